import { isHalfPostcode } from '../../../domain/geography/half-postcode.ts';
import type { LocatePostcodeQuery } from '../../../schema/generated/operations.ts';
import { postcodeMatch, readingsByCode, venuesAround } from '../../api/figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { LabelChip } from '../../ui/label-chip.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { UnplacedPlaces } from '../venue/unplaced-places.tsx';
import { VenueLines } from '../venue/venue-lines.tsx';
import { DistrictPanel } from './district-panel.tsx';

type Match = LocatePostcodeQuery['areaAt'];
const nearest = 6;

function Nearest({ lon, lat }: { lon: number; lat: number }) {
  return (
    <section>
      <h2>{t('map.postcodeNearest')}</h2>
      <Loaded from={venuesAround(`${lon},${lat}`)}>
        {(venues) => {
          const meeting = venues.filter(({ meetingPlace }) => meetingPlace).slice(0, nearest);
          return (
            <>
              {meeting.length > 0 ? <VenueLines venues={meeting} /> : <p>{t('map.postcodeNoneNear')}</p>}
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
        {t('map.postcodeIn', { ward: untranslated(ward.name), locality: untranslated(locality?.name ?? '') })}
      </p>
      {reading && <LabelChip {...reading} />}
      <p>
        <AreaLink {...ward} swatch />
      </p>
    </>
  );
}

/** Where a postcode lies, or postcodes that begin so. */
export const PostcodePanel = ({ postcode }: { postcode: string }) =>
  isHalfPostcode(postcode) ? <DistrictPanel start={postcode} /> : <WholePostcode postcode={postcode} />;

/** Where a postcode lies, as of when, and the places to meet around it. */
function WholePostcode({ postcode }: { postcode: string }) {
  return (
    <Loaded from={postcodeMatch(postcode)}>
      {({ placement, ward, locality, point, note, stopsNear }) => (
        <article>
          <Breadcrumb areas={[locality, ward]} />
          <PanelTitle title={t('map.postcodeTitle', { postcode: untranslated(postcode) })} />
          {ward ? (
            <Ward ward={ward} locality={locality} />
          ) : (
            <p>
              {t(placement === 'OUTSIDE' ? 'map.postcodeOutside' : 'map.postcodeNotHeld', {
                postcode: untranslated(postcode),
              })}
            </p>
          )}
          {stopsNear && <p>{stopsNear.words}</p>}
          <p class="dim">{note}</p>
          {ward && point && <Nearest {...point} />}
        </article>
      )}
    </Loaded>
  );
}
