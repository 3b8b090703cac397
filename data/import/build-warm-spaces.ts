import type { Position } from '../../domain/geography/position.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { Venue } from '../../domain/records/venue.ts';
import { centroidBasis } from './build-practices.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/**
 * Warm spaces as venues: those of buildings on the register join their records, the others are records of their own.
 * An entry of an undated directory is no statement that a building is open, so that it has no status.
 */
export function buildWarmSpaces(
  { warmSpaces, warmSpaceBuildings }: FileRows,
  centroids: ReadonlyMap<string, Position>,
  sourceOf: SourceOf,
): Venue[] {
  const buildings = new Map(warmSpaceBuildings.map(({ value }) => [value.listed_as, value]));
  return warmSpaces.flatMap((row): Venue[] => {
    const { name, address, hours } = row.value;
    const building = buildings.get(name);
    if (!building) return [];
    const source = sourceOf({ document: 'warm-welcome-2026' }, row);
    const position = centroids.get(address.postcode);
    return [
      withoutUndefined<Venue>({
        id: building.id,
        name: building.name,
        kind: building.kind ?? 'warm-space',
        placeOfWelcome: false,
        address: address.words,
        postcode: address.postcode,
        ...(position
          ? { position, precision: 'POSTCODE', positionBasis: centroidBasis }
          : { precision: 'NOT_KNOWN' }),
        statusHistory: [],
        ...(building.same_building_as === undefined ? {} : { sameBuildingAs: building.same_building_as }),
        ...(building.aliases.length > 0 ? { aliases: building.aliases } : {}),
        confidence: 'medium',
        warmSpace: { ...hours, listedOn: source.date as CalendarDate, source },
        source,
        restricted: false,
      }),
    ];
  });
}
