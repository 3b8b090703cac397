import type { VenueBriefingQuery } from '../../../schema/generated/operations.ts';
import { kindsById, once, venueFigures } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { isTriedOut } from '../../api/tried-out.ts';
import { asRecorded, fromRecords } from '../../i18n/words/from-records.ts';
import { say, sayCode } from '../../i18n/words/words.ts';
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
  if (!venue.location) return <>{say('unplaced')}</>;
  return (
    <>
      {sayCode('precision', venue.locationPrecision)}
      {venue.locationBasis && (
        <span class="dim block" {...fromRecords()}>
          {venue.locationBasis}
        </span>
      )}
    </>
  );
}

function VenueBriefing({ venue }: { venue: Venue }) {
  const kind = kindsById.value.get(venue.kind)?.name ?? asRecorded(venue.kind);
  const name = asRecorded(venue.name);
  return (
    <article>
      <Breadcrumb areas={[venue.locality, venue.ward]} />
      <PanelTitle title={name} heard={`${name}, ${kind}. ${statusInWords(venue)}`} />
      <p class="chip">
        <VenueMark {...venue} openness={opennessOf(venue.status)} />
        <strong>{kind}</strong>
      </p>
      <p class="lead">{statusInWords(venue)}</p>
      {!venue.location && <p class="strength">{say('unplaced')}</p>}
      <p class="dim">{venue.meetingPlace ? say('countsAsMeeting') : say('countsNot')}</p>
      <FactList
        facts={[
          ['factStatus', asRecorded(venue.statusText ?? '')],
          ['placeOfWelcome', venue.placeOfWelcome && say('placeOfWelcomeAlso')],
          ['factAddress', asRecorded([venue.address, venue.postcode].filter(Boolean).join(', '))],
          ['factNeighbourhood', asRecorded(venue.neighbourhood ?? '')],
          ['factOpening', asRecorded(venue.openingText ?? '')],
          ['factOperator', asRecorded(venue.operator ?? '')],
          ['factWhere', venue.ward && <AreaLink {...venue.ward} swatch />],
          ['factPosition', <Position key="position" venue={venue} />],
          ['factConfidence', asRecorded(venue.confidence ?? '')],
          ['factNote', asRecorded(venue.note ?? '')],
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
                  {asRecorded(name)}
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

const triedPlace = once(() =>
  load(async () => (await import('../what-if/tried-place-panel.tsx')).TriedPlacePanel),
);

/** The briefing on one venue, of the register or only tried out. */
export function VenuePanel({ id }: { id: string }) {
  if (isTriedOut(id)) return <Loaded from={triedPlace()}>{(Panel) => <Panel id={id} />}</Loaded>;
  return (
    <Loaded from={venueFigures(id)}>
      {(venue) =>
        venue ? (
          <VenueBriefing venue={venue} />
        ) : (
          <NoSuchThing sentence={say('notFoundVenue', { code: asRecorded(id) })} />
        )
      }
    </Loaded>
  );
}
