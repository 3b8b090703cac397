import { onceForEach } from '../collections/once-for-each.ts';
import type { Position } from '../geography/position.ts';
import { type MeetingBuilding, meetingBuildings } from '../place/meeting-places.ts';
import { statusAt } from '../place/status-at.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Venue } from '../records/venue.ts';
import type { ReachRules, ReachTarget } from './reach-rules.ts';

/** A building that people are to reach. */
export interface ReachPlace {
  /** Id of the record under which the building is counted. */
  readonly id: string;
  readonly name: string;
  /** The main record of the building. */
  readonly venue: Venue;
  /** Undefined: listed without a point, or known only to the ward, so that no distance can be measured. */
  readonly position?: Position;
}

/** A place whose distance can be measured. */
export type PlacedReachPlace = ReachPlace & { readonly position: Position };

/** The places of a target on a day; those known to be closed are left out. */
export interface ReachPlaces {
  readonly open: readonly ReachPlace[];
  readonly notKnown: readonly ReachPlace[];
}

/**
 * The places to reach on a day, one a building however many records name it, in the order of the venues. A place is
 * open when one of the records by which it counts is: for a Place of Welcome only those that name it as one. A venue
 * that closed later counts before. Restricted records are never read.
 * Source: "Cold spots and catalysts of change", section 4 ("open", T1 for what counts, T3).
 * @example reachPlaces(venues, 'PLACE_OF_WELCOME', '2016-05-01' as CalendarDate, publishedParameters).open.length
 */
export function reachPlaces(
  venues: readonly Venue[],
  target: ReachTarget,
  asOf: CalendarDate,
  rules: Pick<ReachRules, 'statusMaxAgeYears'>,
): ReachPlaces {
  const last = lastAsked(venues);
  const key = `${asOf} ${rules.statusMaxAgeYears}`;
  const known = last.get(target);
  if (known?.key === key) return known.places;
  const open: ReachPlace[] = [];
  const notKnown: ReachPlace[] = [];
  for (const building of meetingBuildings(venues)) {
    const statuses = recordsOf(building, target).map((record) => statusAt(record, asOf, rules).status);
    if (statuses.includes('OPEN')) open.push(placeOf(building));
    else if (statuses.includes('NOT_KNOWN')) notKnown.push(placeOf(building));
  }
  last.set(target, { key, places: { open, notKnown } });
  return { open, notKnown };
}

/**
 * The places without those that leave reach open and of which a review says that they do not count for its area: one that
 * may be open and is not, one without a point that stands too far.
 * Source: "Practice on record", section 5.
 */
export function withoutSettled(
  places: ReachPlaces,
  reviewed: { readonly settled: ReadonlySet<string> } | undefined,
): ReachPlaces {
  if (!reviewed || reviewed.settled.size === 0) return places;
  const isLeft = ({ id }: ReachPlace) => !reviewed.settled.has(id);
  return {
    open: places.open.filter((place) => place.position !== undefined || isLeft(place)),
    notKnown: places.notKnown.filter(isLeft),
  };
}

/** The places that leave reach open: of those that are open the ones without a point, and all that may be. */
export const openToDoubt = ({ open, notKnown }: ReachPlaces): readonly ReachPlace[] => [
  ...open.filter(({ position }) => position === undefined),
  ...notKnown,
];

/** The last answer for each list and target: a run asks for the same day in every area. */
const lastAsked = onceForEach(
  (_: readonly Venue[]) => new Map<ReachTarget, { readonly key: string; readonly places: ReachPlaces }>(),
);

const recordsOf = ({ meeting }: MeetingBuilding, target: ReachTarget): readonly Venue[] =>
  target === 'MEETING_PLACE' ? meeting : meeting.filter(({ placeOfWelcome }) => placeOfWelcome);

function placeOf({ id, name, records, meeting }: MeetingBuilding): ReachPlace {
  const [venue = meeting[0]] = records;
  if (!venue) throw new RangeError(`The building ${id} has no record.`);
  const position = measurablePosition(records);
  return { id, name, venue, ...(position ? { position } : {}) };
}

/**
 * The point of a building from its records: the first that is known closer than to the ward; undefined without one.
 * @example measurablePosition([{ precision: 'WARD', position }]) // undefined
 */
export const measurablePosition = (
  records: readonly Pick<Venue, 'position' | 'precision'>[],
): Position | undefined =>
  records.find(({ position, precision }) => position && precision !== 'WARD')?.position;

/**
 * Those of the places whose distance can be measured.
 * @example placedOnly(open).length // at most open.length
 */
export const placedOnly = onceForEach((places: readonly ReachPlace[]): readonly PlacedReachPlace[] =>
  places.flatMap(({ position, ...place }) => (position ? [{ ...place, position }] : [])),
);
