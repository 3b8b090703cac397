import type { ExerciseSite } from '../../domain/records/exercise-site.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';

/** The sites of the register of 2017, for practice. What became of a permission since is not held, so none is told. */
export const exerciseSites = ({ brownfield }: FileRows, sourceOf: SourceOf): ExerciseSite[] =>
  brownfield.map((row) => {
    const { site, address, lon, lat, ward_code_2019: ward, hectares, min_dwellings, entry_date } = row.value;
    return {
      reference: site,
      address,
      position: { lon, lat },
      ward,
      hectares,
      homes: min_dwellings,
      enteredOn: entry_date,
      source: sourceOf({ document: 'brownfield-2017', section: site }, row),
    };
  });
