import { distanceMetres } from '../../../domain/geography/measures.ts';
import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaPageData, Place } from '../queries/read-area.ts';
import { leftOut, rowsOnPaper } from './on-paper.ts';
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
  voice: Voice,
): string {
  const words = voice.say(`status${status}`);
  if (status === 'NOT_KNOWN' && !statusDate) return words;
  const date = statusDate ? voice.date(statusDate) : voice.say('undated');
  return voice.say('statusOn', { status: words, date });
}

/** Places to meet, the nearest Places of Welcome, all other places, and those that no map shows. */
export function placesSection(data: AreaPageData, voice: Voice): Section {
  const { say } = voice;
  const { area, places } = data;
  const counts = openness(places);
  const lead: Fact = {
    item: area.name,
    measure: say('placesTitle'),
    value: counts.count,
    unit: say('unitPlaces'),
    text: counts.count === 0 ? say('placesNone') : say('placesLead', counts),
  };
  const kinds = new Map(data.list.venueKinds.map(({ id, name }) => [id, name]));
  const onPaper = nearestToMiddle(data);
  const meeting = places
    .filter(isMeetingPlace)
    .map((place) => ({ ...placeFacts(place, kinds, voice), isOnPaper: onPaper.has(place.id) }));
  const others = places
    .filter((place) => !isMeetingPlace(place))
    .map((place) => otherFact(place, kinds.get(place.kind) ?? place.kind, voice));
  const near = nearestFacts(data, voice);
  const unplaced = unplacedFact(data, voice);
  return {
    id: 'places',
    title: say('placesTitle'),
    facts: [lead, ...meeting.flatMap(({ facts }) => facts), ...near, ...others, unplaced],
    body: html`<p>${lead.text}</p>
      ${meeting.length > 0 && meetingTable(meeting, voice)}
      ${near.length > 0 && html`<h3>${say('nearestTitle')}</h3>${paragraph(near[0])}${list(near.slice(1, -1))}${paragraph(near.at(-1), 'dim')}`}
      ${others.length > 0 && html`<div class="long"><h3>${say('othersTitle')}</h3><p>${say('othersLead')}</p>${otherLines(others, voice)}</div>`}
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

function placeFacts(place: Place, kinds: ReadonlyMap<string, string>, voice: Voice) {
  const { say, record } = voice;
  const { source, status, name: item } = place;
  const kind = kinds.get(place.kind) ?? place.kind;
  const marks = [
    place.placeOfWelcome && say('placeWelcome'),
    place.location === null && say('unplacedMark'),
  ].filter((mark) => mark !== false);
  const told: readonly Fact[] = [
    { item, measure: say('placeKind'), text: kind, source },
    {
      item,
      measure: say('placeStatus'),
      text: statusInWords(place, voice),
      status,
      period: place.statusDate,
      source,
    },
  ];
  const marked = marks.map((text): Fact => ({ item, measure: say('placeMark'), text, source }));
  return { name: record(item), told, marks, facts: [...told, ...marked] };
}

type MeetingRow = ReturnType<typeof placeFacts> & { readonly isOnPaper: boolean };

function meetingTable(rows: readonly MeetingRow[], voice: Voice): Part {
  const { say } = voice;
  const head = [say('placeName'), say('placeKind'), say('placeStatus')];
  return html`<table>
    <caption>${say('placesTable')}</caption>
    <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ name, told, marks, isOnPaper }) =>
        html`<tr class="${!isOnPaper && 'long'}"><th scope="row">${name}${marks.map((mark) => html` <span class="mark-word">${mark}</span>`)}</th>${told.map(
          ({ text }) => cell(text),
        )}</tr>`,
    )}</tbody></table>${leftOut('printPlaces', rows.filter(({ isOnPaper }) => !isOnPaper).length, voice)}`;
}

/** Kind, status and the lack of a point: what the lines of other places are gathered by. */
const otherFact = (place: Place, kind: string, voice: Voice): Fact => {
  const { name: item, status, statusDate: period, source } = place;
  const noPoint = place.location === null ? [voice.say('unplacedMark')] : [];
  const text = textsJoined([kind, statusInWords(place, voice), ...noPoint], ', ');
  return { item, measure: voice.say('othersTitle'), text, status, period, source };
};

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const otherLines = (others: readonly Fact[], { record }: Voice): Part =>
  html`<ul>${[...Map.groupBy(others, ({ text }) => String(text)).values()].map((facts) => {
    const told: readonly Text[] = facts.slice(0, 1).map(({ text }) => text);
    return point(textsJoined([...told, record(facts.map(({ item }) => item).join('; '))], ': '));
  })}</ul>`;

/** A lead, each place with its distance, and what the list cannot know; nothing for the borough. */
function nearestFacts({ area, nearest, list: all }: AreaPageData, voice: Voice): readonly Fact[] {
  const { say, tell, record, figure, count } = voice;
  if (area.level === 'BOROUGH' || area.centroid === null) return [];
  const missing = all.unplaced.edges.filter(({ node }) => node.placeOfWelcome).length;
  const of = (text: string): Fact => ({ item: area.name, measure: say('nearestTitle'), text });
  return [
    of(nearest.length > 0 ? say('nearestLead') : say('nearestNone')),
    ...nearest.map((place): Fact => {
      const kilometres = (place.distanceMetres ?? 0) / 1000;
      return {
        item: place.name,
        measure: say('distance'),
        value: kilometres,
        unit: say('unitKilometres'),
        status: place.status,
        period: place.statusDate,
        text: tell('nearestSays', {
          name: record(place.name),
          ward: record(place.ward?.name ?? ''),
          distance: figure(kilometres),
          status: statusInWords(place, voice),
        }),
      };
    }),
    of(say('nearestMissing', { count: count(missing) })),
  ];
}

function unplacedFact({ area, list: { unplaced } }: AreaPageData, { say, count }: Voice): Fact {
  const meeting = unplaced.edges.filter(({ node }) => node.meetingPlace).length;
  return {
    item: area.name,
    measure: say('unplacedMark'),
    value: unplaced.totalCount,
    unit: say('unitPlaces'),
    text: say('unplacedSays', { count: count(unplaced.totalCount), meeting: count(meeting) }),
  };
}
