import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../fact.ts';
import type { AreaPageData, Place } from '../reading/read-area.ts';
import { FactList, Paragraph, type Section } from '../section.tsx';
import { MeetingTable, meetingRows } from './meeting-table.tsx';
import { isMeetingPlace, openness, statusInWords } from './openness.ts';

/** Places to meet, the nearest Places of Welcome, all other places, and those that no map shows. */
export function placesSection(data: AreaPageData, translator: InterfaceTranslator): Section {
  const { t } = translator;
  const { area, places } = data;
  const counts = openness(places);
  const lead: Fact = {
    item: area.name,
    measure: t('word.placesKindMeeting'),
    value: counts.count,
    unit: t('briefing.unitPlaces'),
    text: counts.count === 0 ? t('briefing.placesNone') : t('briefing.placesLead', counts),
  };
  const kinds = new Map(data.list.venueKinds.map(({ id, name }) => [id, name]));
  const meeting = meetingRows(data, kinds, translator);
  const others = places
    .filter((place) => !isMeetingPlace(place))
    .map((place) => otherFact(place, kinds.get(place.kind) ?? place.kind, translator));
  const near = nearestFacts(data, translator);
  const unplaced = unplacedFact(data, translator);
  return {
    id: 'places',
    title: t('word.placesKindMeeting'),
    facts: [lead, ...meeting.flatMap(({ facts }) => facts), ...near, ...others, unplaced],
    body: (
      <>
        <p>{lead.text}</p>
        {meeting.length > 0 && <MeetingTable rows={meeting} translator={translator} />}
        {near.length > 0 && (
          <>
            <h3>{t('briefing.nearestTitle')}</h3>
            <Paragraph fact={near[0]} />
            <FactList facts={near.slice(1, -1)} />
            <Paragraph fact={near.at(-1)} class="dim" />
          </>
        )}
        {others.length > 0 && (
          <div class="long">
            <h3>{t('briefing.othersTitle')}</h3>
            <p>{t('briefing.othersLead')}</p>
            <FactList facts={otherLines(others, translator)} />
          </div>
        )}
        <Paragraph fact={unplaced} class="dim" />
      </>
    ),
  };
}

/** Kind, status and the lack of a point: what the lines of other places are gathered by. */
const otherFact = (place: Place, kind: string, translator: InterfaceTranslator): Fact => {
  const { name: item, status, statusDate: period, source } = place;
  const noPoint = place.location === null ? [translator.t('briefing.unplacedMark')] : [];
  const text = translator.listed([kind, statusInWords(place, translator), ...noPoint]);
  return { item, measure: translator.t('briefing.othersTitle'), text, status, period, source };
};

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const otherLines = (
  others: readonly Fact[],
  { untranslated, apart }: InterfaceTranslator,
): readonly Pick<Fact, 'text'>[] =>
  [...Map.groupBy(others, ({ text }) => text)].map(([told, facts]) => ({
    text: `${told}: ${apart(facts.map(({ item }) => untranslated(item)))}`,
  }));

/** A lead, each place with its distance, and what the list cannot know; nothing for the borough. */
function nearestFacts(
  { area, nearest, list: all }: AreaPageData,
  translator: InterfaceTranslator,
): readonly Fact[] {
  const { t, untranslated, figure, count } = translator;
  if (area.level === 'BOROUGH' || area.centroid === null) return [];
  const missing = all.unplaced.edges.filter(({ node }) => node.placeOfWelcome).length;
  const of = (text: string): Fact => ({ item: area.name, measure: t('briefing.nearestTitle'), text });
  return [
    of(nearest.length > 0 ? t('briefing.nearestLead') : t('briefing.nearestNone')),
    ...nearest.map((place): Fact => {
      const kilometres = (place.distanceMetres ?? 0) / 1000;
      return {
        item: place.name,
        measure: t('briefing.distance'),
        value: kilometres,
        unit: t('briefing.unitKilometres'),
        status: place.status,
        period: place.statusDate,
        text: t('briefing.nearestSays', {
          name: untranslated(place.name),
          ward: untranslated(place.ward?.name ?? ''),
          distance: figure(kilometres),
          status: statusInWords(place, translator),
        }),
      };
    }),
    of(t('briefing.nearestMissing', { count: count(missing) })),
  ];
}

function unplacedFact({ area, list: { unplaced } }: AreaPageData, { t, count }: InterfaceTranslator): Fact {
  const meeting = unplaced.edges.filter(({ node }) => node.meetingPlace).length;
  return {
    item: area.name,
    measure: t('briefing.unplacedMark'),
    value: unplaced.totalCount,
    unit: t('briefing.unitPlaces'),
    text: t('briefing.unplacedSays', { count: count(unplaced.totalCount), meeting: count(meeting) }),
  };
}
