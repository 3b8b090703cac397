import type { AreaCode } from '../../geography/area.ts';
import { publicBuildings } from '../../place/meeting-places.ts';
import { statusAt } from '../../place/status-at.ts';
import { type CalendarDate, firstDayOf } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { Venue } from '../../records/venue.ts';
import { foldText } from '../../search/fold-text.ts';
import type { AssessmentId } from '../model/assessment.ts';
import { promised } from './listed-assessment.ts';
import type { PublicEntry } from './register-entry.ts';

/** What a published assessment says of a place: that it comes, or that it goes. */
export type PromisedKind = 'GAINED' | 'LOST';

/** A place that a published assessment says is gained or lost. It stands in no balance. */
export interface PromisedPlace {
  readonly assessment: AssessmentId;
  /** Title of the scheme. */
  readonly scheme: string;
  readonly kind: PromisedKind;
  /** As the assessment names it, or as the register does. */
  readonly name: string;
  readonly wards: readonly AreaCode[];
  readonly localities: readonly AreaCode[];
  /** Undefined: the register has none, or more than one of its name. */
  readonly venue?: Venue;
  /** Whether the register says the same by a dated record. It is the register alone that is counted. */
  readonly onRecord: boolean;
}

interface Register {
  readonly venues: readonly Venue[];
  /** The ward of a place; undefined: not known. */
  readonly wardOf: (venue: Venue) => AreaCode | undefined;
}

/**
 * What published assessments say of places, beside what the register has of them on a day. A place that is gained has a
 * name alone: it is on record where the register holds one place of that very name in a ward that the scheme touches, open
 * on the day by a record no older than the publication. A place that is lost is on record where it is closed on the day.
 * @param entries the public part of the register of assessments; what was withdrawn or replaced promises nothing
 * @example promisedPlaces([], register, today, publishedParameters) // []
 */
export function promisedPlaces(
  entries: readonly PublicEntry[],
  { venues, wardOf }: Register,
  day: CalendarDate,
  rule: { readonly statusMaxAgeYears: number },
): readonly PromisedPlace[] {
  const records = publicBuildings(venues).flatMap(({ records }) => records);
  const byName = Map.groupBy(
    records.flatMap((venue) =>
      [venue.name, ...(venue.aliases ?? [])].map((name) => ({ venue, name: foldText(name) })),
    ),
    ({ name }) => name,
  );
  return entries.flatMap(({ id, published }) => {
    const { title, state, wards, localities, placesGained = [], placesLost = [] } = published;
    if (!promised.includes(state)) return [];
    const since = legalDayOf(published.publishedAt);
    const common = { assessment: id, scheme: title, wards, localities };
    const gained = placesGained.map((name): PromisedPlace => {
      const found = new Set(
        (byName.get(foldText(name)) ?? []).flatMap(({ venue }) => {
          const ward = wardOf(venue);
          return ward !== undefined && wards.includes(ward) ? [venue] : [];
        }),
      );
      const [venue] = found.size === 1 ? found : [];
      return { ...common, kind: 'GAINED', name, ...(venue ? { venue } : {}), onRecord: opened(venue) };
    });
    const lost = placesLost.flatMap((venueId): PromisedPlace[] => {
      const venue = records.find((each) => each.id === venueId || each.formerIds?.includes(venueId));
      if (!venue) return [];
      const onRecord = statusAt(venue, day, rule).status === 'CLOSED';
      return [{ ...common, kind: 'LOST', name: venue.name, venue, onRecord }];
    });
    return [...gained, ...lost];

    function opened(venue: Venue | undefined): boolean {
      const { status, record } = venue ? statusAt(venue, day, rule) : {};
      const isNewer = record?.date !== undefined && firstDayOf(record.date) >= since;
      return status === 'OPEN' && isNewer;
    }
  });
}
