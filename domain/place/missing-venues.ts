import type { AreaCode } from '../geography/area.ts';
import type { Unplaced } from '../provenance/unplaced.ts';
import type { Venue, VenueStatus } from '../records/venue.ts';
import { plural } from '../wording/plural.ts';

/** Where a list of venues was asked for. Conditions that are absent were not asked. */
export interface PlaceAsked {
  /** A ward, with the locality it is counted to; `isMapped` false: no lines are held for it. */
  readonly ward?: {
    readonly name: string;
    readonly locality: AreaCode | undefined;
    readonly isMapped: boolean;
  };
  readonly locality?: { readonly name: string; readonly code: AreaCode; readonly isMapped?: boolean };
  /** "the circle", "the box": within which points were asked for. */
  readonly shape?: string;
}

/** What may be missing from a list of venues. */
export interface MissingVenues {
  readonly unplaced: readonly Unplaced[];
  /** Venues that may have the status asked for: nobody knows. */
  readonly statusNotKnown: number;
  /** All of it in sentences; undefined where nothing may be missing. */
  readonly note?: string;
}

/**
 * Whether nobody can say if a venue lies in the place asked about: it has no point, and no document names a locality
 * that decides. Every venue is so for a ward or locality whose lines are not held. False where no place was asked about.
 * @example isUnplaced({ statedLocality: 'north' }, { locality: { name: 'East', code: 'east' } }) // false: it is in the north
 */
export function isUnplaced(
  { position, statedLocality }: Pick<Venue, 'position' | 'statedLocality'>,
  { ward, locality, shape }: PlaceAsked,
): boolean {
  if ((ward && !ward.isMapped) || locality?.isMapped === false) return true;
  if (position || !(ward || locality || shape)) return false;
  if (statedLocality === undefined) return true;
  if (locality && locality.code !== statedLocality) return false;
  if (ward?.locality && ward.locality !== statedLocality) return false;
  return ward !== undefined || shape !== undefined;
}

const statusWords: Readonly<Record<VenueStatus, string>> = {
  OPEN: 'open',
  TEMPORARILY_CLOSED: 'closed for a time',
  CLOSED: 'closed',
  NOT_KNOWN: 'of unknown status',
};

/**
 * What may be missing, counted and in words.
 * @param counts `unplaced`: venues that meet every other condition and could not be placed; `statusNotKnown`: those of
 * the place, or without one, whose status nobody knows; `register` and `registerUnplaced`: all venues, and those of
 * them that could not be placed whatever else was asked.
 * @example missingVenues({ locality: { name: 'East', code: 'east' } }, counts, 'OPEN').unplaced[0]?.reason // 'NO_POINT'
 */
export function missingVenues(
  asked: PlaceAsked,
  counts: {
    readonly unplaced: number;
    readonly statusNotKnown: number;
    readonly register: number;
    readonly registerUnplaced: number;
  },
  status: VenueStatus | undefined,
): MissingVenues {
  const { unplaced: count, statusNotKnown, register, registerUnplaced } = counts;
  const where = [asked.ward?.name, asked.locality?.name, asked.shape]
    .filter((name) => name !== undefined)
    .join(' and ');
  const one = count === 1;
  const isMapped = (asked.ward?.isMapped ?? true) && (asked.locality?.isMapped ?? true);
  const nor = asked.locality ? ' and no locality that a document names' : '';
  const words = isMapped
    ? `${plural(count, 'venue that could belong here has', 'venues that could belong here have')} no point${nor}: nobody can say whether ${one ? 'it lies' : 'they lie'} in ${where}.`
    : `The lines of ${where} are not held, so that nothing can be placed in it: nobody can say whether ${plural(count, 'venue that could belong here lies', 'venues that could belong here lie')} there.`;
  const unplaced: Unplaced[] =
    count > 0 ? [{ count, reason: isMapped ? 'NO_POINT' : 'AREA_NOT_DRAWN', words }] : [];
  const sentences = [
    ...unplaced.map((each) => each.words),
    ...(statusNotKnown > 0 && status
      ? [
          `Of ${plural(statusNotKnown, count > 0 ? 'more venue' : 'venue', count > 0 ? 'more venues' : 'venues')} that could belong here it is not known whether ${statusNotKnown === 1 ? 'it is' : 'they are'} ${statusWords[status]}.`,
        ]
      : []),
    ...(isMapped && registerUnplaced > count
      ? [
          `Of all ${register} venues on the register ${registerUnplaced} could belong here, with no point${nor}.`,
        ]
      : []),
  ];
  return sentences.length > 0
    ? { unplaced, statusNotKnown, note: sentences.join(' ') }
    : { unplaced, statusNotKnown };
}
