import { distanceMetres } from '../../domain/geography/measures.ts';
import type { Position } from '../../domain/geography/position.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** How far a point may lie from its postcode before it is told: a postcode seldom spreads farther. Metres; a rule of our own. */
const farthestMetres = 500;

/** The register, and what others list. */
type Listed = Pick<FileRows, 'venues' | 'practices' | 'warmSpaces' | 'warmSpaceBuildings'>;

/** Checks places that others list: each in the borough, none twice, and each warm space with the building that it is. */
export function checkPlacesOfOthers(
  rows: Listed,
  centroids: ReadonlyMap<string, Position>,
  errors: ValidationErrors,
): void {
  const { practices, warmSpaces } = rows;
  const listed = 'is on no list of the borough’s postcodes: the place is elsewhere, or the postcode wrong.';
  for (const row of practices) {
    if (!centroids.has(row.value.postcode))
      errors.add({ ...row, column: 'postcode' }, `"${row.value.postcode}" ${listed}`);
  }
  for (const row of warmSpaces) {
    const { postcode } = row.value.address;
    if (!centroids.has(postcode)) errors.add({ ...row, column: 'address' }, `"${postcode}" ${listed}`);
  }
  checkBuildings(rows, errors);
  checkNotListedTwice(rows, errors);
  checkPoints(warmSpaces, centroids, errors);
}

/** Each entry has its building and each building its entry; one that joins no record has a kind. */
function checkBuildings({ warmSpaces, warmSpaceBuildings, venues }: Listed, errors: ValidationErrors): void {
  const entries = new Set(warmSpaces.map(({ value }) => value.name));
  const buildings = new Set(warmSpaceBuildings.map(({ value }) => value.listed_as));
  const register = new Map(venues.map(({ value }) => [value.id as string, value]));
  for (const row of warmSpaces) {
    if (!buildings.has(row.value.name))
      errors.add(
        { ...row, column: 'name' },
        `of "${row.value.name}" warm-space-buildings.csv says no building.`,
      );
  }
  for (const row of warmSpaceBuildings) {
    const { listed_as, same_building_as: main, kind, id } = row.value;
    if (!entries.has(listed_as))
      errors.add({ ...row, column: 'listed_as' }, `"${listed_as}" is no entry of the directory.`);
    if (register.has(id)) errors.add({ ...row, column: 'id' }, `"${id}" is in venues.csv already.`);
    if (main === undefined && kind === undefined)
      errors.add({ ...row, column: 'kind' }, 'a building of its own has a kind.');
    const found = main === undefined ? undefined : register.get(main);
    if (main !== undefined && !found)
      errors.add({ ...row, column: 'same_building_as' }, `"${main}" is not in venues.csv.`);
    if (found?.same_building_as)
      errors.add(
        { ...row, column: 'same_building_as' },
        `"${main}" is itself a second record of a building.`,
      );
  }
}

/** No place of one name and postcode is in the register and on a list of others, but where it is said to be the same. */
function checkNotListedTwice(
  { venues, practices, warmSpaces, warmSpaceBuildings }: Listed,
  errors: ValidationErrors,
): void {
  const key = (name: string, postcode: string | undefined) => `${foldText(name)} ${postcode}`;
  const register = new Map(
    venues
      .filter(({ value }) => value.postcode !== undefined)
      .map(({ value }) => [key(value.name, value.postcode), value.id]),
  );
  const joined = new Set(
    warmSpaceBuildings.filter(({ value }) => value.same_building_as).map(({ value }) => value.listed_as),
  );
  const told = (row: Row<{ readonly name: string }>, postcode: string) => {
    const held = register.get(key(row.value.name, postcode));
    if (held !== undefined)
      errors.add(
        { ...row, column: 'name' },
        `"${row.value.name}" at ${postcode} is in venues.csv as "${held}".`,
      );
  };
  for (const row of practices) told(row, row.value.postcode);
  for (const row of warmSpaces) if (!joined.has(row.value.name)) told(row, row.value.address.postcode);
}

/**
 * The directory's own points are not used. Two places of different postcodes at one point, and a point far from its
 * postcode, are told, so that nobody takes them over.
 */
function checkPoints(
  warmSpaces: FileRows['warmSpaces'],
  centroids: ReadonlyMap<string, Position>,
  errors: ValidationErrors,
): void {
  for (const row of warmSpaces) {
    const { lon, lat, address } = row.value;
    const other = warmSpaces.find(
      ({ value }) => value.lon === lon && value.lat === lat && value.address.postcode !== address.postcode,
    );
    const centroid = centroids.get(address.postcode);
    const metres = centroid ? Math.round(distanceMetres(centroid, { lon, lat })) : 0;
    if (other)
      errors.remark(
        { ...row, column: 'lon' },
        `${lon}, ${lat} is also the point of row ${other.row}, at another postcode. Neither is used.`,
      );
    else if (metres > farthestMetres)
      errors.remark(
        { ...row, column: 'lon' },
        `${lon}, ${lat} lies ${metres} m from the postcode ${address.postcode}. It is not used.`,
      );
  }
}
