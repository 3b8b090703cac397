import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, Paragraph, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaPageData, Place } from '../queries/read-area.ts';
import { MeetingTable, meetingRows } from './meeting-table.tsx';
import { isMeetingPlace, openness, statusInWords } from './openness.ts';

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
            <h3>{t('page.nearestTitle')}</h3>
            <Paragraph fact={near[0]} />
            <FactList facts={near.slice(1, -1)} />
            <Paragraph fact={near.at(-1)} class="dim" />
          </>
        )}
        {others.length > 0 && (
          <div class="long">
            <h3>{t('page.othersTitle')}</h3>
            <p>{t('page.othersLead')}</p>
            <FactList facts={otherLines(others, translator)} />
          </div>
        )}
        <Paragraph fact={unplaced} class="dim" />
      </>
    ),
  };
}

/** Kind, status and the lack of a point: what the lines of other places are gathered by. */
const otherFact = (place: Place, kind: string, translator: PageTranslator): Fact => {
  const { name: item, status, statusDate: period, source } = place;
  const noPoint = place.location === null ? [translator.t('page.unplacedMark')] : [];
  const text = [kind, statusInWords(place, translator), ...noPoint].join(', ');
  return { item, measure: translator.t('page.othersTitle'), text, status, period, source };
};

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const otherLines = (
  others: readonly Fact[],
  { untranslated }: PageTranslator,
): readonly Pick<Fact, 'text'>[] =>
  [...Map.groupBy(others, ({ text }) => text)].map(([told, facts]) => ({
    text: `${told}: ${untranslated(facts.map(({ item }) => item).join('; '))}`,
  }));

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
