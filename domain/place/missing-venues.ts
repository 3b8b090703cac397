import type { AreaCode } from '../geography/area.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import type { Unplaced } from '../provenance/unplaced.ts';
import type { Venue, VenueStatus } from '../records/venue.ts';

/** Where a list of venues was asked for. Conditions that are absent were not asked. */
export interface PlaceAsked {
  /** A ward, with the locality it is counted to; `isMapped` false: no lines are held for it. */
  readonly ward?: {
    readonly name: string;
    /** Where it is to be told which venues carry its name. */
    readonly code?: AreaCode;
    readonly locality: AreaCode | undefined;
    readonly isMapped: boolean;
  };
  readonly locality?: { readonly name: string; readonly code: AreaCode; readonly isMapped?: boolean };
  /** Within which points were asked for. */
  readonly shape?: 'circle' | 'box';
}

/** What may be missing from a list of venues. */
export interface MissingVenues {
  readonly unplaced: readonly Unplaced[];
  /** Venues that may have the status asked for: nobody knows. */
  readonly statusNotKnown: number;
  /** All of it in sentences; undefined where nothing may be missing. */
  readonly note?: ToldText;
}

/**
 * Whether nobody can say if a venue lies in the place asked about: it has no point, and neither a document nor the name
 * of its neighbourhood decides. Every venue is so for a ward or locality whose lines are not held. False where no place was asked about.
 * @example isUnplaced({ statedLocality: 'north' }, { locality: { name: 'East', code: 'east' } }) // false: it is in the north
 */
export function isUnplaced(
  { position, statedLocality, namedWards }: Pick<Venue, 'position' | 'statedLocality' | 'namedWards'>,
  { ward, locality, shape }: PlaceAsked,
): boolean {
  if ((ward && !ward.isMapped) || locality?.isMapped === false) return true;
  if (position || !(ward || locality || shape)) return false;
  if (ward?.code && namedWards?.includes(ward.code) && !shape) return false;
  if (statedLocality === undefined) return true;
  if (locality && locality.code !== statedLocality) return false;
  if (ward?.locality && ward.locality !== statedLocality) return false;
  return ward !== undefined || shape !== undefined;
}

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
  const names = [asked.ward?.name, asked.locality?.name].filter((name) => name !== undefined);
  const where = [...names.map(untranslated), ...(asked.shape ? [message(`venues.${asked.shape}`)] : [])];
  const isMapped = (asked.ward?.isMapped ?? true) && (asked.locality?.isMapped ?? true);
  const nor = asked.locality ? 'LOCALITY' : 'NONE';
  const words = isMapped
    ? message('venues.noPoint', { count, nor, where })
    : message('venues.notDrawn', { where, count });
  const unplaced: Unplaced[] =
    count > 0 ? [{ count, reason: isMapped ? 'NO_POINT' : 'AREA_NOT_DRAWN', words }] : [];
  const [first, ...others] = [
    ...unplaced.map((each) => each.words),
    ...(statusNotKnown > 0 && status
      ? [
          message('venues.statusNotKnown', {
            count: statusNotKnown,
            more: count > 0 ? 'MORE' : 'FIRST',
            status,
          }),
        ]
      : []),
    ...(isMapped && registerUnplaced > count
      ? [message('venues.ofRegister', { register, unplaced: registerUnplaced, nor })]
      : []),
  ];
  return first ? { unplaced, statusNotKnown, note: oneText(first, ...others) } : { unplaced, statusNotKnown };
}
