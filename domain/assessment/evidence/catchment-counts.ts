import type { PeopleGround } from './ground.ts';
import type { AreaCounts, GroupTable } from './group-table.ts';
import { catchmentPeople, type PeopleWithin } from './people-within.ts';

/**
 * How a profile was made: from census areas counted whole or in part, or estimated from the shares of the small areas
 * that Output Areas are parts of, or of wards.
 */
export type ProfileMethod =
  | 'SMALL_AREAS_BY_CENTRE'
  | 'SMALL_AREAS_BY_AREA'
  | 'FROM_SMALL_AREAS'
  | 'FROM_WARDS';

/**
 * Counts of the catchment by group, not rounded, in the order of the table's groups. From the counts of the small
 * areas where all of them are held. Otherwise each Output Area is taken to be made up as the small area that it is a part
 * of, or, where that is not held either, each census area as its ward, and the counts are those of that many people or
 * households: an estimate.
 * Source: "Cohesion impact assessment", section 9, "Profile".
 * @example catchmentCounts(ethnicGroups, ground) // { counts: [4060, 7830, 1015, 725, 870], method: 'SMALL_AREAS_BY_CENTRE' }
 */
export function catchmentCounts(
  table: GroupTable,
  ground: PeopleGround,
): { readonly counts: readonly number[]; readonly method: ProfileMethod } {
  const people = catchmentPeople(ground);
  const small = new Map(table.smallAreas?.map(({ area, counts }) => [area, counts]));
  if (people.parts.every(({ area }) => small.has(area.code)) && table.smallAreas) {
    const counts = table.groups.map((_, group) =>
      people.parts.reduce((sum, { area, weight }) => sum + weight * (small.get(area.code)?.[group] ?? 0), 0),
    );
    return { counts, method: people.by === 'CENTRE' ? 'SMALL_AREAS_BY_CENTRE' : 'SMALL_AREAS_BY_AREA' };
  }
  const around = people.parts.map(({ area }) => small.get(area.smallArea ?? ''));
  if (around.length > 0 && around.every((counts) => counts !== undefined)) {
    return {
      counts: estimated(table, people, (area) => small.get(area.smallArea ?? '')),
      method: 'FROM_SMALL_AREAS',
    };
  }
  const wards = new Map(table.wards.map(({ area, counts }) => [area, counts]));
  return { counts: estimated(table, people, (area) => wards.get(area.ward)), method: 'FROM_WARDS' };
}

/** Counts of people or households taken to be made up as a larger area is. */
function estimated(
  { groups, counted }: GroupTable,
  { parts }: PeopleWithin,
  countsAround: (area: PeopleWithin['parts'][number]['area']) => AreaCounts['counts'] | undefined,
): readonly number[] {
  return groups.map((_, group) =>
    parts.reduce((sum, { area, weight }) => {
      const around = countsAround(area) ?? [];
      const all = around.reduce((total, count) => total + count, 0);
      const own = counted === 'HOUSEHOLDS' ? (area.households ?? area.residents) : area.residents;
      return all > 0 ? sum + (weight * own * (around[group] ?? 0)) / all : sum;
    }, 0),
  );
}
