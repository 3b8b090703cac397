import type { Area } from '../../domain/geography/area.ts';
import { createWardIndex } from '../../domain/geography/ward-index.ts';
import { wardsOfTown } from '../../domain/place/place-by-name.ts';
import { isPartialDate } from '../../domain/provenance/calendar-date.ts';
import type { FileRows } from './read-files.ts';
import type { ValidationErrors } from './validation-errors.ts';

/**
 * Checks that the area of each piece of practice evidence is what its basis says: the ward of the venue's point, the
 * ward or locality that the source names, or the one locality in which every ward with the name of the town lies. What
 * follows only from a name shared by several localities places nothing.
 */
export function checkPractice(rows: FileRows, areas: readonly Area[], errors: ValidationErrors): void {
  const wards = areas.filter(({ level, boundary }) => level === 'WARD' && boundary);
  const index = createWardIndex(wards);
  const drawn = [...wards, ...areas.filter(({ level }) => level === 'LOCALITY')];
  const venues = new Map(rows.venues.map(({ value }) => [value.id as string, value]));
  const named = new Map(rows.places.map(({ value }) => [value.name, value]));
  const wardOfPoint = (id: string | undefined) => {
    const venue = venues.get(id ?? '');
    const main = venue?.same_building_as === undefined ? undefined : venues.get(venue.same_building_as);
    const at = [venue, main].find((one) => one?.lon !== undefined && one.lat !== undefined);
    if (at?.lon === undefined || at.lat === undefined) return undefined;
    return index.locate({ lon: at.lon, lat: at.lat }).area?.code;
  };
  const documents = new Map(rows.sources.map(({ value }) => [value.id, value]));

  for (const row of rows.practiceEvidence) {
    const { place, venue, area, basis, source } = row.value;
    const date = documents.get(source.document)?.date;
    if (date === undefined || !isPartialDate(date)) {
      errors.add(
        { ...row, column: 'source.document' },
        'has no date in sources.json, so that the age of the evidence is not known.',
      );
    }
    if (basis === 'POINT' && wardOfPoint(venue) !== area) {
      errors.add({ ...row, column: 'area' }, `the venue has no point in the ward ${area}.`);
    }
    if (basis === 'NAMED') {
      const own = drawn.find(({ code }) => code === area);
      const stated = named.get(place ?? '');
      const isNamed = own?.name === place || stated?.ward_code === area || stated?.locality === area;
      if (!own || (place === undefined ? own.level !== 'LOCALITY' : !isNamed)) {
        errors.add({ ...row, column: 'area' }, `no source puts the place into ${area}: see places.csv.`);
      }
    }
    if (basis === 'TOWN') {
      const parents = wardsOfTown(place ?? '', wards).map(({ parent }) => parent);
      if (parents.length === 0 || parents.some((parent) => parent !== area)) {
        errors.add(
          { ...row, column: 'area' },
          `not every ward that carries the name "${place}" lies in ${area}.`,
        );
      }
    }
  }
}
