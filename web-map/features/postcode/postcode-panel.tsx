import type { LocatePostcodeQuery } from '../../../schema/generated/operations.ts';
import { postcodeMatch, readingsByCode, venuesAround } from '../../api/figures.ts';
import { asRecorded } from '../../i18n/words/from-records.ts';
import { say } from '../../i18n/words/words.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { LabelChip } from '../../ui/label-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { isMeetingPlace } from '../venue/shown-venues.ts';
import { UnplacedPlaces } from '../venue/unplaced-places.tsx';
import { VenueLines } from '../venue/venue-lines.tsx';

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
          <p class="dim">{note ?? say('postcodeAge')}</p>
          {ward && point && <Nearest {...point} />}
        </article>
      )}
    </Loaded>
  );
}
