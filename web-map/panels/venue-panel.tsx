import type { VenueBriefingQuery } from '../../schema/generated/operations.ts';
import { AreaLink } from '../controls/area-link.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { StateLink } from '../controls/state-link.tsx';
import { VenueMark } from '../controls/venue-mark.tsx';
import { kindsById, venueFigures } from '../figures.ts';
import { opennessOf } from '../layers/openness.ts';
import { say, sayCode } from '../words.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { FactList } from './fact-list.tsx';
import { NoSuchThing } from './no-such-thing.tsx';
import { PanelTitle } from './panel-title.tsx';
import { SourceList } from './source-list.tsx';
import { statusInWords } from './venue-lines.tsx';

type Venue = NonNullable<VenueBriefingQuery['venue']>;

function Position({ venue }: { venue: Venue }) {
  if (!venue.location) return <>{say('unplaced')}</>;
  return (
    <>
      {sayCode('precision', venue.locationPrecision)}
      {venue.locationBasis && <span class="dim block">{venue.locationBasis}</span>}
    </>
  );
}

function VenueBriefing({ venue }: { venue: Venue }) {
  const kind = kindsById.value.get(venue.kind)?.name ?? venue.kind;
  return (
    <article>
      <Breadcrumb areas={[venue.locality, venue.ward]} />
      <PanelTitle title={venue.name} heard={`${venue.name}, ${kind}. ${statusInWords(venue)}`} />
      <p class="chip">
        <VenueMark {...venue} openness={opennessOf(venue.status)} />
        <strong>{kind}</strong>
      </p>
      <p class="lead">{statusInWords(venue)}</p>
      {!venue.location && <p class="strength">{say('unplaced')}</p>}
      <p class="dim">{venue.meetingPlace ? say('countsAsMeeting') : say('countsNot')}</p>
      <FactList
        facts={[
          ['factStatus', venue.statusText],
          ['placeOfWelcome', venue.placeOfWelcome && say('placeOfWelcomeAlso')],
          ['factAddress', [venue.address, venue.postcode].filter(Boolean).join(', ')],
          ['factNeighbourhood', venue.neighbourhood],
          ['factOpening', venue.openingText],
          ['factOperator', venue.operator],
          ['factWhere', venue.ward && <AreaLink {...venue.ward} swatch />],
          ['factPosition', <Position key="position" venue={venue} />],
          ['factConfidence', venue.confidence],
          ['factNote', venue.note],
        ]}
      />
      {venue.sameBuildingAs && (
        <p>
          <StateLink to={{ venue: venue.sameBuildingAs }} toBriefing>
            {say('sameBuilding')}
          </StateLink>
        </p>
      )}
      {venue.projects.length > 0 && (
        <section>
          <h2>{say('venueProjects')}</h2>
          <ul>
            {venue.projects.map(({ id, name }) => (
              <li key={id}>
                <StateLink to={{ project: id, venue: undefined }} toBriefing>
                  {name}
                </StateLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceList sources={[venue.source]} />
    </article>
  );
}

/** The briefing on one venue. */
export function VenuePanel({ id }: { id: string }) {
  return (
    <Loaded from={venueFigures(id)}>
      {(venue) =>
        venue ? (
          <VenueBriefing venue={venue} />
        ) : (
          <NoSuchThing sentence={say('notFoundVenue', { code: id })} />
        )
      }
    </Loaded>
  );
}
