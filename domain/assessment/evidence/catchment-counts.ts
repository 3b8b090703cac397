import type { PeopleGround } from './ground.ts';
import type { GroupTable } from './group-table.ts';
import { catchmentPeople } from './people-within.ts';

/** How a profile was made: from small areas counted whole or in part, or estimated from the shares of wards. */
export type ProfileMethod = 'SMALL_AREAS_BY_CENTRE' | 'SMALL_AREAS_BY_AREA' | 'FROM_WARDS';

/**
 * Counts of the catchment by group, not rounded, in the order of the table's groups. From the counts of the small
 * areas where all of them are held. Otherwise each small area is taken to be made up as its ward, and the counts are
 * those of that many people: an estimate.
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
  const wards = new Map(table.wards.map(({ area, counts }) => [area, counts]));
  const counts = table.groups.map((_, group) =>
    people.parts.reduce((sum, { area, weight }) => {
      const ward = wards.get(area.ward) ?? [];
      const all = ward.reduce((total, count) => total + count, 0);
      return all > 0 ? sum + (weight * area.residents * (ward[group] ?? 0)) / all : sum;
    }, 0),
  );
  return { counts, method: 'FROM_WARDS' };
}
