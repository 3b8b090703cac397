import type { VenueStatus } from '../../../schema/generated/operations.ts';
import type { AreaFigures } from '../../api/area-figures.ts';
import { isMeetingPlace } from '../../api/meeting-place.ts';
import { t } from '../../i18n/translator.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { UnplacedPlaces } from './unplaced-places.tsx';
import { VenueLines } from './venue-lines.tsx';

const order: readonly VenueStatus[] = ['OPEN', 'NOT_KNOWN', 'TEMPORARILY_CLOSED', 'CLOSED'];

/** Places in the area: counts, those that are places to meet, and the others behind a fold. */
export function AreaVenues({ area }: { area: AreaFigures }) {
  const venues = area.venues.edges
    .map(({ node }) => node)
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.name.localeCompare(b.name));
  const meeting = venues.filter(isMeetingPlace);
  const others = venues.filter((venue) => !isMeetingPlace(venue));
  const of = (...statuses: VenueStatus[]) => meeting.filter(({ status }) => statuses.includes(status)).length;
  return (
    <section>
      <h2>{t('map.venuesTitle')}</h2>
      <p>
        {meeting.length === 0
          ? t('map.venuesNone')
          : t('map.venuesLead', {
              meeting: meeting.length,
              open: of('OPEN'),
              closed: of('CLOSED', 'TEMPORARILY_CLOSED'),
              unknown: of('NOT_KNOWN'),
            })}
      </p>
      <VenueLines venues={meeting} />
      {others.length > 0 && (
        <details>
          <summary>{t('map.venuesOther', { count: others.length })}</summary>
          <VenueLines venues={others} />
        </details>
      )}
      {area.venues.pageInfo.hasNextPage && <p>{t('map.venuesMore', { count: area.venues.totalCount })}</p>}
      <UnplacedPlaces />
      <p class="dim">
        <StateLink to={{ view: 'places' }}>{t('map.allPlaces')}</StateLink>
      </p>
    </section>
  );
}
