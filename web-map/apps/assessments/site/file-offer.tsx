import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type {
  ProposedChange,
  SiteFileReading,
} from '../../../../domain/assessment/site-file/site-file-reading.ts';
import { type Boundary, polygonsOf } from '../../../../domain/geography/measures.ts';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import type { SiteGround } from './ground.ts';
import { areaWords, wholeAreaWords } from './say-measures.ts';
import { wardShares } from './site-reading.ts';
import { roomAround, Sketch } from './sketch.tsx';

type Offered = Extract<SiteFileReading, { readonly kind: 'READ' | 'PROPOSED' }>;
type ToChoose = Extract<SiteFileReading, { readonly kind: 'CHOICE' }>;

interface OfferProps {
  readonly reading: Offered;
  readonly ground: SiteGround;
  readonly onAccept: () => void;
}

/** What would have to be read otherwise than the file has it, with the picture of what comes of it, before it is believed. */
export function FileOffer({ reading, ground, onAccept }: OfferProps) {
  const id = useId();
  const { site, changes, notes } = reading;
  const place = changes.find(({ at }) => at !== undefined)?.at;
  const wards = useMemo(() => wardShares(site, ground).wards.filter(({ sliver }) => !sliver), [site]);
  return (
    <section class="file-offer" aria-labelledby={id}>
      <h2 id={id}>{t('officers.site.fileOffer')}</h2>
      <ToldNow class="only-heard" words={t('officers.site.fileOfferHeard', { count: changes.length })} />
      <FileChanges changes={changes} notes={notes} />
      <p>
        {t('officers.site.fileOfferArea', { area: wholeAreaWords(site.areaSquareMetres) })}{' '}
        {wards.length > 0 &&
          t('officers.site.fileWards', { wards: wards.map(({ name }) => name).join(', ') })}
      </p>
      <Sketch ground={ground} label={t('officers.site.sketch')} site={site.geometry} fault={place} />
      <button type="button" class="main" onClick={onAccept}>
        {t('officers.site.fileAccept')}
      </button>
    </section>
  );
}

/** Sentences of what was inferred, mended and left out. */
export function FileChanges({
  changes,
  notes,
}: Pick<Offered, 'notes'> & { readonly changes: readonly ProposedChange[] }) {
  return (
    <ul>
      {[...changes.map(({ told }) => told), ...notes].map((told) => {
        const words = t(told);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}

interface ChoiceProps {
  readonly reading: ToChoose;
  readonly ground: SiteGround;
  readonly onChoose: (shapes: readonly number[]) => void;
}

/** Several shapes, of which one or some are the site. */
export function FileChoice({ reading, ground, onChoose }: ChoiceProps) {
  const id = useId();
  const chosen = useSignal<readonly number[]>([]);
  const toggle = (number: number, isChosen: boolean): void => {
    chosen.value = isChosen ? [...chosen.value, number] : chosen.value.filter((each) => each !== number);
  };
  const shown = reading.shapes.filter(({ number }) => chosen.value.includes(number));
  return (
    <fieldset class="field file-offer">
      <legend>{t('officers.site.fileChoice')}</legend>
      <ToldNow class="hint" words={t('officers.site.fileChoiceHint', { count: reading.shapes.length })} />
      {reading.shapes.map(({ number, name, areaSquareMetres: area }) => (
        <div key={number} class="choice">
          <input
            type="checkbox"
            id={`${id}-${number}`}
            checked={chosen.value.includes(number)}
            onChange={(event) => toggle(number, event.currentTarget.checked)}
          />
          <label for={`${id}-${number}`}>{shapeWords(number, name, area)}</label>
        </div>
      ))}
      <Sketch
        ground={ground}
        label={t('officers.site.sketch')}
        rings={reading.shapes.map(({ number, geometry }) => ({ name: `${number + 1}`, boundary: geometry }))}
        site={shown.length > 0 ? together(shown.map(({ geometry }) => geometry)) : undefined}
        frame={together(reading.shapes.map(({ geometry }) => geometry))}
        room={roomAround}
      />
      <button type="button" class="main" disabled={shown.length === 0} onClick={() => onChoose(chosen.value)}>
        {t('officers.site.fileChoose')}
      </button>
    </fieldset>
  );
}

const shapeWords = (place: number, name: string | undefined, areaSquareMetres: number): string => {
  const said = { number: place + 1, area: areaWords(areaSquareMetres) };
  return name === undefined
    ? t('officers.site.fileShapeUnnamed', said)
    : t('officers.site.fileShape', { ...said, name });
};

const together = (shapes: readonly Boundary[]): Boundary => ({
  type: 'MultiPolygon',
  coordinates: shapes.flatMap(polygonsOf),
});
