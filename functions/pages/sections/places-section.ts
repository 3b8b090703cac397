import { html, type Part } from '../html.ts';
import type { AreaSheet, Place } from '../read-area.ts';
import { type Fact, list, paragraph, type Section } from '../section.ts';
import type { Voice } from '../voice.ts';

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
export function placesSection(sheet: AreaSheet, voice: Voice): Section {
  const { say } = voice;
  const { area, places } = sheet;
  const counts = openness(places);
  const lead: Fact = {
    item: area.name,
    measure: say('placesTitle'),
    value: counts.count,
    unit: 'places',
    text: counts.count === 0 ? say('placesNone') : say('placesLead', counts),
  };
  const kinds = new Map(sheet.list.venueKinds.map(({ id, name }) => [id, name]));
  const meeting = places.filter(isMeetingPlace).map((place) => placeFacts(place, kinds, voice));
  const others = places
    .filter((place) => !isMeetingPlace(place))
    .map((place) => otherFact(place, kinds.get(place.kind) ?? place.kind, voice));
  const near = nearestFacts(sheet, voice);
  const unplaced = unplacedFact(sheet, voice);
  return {
    id: 'places',
    title: say('placesTitle'),
    facts: [lead, ...meeting.flatMap(({ facts }) => facts), ...near, ...others, unplaced],
    body: html`<p>${lead.text}</p>
      ${meeting.length > 0 && meetingTable(meeting, voice)}
      ${near.length > 0 && html`<h3>${say('nearestTitle')}</h3>${paragraph(near[0])}${list(near.slice(1, -1))}${paragraph(near.at(-1), 'dim')}`}
      ${others.length > 0 && html`<h3>${say('othersTitle')}</h3><p>${say('othersLead')}</p>${otherLines(others)}`}
      ${paragraph(unplaced, 'dim')}`,
  };
}

function placeFacts(place: Place, kinds: ReadonlyMap<string, string>, voice: Voice) {
  const { say } = voice;
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
  const marked = marks.map((text): Fact => ({ item, measure: 'mark', text, source }));
  return { item, told, marks, facts: [...told, ...marked] };
}

function meetingTable(rows: readonly ReturnType<typeof placeFacts>[], { say }: Voice): Part {
  const head = [say('placeName'), say('placeKind'), say('placeStatus')];
  return html`<table>
    <caption>${say('placesTable')}</caption>
    <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ item, told, marks }) =>
        html`<tr><th scope="row">${item}${marks.map((mark) => html` <span class="mark-word">${mark}</span>`)}</th>${told.map(
          ({ text }) => html`<td>${text}</td>`,
        )}</tr>`,
    )}</tbody></table>`;
}

const otherFact = (place: Place, kind: string, voice: Voice): Fact => {
  const { name: item, status, statusDate: period, source } = place;
  const point = place.location === null ? [voice.say('unplacedMark')] : [];
  const text = [kind, statusInWords(place, voice), ...point].join(', ');
  return { item, measure: voice.say('othersTitle'), text, status, period, source };
};

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const otherLines = (others: readonly Fact[]): Part =>
  html`<ul>${[...Map.groupBy(others, ({ text }) => text)].map(
    ([text, facts]) => html`<li>${text}: ${facts.map(({ item }) => item).join('; ')}</li>`,
  )}</ul>`;

/** A lead, each place with its distance, and what the list cannot know; nothing for the borough. */
function nearestFacts({ area, nearest, list: all }: AreaSheet, voice: Voice): readonly Fact[] {
  const { say, figure, count } = voice;
  if (area.level === 'BOROUGH' || area.centroid === null) return [];
  const missing = all.unplaced.edges.filter(({ node }) => node.placeOfWelcome).length;
  const of = (text: string): Fact => ({ item: area.name, measure: say('nearestTitle'), text });
  return [
    of(nearest.length > 0 ? say('nearestLead') : say('nearestNone')),
    ...nearest.map((place): Fact => {
      const kilometres = (place.distanceMetres ?? 0) / 1000;
      return {
        item: place.name,
        measure: 'distance',
        value: kilometres,
        unit: 'kilometres',
        status: place.status,
        period: place.statusDate,
        text: say('nearestSays', {
          name: place.name,
          ward: place.ward?.name ?? '',
          distance: figure(kilometres),
          status: statusInWords(place, voice),
        }),
      };
    }),
    of(say('nearestMissing', { count: count(missing) })),
  ];
}

function unplacedFact({ area, list: { unplaced } }: AreaSheet, { say, count }: Voice): Fact {
  const meeting = unplaced.edges.filter(({ node }) => node.meetingPlace).length;
  return {
    item: area.name,
    measure: say('unplacedMark'),
    value: unplaced.totalCount,
    unit: 'places',
    text: say('unplacedSays', { count: count(unplaced.totalCount), meeting: count(meeting) }),
  };
}
