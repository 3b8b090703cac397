import type { LocatePostcodeQuery } from '../../schema/generated/operations.ts';
import { AreaLink } from '../controls/area-link.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { postcodeMatch, readingsByCode, venuesAround } from '../figures.ts';
import { asRecorded } from '../languages/from-records.ts';
import { isMeetingPlace } from '../shown-venues.ts';
import { say } from '../words.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { LabelChip } from './label-chip.tsx';
import { PanelTitle } from './panel-title.tsx';
import { UnplacedPlaces } from './unplaced-places.tsx';
import { VenueLines } from './venue-lines.tsx';

type Match = LocatePostcodeQuery['areaAt'];
const nearest = 6;

function Nearest({ lon, lat }: { lon: number; lat: number }) {
  return (
    <section>
      <h2>{say('postcodeNearest')}</h2>
      <Loaded from={venuesAround(`${lon},${lat}`)}>
        {(venues) => {
          const meeting = venues.filter(isMeetingPlace).slice(0, nearest);
          return (
            <>
              {meeting.length > 0 ? <VenueLines venues={meeting} /> : <p>{say('postcodeNoneNear')}</p>}
              <UnplacedPlaces />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Ward({ ward, locality }: { ward: NonNullable<Match['ward']>; locality: Match['locality'] }) {
  const reading = readingsByCode.value.get(ward.code);
  return (
    <>
      <p class="lead">
        {say('postcodeIn', { ward: asRecorded(ward.name), locality: asRecorded(locality?.name ?? '') })}
      </p>
      {reading && <LabelChip {...reading} />}
      <p>
        <AreaLink {...ward} swatch />
      </p>
    </>
  );
}

/** Where a postcode lies, as of when, and the places to meet around it. */
export function PostcodePanel({ postcode }: { postcode: string }) {
  return (
    <Loaded from={postcodeMatch(postcode)}>
      {({ placement, ward, locality, point, note }) => (
        <article>
          <Breadcrumb areas={[locality, ward]} />
          <PanelTitle title={say('postcodeTitle', { postcode: asRecorded(postcode) })} />
          {ward ? (
            <Ward ward={ward} locality={locality} />
          ) : (
            <p>
              {say(placement === 'OUTSIDE' ? 'postcodeOutside' : 'postcodeNotHeld', {
                postcode: asRecorded(postcode),
              })}
            </p>
          )}
          <p class="dim">{note ? asRecorded(note) : say('postcodeAge')}</p>
          {ward && point && <Nearest {...point} />}
        </article>
      )}
    </Loaded>
  );
}
