import type { Area } from '../../domain/geography/area.ts';
import { boundingBoxOf, polygonsOf } from '../../domain/geography/measures.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import { wardsTouchedBy } from '../../domain/geography/wards-touched.ts';
import type { FileRows } from './read-files.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** How far from the lines a stop of the borough may lie: they are simplified, and a stop stands on the road along one. Metres. */
const stopOffLineMetres = 50;

/**
 * Checks that the points of venues lie in the borough; a venue outside it stays in the register without a point.
 * The centre of a bent small area, the middle of an Output Area's postcodes, a postcode or of a neighbourhood on the outer line, may lie just outside: they are only asked to
 * lie in the smallest box around the borough, with a tenth of its width on each side.
 */
export function checkPoints(rows: FileRows, areas: readonly Area[], errors: ValidationErrors): void {
  const drawn = areas.filter(({ level, boundary }) => level === 'WARD' && boundary);
  if (drawn.length === 0) return;
  const index = createWardIndex(drawn);
  for (const row of rows.venues) {
    const { lon, lat, precision } = row.value;
    if ((lon === undefined) !== (lat === undefined)) {
      errors.add({ ...row, column: 'lat' }, 'give both lon and lat, or neither.');
    }
    if ((lon === undefined) !== (precision === 'NOT_KNOWN')) {
      errors.add(
        { ...row, column: 'precision' },
        'a venue with a point has a precision, and one without has NOT_KNOWN.',
      );
    }
    if (lon === undefined || lat === undefined || index.locate({ lon, lat }).area) continue;
    errors.add(
      { ...row, column: 'lon' },
      `${lon}, ${lat} is outside the borough: correct it, or leave it empty and say so.`,
    );
  }
  for (const row of rows.stops) {
    const { lon, lat } = row.value;
    const near = { lon, lat, radiusMetres: stopOffLineMetres };
    if (wardsTouchedBy(index, { near }).length === 0)
      errors.add({ ...row, column: 'lon' }, `${lon}, ${lat} is outside the borough.`);
  }
  checkOnePointOnePlace(rows, errors);
  const box = boundingBoxOf({
    type: 'MultiPolygon',
    coordinates: drawn.flatMap(({ boundary }) => (boundary ? [...polygonsOf(boundary)] : [])),
  });
  const margin = (box.east - box.west) / 10;
  for (const row of [
    ...rows.smallAreas,
    ...rows.outputAreas,
    ...rows.postcodes,
    ...rows.listedPostcodes,
    ...rows.neighbourhoods,
  ]) {
    const { lon, lat } = row.value;
    const inside =
      lon > box.west - margin &&
      lon < box.east + margin &&
      lat > box.south - margin &&
      lat < box.north + margin;
    if (!inside) errors.add({ ...row, column: 'lon' }, `${lon}, ${lat} is far outside the borough.`);
  }
}

/** Two buildings of the register at one point have one postcode: a point that another place has is a slip. */
function checkOnePointOnePlace({ venues }: FileRows, errors: ValidationErrors): void {
  const firstAt = new Map<string, FileRows['venues'][number]>();
  for (const row of venues) {
    const { lon, lat, postcode } = row.value;
    if (lon === undefined || lat === undefined || postcode === undefined) continue;
    const first = firstAt.get(`${lon}, ${lat}`);
    if (!first) firstAt.set(`${lon}, ${lat}`, row);
    else if (first.value.postcode !== postcode)
      errors.add(
        { ...row, column: 'lon' },
        `${lon}, ${lat} is also the point of row ${first.row}, at ${first.value.postcode} and not ${postcode}.`,
      );
  }
}
