import type { VenueBriefingQuery } from '../../../schema/generated/operations.ts';
import { kindsById, once, venueFigures } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { codeWords, t, untranslated } from '../../i18n/translator.ts';
import { onlyProject } from '../../navigation/navigation.ts';
import { opennessOf } from '../../styles/openness.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { VenueMark } from '../../ui/venue-mark.tsx';
import { statusInWords } from './venue-lines.tsx';

type Venue = NonNullable<VenueBriefingQuery['venue']>;

function Position({ venue }: { venue: Venue }) {
  if (!venue.location) return <>{t('map.unplaced')}</>;
  return (
    <>
      {codeWords('map.precision', venue.locationPrecision)}
      {venue.locationBasis && (
        <span class="dim block" {...fromRecords()}>
          {venue.locationBasis}
        </span>
      )}
    </>
  );
}

/** Loaded when a place is opened: the first view needs none of it. */
const keptOfVenue = once(() => load(async () => (await import('./kept-of-venue.tsx')).KeptOfVenue));

function VenueBriefing({ venue }: { venue: Venue }) {
  const kind = kindsById.value.get(venue.kind)?.name ?? untranslated(venue.kind);
  const name = untranslated(venue.name);
  return (
    <article>
      <Breadcrumb areas={[venue.locality, venue.ward]} />
      <PanelTitle title={name} heard={`${name}, ${kind}. ${statusInWords(venue)}`} />
      <p class="chip">
        <VenueMark {...venue} openness={opennessOf(venue.status)} />
        <strong>{kind}</strong>
      </p>
      <p class="lead">{statusInWords(venue)}</p>
      {!venue.location && <p class="strength">{t('map.unplaced')}</p>}
      <p class="dim">{venue.meetingPlace ? t('map.countsAsMeeting') : t('map.countsNot')}</p>
      <FactList
        facts={[
          ['map.factStatus', untranslated(venue.statusText ?? '')],
          ['map.placeOfWelcome', venue.placeOfWelcome && t('map.placeOfWelcomeAlso')],
          ['map.factAddress', untranslated([venue.address, venue.postcode].filter(Boolean).join(', '))],
          ['map.factNeighbourhood', untranslated(venue.neighbourhood ?? '')],
          ['map.factOpening', !venue.openingTimes && untranslated(venue.openingText ?? '')],
          ['map.factWarm', venue.warmSpace?.words],
          ['map.factStops', venue.stopsNear?.words],
          ['map.factOperator', untranslated(venue.operator ?? '')],
          ['map.factWhere', venue.ward && <AreaLink {...venue.ward} swatch />],
          ['map.factPosition', <Position key="position" venue={venue} />],
          ['map.factConfidence', untranslated(venue.confidence ?? '')],
          ['map.factNote', untranslated(venue.note ?? '')],
        ]}
      />
      <Loaded from={keptOfVenue()}>{(KeptOfVenue) => <KeptOfVenue key={venue.id} id={venue.id} />}</Loaded>
      {venue.projects.length > 0 && (
        <section>
          <h2>{t('map.venueProjects')}</h2>
          <ul>
            {venue.projects.map(({ id, name }) => (
              <li key={id}>
                <StateLink to={onlyProject(id)} toBriefing>
                  {untranslated(name)}
                </StateLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList sources={[venue, venue.warmSpace, venue.stopsNear].flatMap((each) => each?.source ?? [])} />
    </article>
  );
}

/** The briefing on one venue of the register. */
export function VenuePanel({ id }: { id: string }) {
  return (
    <Loaded from={venueFigures(id)}>
      {(venue) =>
        venue ? (
          <VenueBriefing venue={venue} />
        ) : (
          <NoSuchThing sentence={t('map.notFoundVenue', { code: untranslated(id) })} />
        )
      }
    </Loaded>
  );
}
