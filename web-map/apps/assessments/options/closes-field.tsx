import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { evidenceRules } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { toGrid } from '../../../../domain/geography/british-grid.ts';
import { bufferOf } from '../../../../domain/geography/grid-buffer.ts';
import { distanceToShapeMetres } from '../../../../domain/geography/grid-measures.ts';
import { fromGridShape, toGridShape } from '../../../../domain/geography/grid-shape.ts';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import { t } from '../../../i18n/officers.ts';
import { metresWords } from '../site/say-measures.ts';
import { venuesAround } from '../site/venues-inside.ts';

interface Props {
  readonly site: Boundary | undefined;
  readonly chosen: readonly string[];
  /** Names of what is chosen already, for those that are farther away. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChosen: (closes: readonly string[]) => void;
}

interface Near {
  readonly id: string;
  readonly name: string;
  readonly metres: number;
}

/** Places to meet around a site, the nearest first. @throws what `askSignedIn` throws */
async function placesNear(site: Boundary): Promise<readonly Near[]> {
  const shape = toGridShape(site);
  const { venues } = await venuesAround(fromGridShape(bufferOf(shape, evidenceRules.nearbyMetres)));
  return venues
    .filter(({ meetingPlace }) => meetingPlace)
    .map(({ id, name, location }) => ({ id, name, metres: distanceToShapeMetres(toGrid(location), shape) }))
    .filter(({ metres }) => metres <= evidenceRules.nearbyMetres)
    .sort((a, b) => a.metres - b.metres);
}

/** Which places to meet an option closes: chosen from those nearby. */
export function ClosesField({ site, chosen, names, onChosen }: Props) {
  const near = useSignal<readonly Near[] | 'wait' | 'failed'>('wait');
  useEffect(() => {
    let left = false;
    near.value = site ? 'wait' : [];
    if (site) {
      placesNear(site).then(
        (found) => {
          if (!left) near.value = found;
        },
        () => {
          if (!left) near.value = 'failed';
        },
      );
    }
    return () => {
      left = true;
    };
  }, [site, near]);
  const found = typeof near.value === 'string' ? [] : near.value;
  const elsewhere = chosen.filter((id) => found.every((place) => place.id !== id));
  const box = (id: string, words: string) => (
    <div key={id} class="choice">
      <input
        type="checkbox"
        id={`closes-${id}`}
        checked={chosen.includes(id)}
        onChange={(event) =>
          onChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
        }
      />
      <label for={`closes-${id}`}>{words}</label>
    </div>
  );
  return (
    <fieldset class="field">
      <legend>{t('officers.options.closes')}</legend>
      <p class="hint">{t('officers.options.closesHint')}</p>
      <p role="status" class="dim">
        {near.value === 'wait' && t('officers.options.closesWait')}
        {near.value === 'failed' && t('officers.options.closesFailed')}
        {typeof near.value !== 'string' && found.length === 0 && t('officers.options.closesNone')}
      </p>
      {found.map(({ id, name, metres }) =>
        box(
          id,
          metres < 1
            ? t('officers.options.closesInside', { name })
            : t('officers.options.closesAt', { name, metres: metresWords(metres) }),
        ),
      )}
      {elsewhere.map((id) => box(id, t('officers.options.closesElsewhere', { name: names.get(id) ?? id })))}
    </fieldset>
  );
}
