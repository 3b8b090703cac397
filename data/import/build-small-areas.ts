import type { PopulationPoint, SmallArea } from '../../domain/geography/area.ts';
import { neighboursOf } from '../../domain/geography/neighbours.ts';
import type { FileRows } from './read-files.ts';

/** The small areas of the census in the order of their list, each with its line and those that share a point of it. */
export function buildSmallAreas({ smallAreas, smallAreaBoundaries }: FileRows): SmallArea[] {
  const boundaries = new Map(
    smallAreaBoundaries.map(({ properties, geometry }) => [properties.code, geometry] as const),
  );
  const drawn = smallAreas.flatMap(({ value: { code, name, lon, lat, residents, ward_code } }) => {
    const boundary = boundaries.get(code);
    const point: PopulationPoint = { code, name, position: { lon, lat }, residents, ward: ward_code };
    return boundary ? [{ ...point, code, boundary }] : [];
  });
  const neighbours = neighboursOf(drawn);
  return drawn.map((area) => ({ ...area, neighbours: neighbours.get(area.code) ?? [] }));
}
