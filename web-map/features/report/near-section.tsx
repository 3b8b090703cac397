import type { VNode } from 'preact';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import type { Within } from './drawn-evidence.ts';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';
import { lostIn, type NumberedPlaceRow, numberedPlaces } from './site-places.ts';

/**
 * Who lives near the site and where they can meet, today and once the scheme stands; nothing without evidence. What is
 * gained is named and not counted: the scheme says its name and not where it will stand.
 */
export function nearSection(data: ReportData, translator: ReportTranslator): Section | undefined {
  const {
    assessment,
    drawn,
    evidence: [newest],
  } = data;
  if (!drawn || drawn.within.length === 0) return undefined;
  const { t, count } = translator;
  const title = t('page.ciaNear');
  const lost = lostIn(assessment);
  const people = newest?.items.find(({ id }) => id === 'peopleTouched')?.rows ?? [];
  const rows = drawn.within.map((within) => ({
    within,
    distance: t('briefing.mapMetres', { metres: count(within.radiusMetres) }),
    people:
      within.residents === undefined
        ? (people.find(({ key }) => key === String(within.radiusMetres))?.facts[1]?.value ?? '')
        : count(within.residents),
    today: placesWords(within.open, within.notKnown, translator),
    after: placesWords(...left(within, lost), translator),
  }));
  const changes = changeFacts(assessment, translator);
  return {
    id: 'near',
    title,
    facts: [
      ...rows.flatMap(({ within, distance, people: residents, today, after }): Fact[] => [
        { item: distance, measure: t('page.ciaPeople'), text: residents, value: within.residents },
        { item: distance, measure: t('page.ciaPlacesToday'), text: today, value: within.open },
        { item: distance, measure: t('page.ciaPlacesAfter'), text: after },
      ]),
      ...changes,
    ],
    body: (
      <>
        <ReportTable
          caption={title}
          captionHeard
          head={[
            t('page.ciaWithin'),
            t('page.ciaPeople'),
            t('page.ciaPlacesToday'),
            t('page.ciaPlacesAfter'),
          ]}
          rows={rows.map(({ distance, people: residents, today, after }) => [
            distance,
            residents,
            today,
            after,
          ])}
          class="near"
        />
        <PlacesList places={numberedPlaces(data)} translator={translator} />
        {changes.map((fact) => (
          <Paragraph key={fact.measure} fact={{ text: `${fact.measure}: ${fact.text}` }} />
        ))}
      </>
    ),
  };
}

/** How many are left open, and of how many it is not known, once the places that are lost are gone. */
function left({ open, notKnown, places }: Within, lost: ReadonlySet<string>): readonly [number, number] {
  const gone = places.filter(({ id }) => lost.has(id));
  const goneOpen = gone.filter(({ isOpen }) => isOpen).length;
  return [open - goneOpen, notKnown - (gone.length - goneOpen)];
}

const placesWords = (open: number, notKnown: number, { t, count }: ReportTranslator): string =>
  notKnown === 0 ? count(open) : t('page.ciaPlacesOpen', { open, unknown: notKnown });

function changeFacts(
  { placesInside, facts }: Assessment,
  { t, list, untranslated }: ReportTranslator,
): readonly Fact[] {
  const inside = (fate: string | null) =>
    (placesInside ?? []).filter((place) => place.fate === fate).map(({ name }) => untranslated(name));
  const lost = [...new Set([...inside('LOST'), ...facts.venuesLost.map(({ name }) => untranslated(name))])];
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [t('page.ciaLost'), lost],
    [t('page.ciaMoved'), inside('MOVED')],
    [t('page.ciaFateOpen'), [...inside('NOT_KNOWN'), ...inside(null)]],
    [t('page.ciaGained'), facts.venuesGained.map(untranslated)],
  ];
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([measure, names]) => ({ item: facts.title, measure, text: list(names) }));
}

interface ListProps {
  readonly places: readonly NumberedPlaceRow[];
  readonly translator: ReportTranslator;
}

/** How far each place is and whether it is open; everything else of it stands in the annex. */
const shownOfPlace = 2;

/** The places by the number that the map has for them. */
const PlacesList = ({ places, translator: { t, listed } }: ListProps): VNode => {
  if (places.length === 0) return <p>{t('page.ciaMapNone')}</p>;
  return (
    <>
      <h3>{t('page.ciaMapPlaces')}</h3>
      <ol class="numbered-places">
        {places.map(({ number, row, lost, at }) => (
          <li key={number}>
            <strong>{row.about}</strong>{' '}
            <span class="dim">{listed(row.facts.slice(0, shownOfPlace).map(({ value }) => value))}</span>
            {lost && <em> {t('page.ciaMapLost')}</em>}
            {!at && <em> {t('page.ciaMapNotDrawn')}</em>}
          </li>
        ))}
      </ol>
    </>
  );
};
