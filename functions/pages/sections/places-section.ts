import { distanceMetres } from '../../../domain/geography/measures.ts';
import { rowsOnPaper } from '../../../web-map/features/briefing/on-paper.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaPageData, Place } from '../queries/read-area.ts';
import { leftOut } from './on-paper.ts';
import { cell, type Fact, list, paragraph, point, type Section } from './section.ts';

/** Whether a place counts as one to meet in: of a kind that does, or a Place of Welcome, and no second record of another. */
export const isMeetingPlace = ({ meetingPlace, sameBuildingAs }: Place): boolean =>
  meetingPlace && sameBuildingAs === null;

/** How many places to meet are open, closed, and not known to be either. */
export function openness(places: readonly Place[]) {
  const meeting = places.filter(isMeetingPlace);
  const of = (...statuses: Place['status'][]) =>
    meeting.filter(({ status }) => statuses.includes(status)).length;
  return {
    count: meeting.length,
    open: of('OPEN'),
    closed: of('CLOSED', 'TEMPORARILY_CLOSED'),
    unknown: of('NOT_KNOWN'),
  };
}

/** The status of a place with the date of the record that it rests on. */
export function statusInWords(
  { status, statusDate }: Pick<Place, 'status' | 'statusDate'>,
  translator: PageTranslator,
): string {
  const words = translator.t(`page.status${status}`);
  if (status === 'NOT_KNOWN' && !statusDate) return words;
  const date = statusDate ? translator.date(statusDate) : translator.t('word.undated');
  return translator.t('page.statusOn', { status: words, date });
}

/** Places to meet, the nearest Places of Welcome, all other places, and those that no map shows. */
export function placesSection(data: AreaPageData, translator: PageTranslator): Section {
  const { t } = translator;
  const { area, places } = data;
  const counts = openness(places);
  const lead: Fact = {
    item: area.name,
    measure: t('word.placesKindMeeting'),
    value: counts.count,
    unit: t('page.unitPlaces'),
    text: counts.count === 0 ? t('page.placesNone') : t('page.placesLead', counts),
  };
  const kinds = new Map(data.list.venueKinds.map(({ id, name }) => [id, name]));
  const onPaper = nearestToMiddle(data);
  const meeting = places
    .filter(isMeetingPlace)
    .map((place) => ({ ...placeFacts(place, kinds, translator), isOnPaper: onPaper.has(place.id) }));
  const others = places
    .filter((place) => !isMeetingPlace(place))
    .map((place) => otherFact(place, kinds.get(place.kind) ?? place.kind, translator));
  const near = nearestFacts(data, translator);
  const unplaced = unplacedFact(data, translator);
  return {
    id: 'places',
    title: t('word.placesKindMeeting'),
    facts: [lead, ...meeting.flatMap(({ facts }) => facts), ...near, ...others, unplaced],
    body: html`<p>${lead.text}</p>
      ${meeting.length > 0 && meetingTable(meeting, translator)}
      ${near.length > 0 && html`<h3>${t('page.nearestTitle')}</h3>${paragraph(near[0])}${list(near.slice(1, -1))}${paragraph(near.at(-1), 'dim')}`}
      ${others.length > 0 && html`<div class="long"><h3>${t('page.othersTitle')}</h3><p>${t('page.othersLead')}</p>${otherLines(others, translator)}</div>`}
      ${paragraph(unplaced, 'dim')}`,
  };
}

/** Ids of the places to meet nearest to the middle of the area: those that two printed sheets have room for. */
function nearestToMiddle({ area: { centroid }, places }: AreaPageData): ReadonlySet<string> {
  const far = ({ location }: Place) =>
    centroid && location ? distanceMetres(centroid, location) : Number.POSITIVE_INFINITY;
  const nearest = places.filter(isMeetingPlace).toSorted((a, b) => far(a) - far(b) || 0);
  return new Set(nearest.slice(0, rowsOnPaper).map(({ id }) => id));
}

