import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { fromGrid, type GridPosition, toGrid } from '../../../../domain/geography/british-grid.ts';
import { type Boundary, boundingBoxOf } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { t } from '../../../i18n/officers.ts';

interface Props {
  readonly corners: readonly Position[];
  /** The ground in whose surroundings a corner may lie. */
  readonly within: Boundary;
  readonly onCrosshair: (corner: number) => void;
  readonly onMove: (corner: number, at: Position) => void;
  /** A corner more, behind this one at the crosshair. */
  readonly onInsert: (corner: number) => void;
  readonly onTake: (corner: number) => void;
}

const axes = ['easting', 'northing'] as const;
/** Metres beyond the borough that a corner may lie at: a scheme may cross its line. */
const beyond = 5000;

/** Moves a corner without dragging it: to the crosshair, which keys move, or to metres on the British National Grid. */
export function MoveCorner({ corners, within, onCrosshair, onMove, onInsert, onTake }: Props) {
  const id = useId();
  const chosen = useSignal(0);
  const corner = Math.min(chosen.value, corners.length - 1);
  const at = corners[corner];
  // What is typed belongs to the corner where it lay then. Read with each drawing and not written in by an effect after
  // it: an effect comes late, and would put the corner's place over what somebody quick has typed.
  const written = useSignal<Written | undefined>(undefined);
  if (!at) return null;
  const own = written.value && isSame(written.value.at, at) ? written.value : undefined;
  const typed = own?.typed ?? inMetres(at);
  const fault = own?.fault;

  const move = (): void => {
    const limits = limitsOf(within);
    const wrong = axes.find((axis) => !isWithin(typed[axis], limits[axis]));
    written.value = { at, typed, fault: wrong && { axis: wrong, words: faultWords(wrong, limits[wrong]) } };
    if (wrong) return;
    onMove(corner, fromGrid({ easting: Number(typed.easting), northing: Number(typed.northing) }));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <fieldset class="draw-buttons">
        <legend>{t('officers.site.cornerMoveTitle')}</legend>
        <div>
          <label for={`${id}-corner`}>{t('officers.site.cornerChoose')}</label>
          <select
            id={`${id}-corner`}
            value={corner}
            onChange={(event) => {
              chosen.value = Number(event.currentTarget.value);
              written.value = undefined;
            }}
          >
            {corners.map((each, index) => (
              <option key={`${index} ${each.lon} ${each.lat}`} value={index}>
                {index + 1}
              </option>
            ))}
          </select>
        </div>
        <button type="button" onClick={() => onCrosshair(corner)}>
          {t('officers.site.cornerToCrosshair')}
        </button>
        <button type="button" onClick={() => onInsert(corner)}>
          {t('officers.site.insertCorner')}
        </button>
        <button type="button" onClick={() => onTake(corner)}>
          {t('officers.site.takeCorner')}
        </button>
        {axes.map((axis) => (
          <div key={axis}>
            <label for={`${id}-${axis}`}>{t(`officers.site.cornerAxis_${axis}`)}</label>
            <input
              id={`${id}-${axis}`}
              type="text"
              inputMode="decimal"
              size={8}
              maxLength={10}
              autocomplete="off"
              value={typed[axis]}
              aria-invalid={fault?.axis === axis ? true : undefined}
              aria-describedby={fault?.axis === axis ? `${id}-fault` : undefined}
              onInput={(event) => {
                written.value = { at, typed: { ...typed, [axis]: event.currentTarget.value }, fault };
              }}
            />
          </div>
        ))}
        <button type="submit">{t('officers.site.cornerMoveThere')}</button>
      </fieldset>
      {fault && (
        <p id={`${id}-fault`} class="field-fault" role="alert">
          {fault.words}
        </p>
      )}
    </form>
  );
}

type Metres = Readonly<Record<keyof GridPosition, string>>;

/** What is typed for a corner, and what was found wrong with it. */
interface Written {
  /** Where the corner lay when it was typed. */
  readonly at: Position;
  readonly typed: Metres;
  readonly fault: { readonly axis: keyof GridPosition; readonly words: string } | undefined;
}

const isSame = (a: Position, b: Position): boolean => a.lon === b.lon && a.lat === b.lat;

function inMetres(at: Position): Metres {
  const { easting, northing } = toGrid(at);
  return { easting: easting.toFixed(0), northing: northing.toFixed(0) };
}

const faultWords = (axis: keyof GridPosition, [least, most]: readonly [number, number]): string =>
  t('officers.site.cornerAxisFault', { axis: axis === 'easting' ? 'EAST' : 'NORTH', least, most });

type Limits = Readonly<Record<keyof GridPosition, readonly [least: number, most: number]>>;

function limitsOf(within: Boundary): Limits {
  const { west, south, east, north } = boundingBoxOf(within);
  const [least, most] = [toGrid({ lon: west, lat: south }), toGrid({ lon: east, lat: north })];
  const around = (axis: keyof GridPosition) =>
    [Math.round(least[axis] - beyond), Math.round(most[axis] + beyond)] as const;
  return { easting: around('easting'), northing: around('northing') };
}

const isWithin = (text: string, [least, most]: readonly [number, number]): boolean =>
  /^\d+(?:\.\d+)?$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
