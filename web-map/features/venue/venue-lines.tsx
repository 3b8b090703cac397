import type { VenueStatus } from '../../../schema/generated/operations.ts';
import { kindsById } from '../../api/figures.ts';
import { count, dateInWords } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { onlyVenue } from '../../navigation/navigation.ts';
import { opennessOf } from '../../styles/openness.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { VenueMark } from '../../ui/venue-mark.tsx';

export interface VenueLine {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly placeOfWelcome: boolean;
  readonly status: VenueStatus;
  readonly statusDate?: string | null;
  readonly distanceMetres?: number | null;
}

/** The status of a venue with the date of the record it rests on. */
export function statusInWords({ status, statusDate }: Pick<VenueLine, 'status' | 'statusDate'>): string {
  if (status === 'NOT_KNOWN' && !statusDate) return t('map.statusNOT_KNOWN');
  return t('map.statusOn', {
    status: t(`map.status${status}`),
    date: statusDate ? dateInWords(statusDate) : t('word.undated'),
  });
}

/** Venues as a list: mark, name, kind, status and, where asked for, distance. */
export function VenueLines({ venues }: { venues: readonly VenueLine[] }) {
  return (
    <ul class="venue-lines">
      {venues.map((venue) => (
        <li key={venue.id}>
          <VenueMark {...venue} openness={opennessOf(venue.status)} />
          <span>
            <StateLink to={onlyVenue(venue.id)} toBriefing>
              {untranslated(venue.name)}
            </StateLink>
            <span class="dim block">
              {[
                venue.distanceMetres == null ? '' : t('map.metres', { count: count(venue.distanceMetres) }),
                kindsById.value.get(venue.kind)?.name ?? untranslated(venue.kind),
                statusInWords(venue),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
