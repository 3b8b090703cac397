import type { AreaCode } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { Neighbourhood } from '../records/dataset.ts';
import type { Venue } from '../records/venue.ts';
import { foldText } from '../search/fold-text.ts';

/** A neighbourhood with the wards that its point and the places on record in it lie in. */
export interface PlacedNeighbourhood {
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases: readonly string[];
  /** The ward of its point; undefined: no point is held, or it lies in none. */
  readonly ofPoint?: AreaCode;
  /** Wards of the venues that name it, most venues first, with how many. */
  readonly ofVenues: readonly { readonly ward: AreaCode; readonly count: number }[];
  /** All these wards, the one that most speaks for first; a point counts as one venue. Never empty. */
  readonly wards: readonly AreaCode[];
}

/** By what points and venues are placed. */
export interface WardsOf {
  readonly position: (position: Position) => AreaCode | undefined;
  readonly venue: (venue: Venue) => AreaCode | undefined;
}

/**
 * The neighbourhoods that can be put in a ward, by name: those of a list of points, and those that venues with a ward
 * name. Spellings with and without "The" or a space are one. A venue of two names ("Caldmore / Palfrey") lies in one of
 * them and says nothing of either; the name of the borough is no neighbourhood.
 * @param borough name of the borough
 * @example neighbourhoods(listed, venues, 'Walsall', wardsOf).find(({ name }) => name === 'Moxley')?.wards // ['E05001309']
 */
export function neighbourhoods(
  listed: readonly Neighbourhood[],
  venues: readonly Venue[],
  borough: string,
  wardsOf: WardsOf,
): PlacedNeighbourhood[] {
  const said = [
    ...listed.map(({ name, position }) => ({
      name,
      ofPoint: wardsOf.position(position),
      ofVenue: undefined,
    })),
    ...venues.map((venue) => ({
      name: venue.neighbourhood ?? '',
      ofPoint: undefined,
      ofVenue: wardsOf.venue(venue),
    })),
  ].filter(({ name }) => isOneName(name) && keyOf(name) !== keyOf(borough));
  return [...Map.groupBy(said, ({ name }) => keyOf(name)).values()]
    .flatMap((each) => placed(each))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const isOneName = (name: string): boolean => name !== '' && !name.includes('/');
const keyOf = (name: string): string => foldText(name).replace(/^the /, '').replaceAll(' ', '');

interface Said {
  readonly name: string;
  readonly ofPoint: AreaCode | undefined;
  readonly ofVenue: AreaCode | undefined;
}

function placed(said: readonly Said[]): PlacedNeighbourhood[] {
  const [name = '', ...aliases] = new Set(said.map((each) => each.name));
  const ofPoint = said.find((each) => each.ofPoint !== undefined)?.ofPoint;
  const counts = countOf(said.flatMap(({ ofVenue }) => ofVenue ?? []));
  const ofVenues = [...counts].map(([ward, count]) => ({ ward, count })).sort((a, b) => b.count - a.count);
  // In the order in which they were said: of equals the point comes first.
  const speaking = countOf([...(ofPoint ? [ofPoint] : []), ...ofVenues.flatMap(timesCount)]);
  const wards = [...speaking].sort(([, a], [, b]) => b - a).map(([ward]) => ward);
  return wards.length === 0 ? [] : [{ name, aliases, ...(ofPoint ? { ofPoint } : {}), ofVenues, wards }];
}

const timesCount = ({ ward, count }: { readonly ward: AreaCode; readonly count: number }): AreaCode[] =>
  Array.from({ length: count }, () => ward);

function countOf(wards: readonly AreaCode[]): Map<AreaCode, number> {
  const counts = new Map<AreaCode, number>();
  for (const ward of wards) counts.set(ward, (counts.get(ward) ?? 0) + 1);
  return counts;
}
