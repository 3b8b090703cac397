import type { PopulationPoint, SmallArea } from '../../domain/geography/area.ts';
import { neighboursOf } from '../../domain/geography/neighbours.ts';
import type { FileRows } from './read-files.ts';

/**
 * The small areas of the census in the order of their list, each with its line, those that share a point of it, and its
 * counts by table and category.
 */
export function buildSmallAreas({ smallAreas, smallAreaBoundaries, smallAreaGroups }: FileRows): SmallArea[] {
  const boundaries = new Map(
    smallAreaBoundaries.map(({ properties, geometry }) => [properties.code, geometry] as const),
  );
  const drawn = smallAreas.flatMap(({ value: { code, name, lon, lat, residents, ward_code } }) => {
    const boundary = boundaries.get(code);
    const point: PopulationPoint = { code, name, position: { lon, lat }, residents, ward: ward_code };
    return boundary ? [{ ...point, code, boundary }] : [];
  });
  const neighbours = neighboursOf(drawn);
  const counts = Map.groupBy(smallAreaGroups, ({ value }) => value.lsoa_code);
  return drawn.map((area) => {
    const own = counts.get(area.code);
    return {
      ...area,
      neighbours: neighbours.get(area.code) ?? [],
      ...(own ? { groups: groupsOf(own) } : {}),
    };
  });
}

function groupsOf(rows: FileRows['smallAreaGroups']): SmallArea['groups'] {
  const tables = Map.groupBy(rows, ({ value }) => value.table);
  return Object.fromEntries(
    [...tables].map(([table, own]) => [
      table,
      Object.fromEntries(own.map(({ value: { category, count } }) => [category, count])),
    ]),
  );
}
