import { pupilGroups } from '../../domain/records/school-pupils.ts';
import { columnOf, venueOfUrn } from './build-school-pupils.ts';
import type { FileRows } from './read-files.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Nineteen percentages rounded to one decimal add up to 100 within this much. */
const roundingOfAll = 0.96;

/** Checks schools of the census: each is one school of the register at its postcode, and its shares make up a whole. */
export function checkSchools(
  { schools, schoolBuildings, venues }: Pick<FileRows, 'schools' | 'schoolBuildings' | 'venues'>,
  errors: ValidationErrors,
): void {
  const buildings = new Map(schoolBuildings.map((row) => [row.value.urn, row]));
  const register = new Map(venues.map(({ value }) => [value.id as string, value]));
  const listed = new Set(schools.map(({ value }) => value.urn));
  const takenBy = new Map<string, string>();
  for (const row of schoolBuildings) {
    if (!listed.has(row.value.urn))
      errors.add({ ...row, column: 'urn' }, `"${row.value.urn}" is no school of the census.`);
  }
  for (const row of schools) {
    const { urn, postcode } = row.value;
    const id = buildings.get(urn)?.value.venue_id ?? venueOfUrn(urn);
    const place = buildings.get(urn) ?? row;
    const venue = register.get(id);
    if (venue?.kind !== 'school') {
      errors.add({ ...place, column: 'urn' }, `"${id}" is no school in venues.csv.`);
    } else if (venue.same_building_as !== undefined) {
      errors.add({ ...place, column: 'urn' }, `"${id}" is itself a second record of a building.`);
    } else if (venue.postcode !== postcode) {
      errors.add(
        { ...row, column: 'postcode' },
        `is ${postcode}; venues.csv has "${id}" at ${venue.postcode ?? 'no postcode'}.`,
      );
    }
    const before = takenBy.get(id);
    if (before !== undefined)
      errors.add({ ...place, column: 'urn' }, `"${id}" is the school ${before} of the census already.`);
    takenBy.set(id, urn);
    const shares = [...pupilGroups.map((group) => row.value[columnOf(group)]), row.value.unclassified];
    const given = shares.filter((share) => share !== undefined);
    const sum = given.reduce((all, share) => all + share, 0);
    if (given.length > 0 && given.length < shares.length) {
      errors.add({ ...row, column: 'white_british' }, 'some shares of pupils are given and some are not.');
    } else if (given.length > 0 && Math.abs(sum - 100) > roundingOfAll) {
      errors.add(
        { ...row, column: 'white_british' },
        `the shares of pupils add up to ${sum.toFixed(1)}, not 100.`,
      );
    }
  }
}
