import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { LinksApart } from '../parts/links-apart.tsx';
import { Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData, Place } from '../reading/read-area.ts';
import { MeetingTable, meetingRows } from './meeting-table.tsx';
import { openness, statusInWords } from './openness.ts';

/** Places to meet, the nearest Places of Welcome, all other places, and those that no map shows. */
export function placesSection(
  data: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section {
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
    .filter((place) => !place.meetingPlace)
    .map((place) => ({
      id: place.id,
      fact: otherFact(place, kinds.get(place.kind) ?? place.kind, translator),
    }));
  const near = nearestFacts(data, translator);
  const unplaced = unplacedFact(data, translator);
  return {
    id: 'places',
    title: t('word.placesKindMeeting'),
    facts: [
      lead,
      ...meeting.flatMap(({ facts }) => facts),
      ...near,
      ...others.map(({ fact }) => fact),
      unplaced,
    ],
    body: (
      <>
        <p>{lead.text}</p>
        {meeting.length > 0 && <MeetingTable rows={meeting} translator={translator} links={links} />}
        {near.length > 0 && (
          <>
            <SubHeading>{t('briefing.nearestTitle')}</SubHeading>
            <Paragraph fact={near[0]} />
            <NearestList near={near.slice(1, -1)} places={data.nearest} links={links} />
            <Paragraph fact={near.at(-1)} class="dim long" />
          </>
        )}
        {others.length > 0 && (
          <div class="long">
            <SubHeading>{t('briefing.othersTitle')}</SubHeading>
            <p>{t('briefing.othersLead')}</p>
            <OtherLines others={others} translator={translator} links={links} />
          </div>
        )}
        <Paragraph fact={unplaced} class="dim long" />
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

interface OtherLinesProps {
  readonly others: readonly { readonly id: string; readonly fact: Fact }[];
  readonly translator: InterfaceTranslator;
  readonly links: BriefingLinks;
}

/** Other places by what is told of them: "School, open (11 July 2025): one; another". */
const OtherLines = ({ others, translator, links }: OtherLinesProps): VNode => (
  <ul>
    {[...Map.groupBy(others, ({ fact }) => fact.text)].map(([told, places]) => (
      <li key={told}>
        {told}:{' '}
        <LinksApart
          links={places.map(({ id, fact: { item } }) => ({
            href: links.venue(id),
            text: translator.untranslated(item),
          }))}
          translator={translator}
        />
      </li>
    ))}
  </ul>
);

interface NearestListProps {
  readonly near: readonly Fact[];
  readonly places: AreaPageData['nearest'];
  readonly links: BriefingLinks;
}

const NearestList = ({ near, places, links }: NearestListProps): VNode | null =>
  near.length > 0 ? (
    <ul>
      {near.map(({ text }, index) => (
        <li key={text}>
          <a href={links.venue(places[index]?.id ?? '')}>{text}</a>
        </li>
      ))}
    </ul>
  ) : null;

/** A lead, each place with its distance, and what the list cannot know; nothing for the borough. */
function nearestFacts(
  { area, nearest, list: all }: AreaPageData,
  translator: InterfaceTranslator,
): readonly Fact[] {
  const { t, untranslated, figure } = translator;
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
    of(t('briefing.nearestMissing', { count: missing })),
  ];
}

function unplacedFact({ area, list: { unplaced } }: AreaPageData, { t }: InterfaceTranslator): Fact {
  const meeting = unplaced.edges.filter(({ node }) => node.meetingPlace).length;
  return {
    item: area.name,
    measure: t('briefing.unplacedMark'),
    value: unplaced.totalCount,
    unit: t('briefing.unitPlaces'),
    text: t('briefing.unplacedSays', { count: unplaced.totalCount, meeting }),
  };
}
