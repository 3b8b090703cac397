import type { Position } from '../geography/position.ts';
import { type Building, publicBuildings } from '../place/meeting-places.ts';
import { statusAt } from '../place/status-at.ts';
import { venueKind } from '../place/venue-kinds.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { Venue, VenueStatus } from '../records/venue.ts';
import type { ReachPlaces } from './reach-places.ts';
import { measurablePosition } from './reach-places.ts';
import type { ReachRules } from './reach-rules.ts';

/** An existing building that could become a place of the target. */
export interface CandidateSite {
  /** Id of the record under which the building is counted. */
  readonly id: string;
  readonly name: string;
  /** The main record of the building. */
  readonly venue: Venue;
  readonly position: Position;
  /** OPEN when any record of the building is; else what is known of it. Never CLOSED. */
  readonly status: Exclude<VenueStatus, 'CLOSED'>;
}

/** The candidates, and how many buildings or grounds were left out for which reason. */
export interface CandidateSites {
  readonly sites: readonly CandidateSite[];
  readonly leftOut: {
    /** Counted already: open and of the target. */
    readonly counted: number;
    /** Parks, squares, gardens, neighbourhoods and others that are no building to open, by kind. */
    readonly kind: number;
    /** On record as closed for good. */
    readonly closed: number;
    /** Without a point, or known only to the ward. */
    readonly withoutPoint: number;
  };
}

/** Kinds that are no building with a room that could be opened to everyone; a surgery's rooms are its patients'. A kind that is not known is none either. */
export const kindsWithoutARoom: ReadonlySet<string> = new Set([
  'community-garden',
  'gp-practice',
  'health-service',
  'neighbourhood',
  'park',
  'police-station',
  'public-square',
  'town',
  'town-centre',
]);

/**
 * The existing buildings among which new places are looked for: every building on the public register with a point
 * that is not counted already, not closed for good, and of a kind that has a room: schools, colleges, places of
 * worship, libraries, centres, halls. One a building however many records name it. A place to meet whose openness is
 * not known is among them: finding out may be all that is needed.
 * Source: Cohesion Map, rule of its own, stated with every answer.
 * @example candidateSites(venues, reachPlaces(venues, target, asOf, rules), asOf, rules).sites.length // 163
 */
export function candidateSites(
  venues: readonly Venue[],
  counted: Pick<ReachPlaces, 'open'>,
  asOf: CalendarDate,
  rules: Pick<ReachRules, 'statusMaxAgeYears'>,
): CandidateSites {
  const countedIds = new Set(counted.open.map(({ id }) => id));
  const sites: CandidateSite[] = [];
  const leftOut = { counted: 0, kind: 0, closed: 0, withoutPoint: 0 };
  for (const building of publicBuildings(venues)) {
    const { id, name, records } = building;
    const [venue] = records;
    const status = statusOfBuilding(building, asOf, rules);
    const position = measurablePosition(records);
    if (!venue) continue;
    if (countedIds.has(id)) leftOut.counted += 1;
    else if (!records.some(hasARoom)) leftOut.kind += 1;
    else if (status === 'CLOSED') leftOut.closed += 1;
    else if (!position) leftOut.withoutPoint += 1;
    else sites.push({ id, name, venue, position, status });
  }
  return { sites, leftOut };
}

const hasARoom = ({ kind }: Venue): boolean => venueKind(kind) !== undefined && !kindsWithoutARoom.has(kind);

/** A record that a building closed for good stands against records that say nothing, not against one that it is open. */
function statusOfBuilding(
  { records }: Building,
  asOf: CalendarDate,
  rules: Pick<ReachRules, 'statusMaxAgeYears'>,
): VenueStatus {
  const statuses = records.map((record) => statusAt(record, asOf, rules).status);
  const order = ['OPEN', 'CLOSED', 'TEMPORARILY_CLOSED'] as const;
  return order.find((status) => statuses.includes(status)) ?? 'NOT_KNOWN';
}
