import type { Venue, VenueStatusRecord } from '../records/venue.ts';
import { inOrderOfDate } from './status-at.ts';

/** Venues of which each building has one record, and the id under which a building is found that another id named. */
export interface JoinedBuildings {
  readonly venues: readonly Venue[];
  /** The id of the record that stands for the one named; the id itself where it stands for itself. */
  readonly idOf: (id: string) => string;
}

/**
 * One record a building. What several sources record of it is joined under the record that `sameBuildingAs` names: its
 * own words stand, what it lacks (a point, hours, that it is a warm space) comes from the others, their names become other names, and every status keeps the
 * source that says it. What happens at a building (a Place of Welcome) is not what it is, so that the kind of another
 * record is taken then. Records of which one is restricted are left apart: nothing of it may pass into a public one.
 * @example joinBuildings([library, { ...hall, sameBuildingAs: library.id }]).venues.length // 1
 */
export function joinBuildings(venues: readonly Venue[]): JoinedBuildings {
  const byId = new Map(venues.map((venue) => [venue.id, venue]));
  const mainOf = ({ sameBuildingAs, restricted }: Venue): Venue | undefined => {
    const main = sameBuildingAs === undefined ? undefined : byId.get(sameBuildingAs);
    return main && !main.restricted && !restricted ? main : undefined;
  };
  const others = Map.groupBy(
    venues.filter((venue) => mainOf(venue)),
    ({ sameBuildingAs }) => sameBuildingAs,
  );
  return {
    venues: venues
      .filter((venue) => !mainOf(venue))
      .map((venue) => (others.get(venue.id) ?? []).reduce(joined, venue)),
    idOf: (id) => {
      const venue = byId.get(id);
      return (venue && mainOf(venue)?.id) ?? id;
    },
  };
}

function joined(main: Venue, other: Venue): Venue {
  const { id: _, sameBuildingAs: __, ...said } = other;
  const names = [...(main.aliases ?? []), other.name, ...(other.aliases ?? [])];
  const aliases = [...new Set(names)].filter((name) => name !== main.name);
  const notes = [main.note, other.note].filter((note) => note !== undefined);
  const bases = [...(main.bases ?? []), ...(other.bases ?? [])];
  return {
    ...said,
    ...main,
    ...(main.position ? {} : pointOf(other.position ? other : main)),
    kind: main.kind === 'place-of-welcome' ? other.kind : main.kind,
    placeOfWelcome: main.placeOfWelcome || other.placeOfWelcome,
    statusHistory: inOrderOfDate([
      ...main.statusHistory,
      ...other.statusHistory.map((said) => saidBy(other, said)),
    ]),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(notes.length > 0 ? { note: notes.join('. ') } : {}),
    ...(bases.length > 0 ? { bases } : {}),
    formerIds: [...(main.formerIds ?? []), other.id],
    otherSources: [...(main.otherSources ?? []), other.source],
  };
}

const pointOf = ({
  position,
  precision,
  positionBasis,
}: Venue): Pick<Venue, 'position' | 'precision' | 'positionBasis'> => ({
  precision,
  ...(position ? { position } : {}),
  ...(positionBasis === undefined ? {} : { positionBasis }),
});

const saidBy = ({ source }: Venue, record: VenueStatusRecord): VenueStatusRecord =>
  record.source ? record : { ...record, source };