function placeFacts(place: Place, kinds: ReadonlyMap<string, string>, translator: PageTranslator) {
  const { t, untranslated } = translator;
  const { source, status, name: item } = place;
  const kind = kinds.get(place.kind) ?? place.kind;
  const marks = [
    place.placeOfWelcome && t('page.placeWelcome'),
    place.location === null && t('page.unplacedMark'),
  ].filter((mark) => mark !== false);
  const told: readonly Fact[] = [
    { item, measure: t('word.placesKind'), text: kind, source },
    {
      item,
      measure: t('word.colStatus'),
      text: statusInWords(place, translator),
      status,
      period: place.statusDate,
      source,
    },
  ];
  const marked = marks.map((text): Fact => ({ item, measure: t('page.placeMark'), text, source }));
  return { name: untranslated(item), told, marks, facts: [...told, ...marked] };
}

type MeetingRow = ReturnType<typeof placeFacts> & { readonly isOnPaper: boolean };

function meetingTable(rows: readonly MeetingRow[], translator: PageTranslator): Part {
  const { t } = translator;
  const head = [t('word.hitVenue'), t('word.placesKind'), t('word.colStatus')];
  const more = rows.filter(({ isOnPaper }) => !isOnPaper).length;
  return html`<table>
    <caption>${t('page.placesTable')}</caption>
    <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ name, told, marks, isOnPaper }) =>
        html`<tr class="${!isOnPaper && 'long'}"><th scope="row">${name}${marks.map((mark) => html` <span class="mark-word">${mark}</span>`)}</th>${told.map(
          ({ text }) => cell(text),
        )}</tr>`,
    )}</tbody></table>${leftOut(more, t('page.printPlaces', { count: more, rows: rowsOnPaper }))}`;
}

/** Kind, status and the lack of a point: what the lines of other places are gathered by. */
const otherFact = (place: Place, kind: string, translator: PageTranslator): Fact => {
  const { name: item, status, statusDate: period, source } = place;
  const noPoint = place.location === null ? [translator.t('page.unplacedMark')] : [];
  const text = [kind, statusInWords(place, translator), ...noPoint].join(', ');
  return { item, measure: translator.t('page.othersTitle'), text, status, period, source };
};

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const otherLines = (others: readonly Fact[], { untranslated }: PageTranslator): Part =>
  html`<ul>${[...Map.groupBy(others, ({ text }) => String(text)).values()].map((facts) => {
    const told: readonly string[] = facts.slice(0, 1).map(({ text }) => text);
    return point([...told, untranslated(facts.map(({ item }) => item).join('; '))].join(': '));
  })}</ul>`;

/** A lead, each place with its distance, and what the list cannot know; nothing for the borough. */
function nearestFacts(
  { area, nearest, list: all }: AreaPageData,
  translator: PageTranslator,
): readonly Fact[] {
  const { t, untranslated, figure, count } = translator;
  if (area.level === 'BOROUGH' || area.centroid === null) return [];
  const missing = all.unplaced.edges.filter(({ node }) => node.placeOfWelcome).length;
  const of = (text: string): Fact => ({ item: area.name, measure: t('page.nearestTitle'), text });
  return [
    of(nearest.length > 0 ? t('page.nearestLead') : t('page.nearestNone')),
    ...nearest.map((place): Fact => {
      const kilometres = (place.distanceMetres ?? 0) / 1000;
      return {
        item: place.name,
        measure: t('page.distance'),
        value: kilometres,
        unit: t('page.unitKilometres'),
        status: place.status,
        period: place.statusDate,
        text: t('page.nearestSays', {
          name: untranslated(place.name),
          ward: untranslated(place.ward?.name ?? ''),
          distance: figure(kilometres),
          status: statusInWords(place, translator),
        }),
      };
    }),
    of(t('page.nearestMissing', { count: count(missing) })),
  ];
}

function unplacedFact({ area, list: { unplaced } }: AreaPageData, { t, count }: PageTranslator): Fact {
  const meeting = unplaced.edges.filter(({ node }) => node.meetingPlace).length;
  return {
    item: area.name,
    measure: t('page.unplacedMark'),
    value: unplaced.totalCount,
    unit: t('page.unitPlaces'),
    text: t('page.unplacedSays', { count: count(unplaced.totalCount), meeting: count(meeting) }),
  };
}
