import type { Area, AreaCode, EditionId, SmallArea } from '../../../geography/area.ts';
import { told } from '../../../messages/testing/told.ts';
import { publishedParameters } from '../../../method/method.ts';
import { rectangle } from '../../evidence/testing/made-up-shapes.ts';
import { workedInputs } from '../../evidence/testing/worked-scheme.ts';
import type { SchemeOption } from '../../model/scheme-option.ts';
import type { Site } from '../../site/site.ts';
import { compareOptions } from '../compare-options.ts';
import type { OptionMeasureCode } from '../measure-definitions.ts';
import type { OptionsInput } from '../measured-site.ts';
import type { OptionMeasure, OptionReading } from '../option-comparison.ts';

/** The worked example of the evidence pack, as a comparison of options reads it. */

const { asOf, borough, wards, populationAreas, groupTables, venues, places } = workedInputs();
const edition = '2004' as EditionId;
const source = { title: 'Made up for tests' };
const categories = [
  'White',
  'Asian, Asian British or Asian Welsh',
  'Black, Black British, Black Welsh, Caribbean or African',
  'Mixed or Multiple ethnic groups',
  'Other ethnic group',
];

const areas: readonly Area[] = [
  { ...borough, edition, level: 'BOROUGH', neighbours: [], source },
  ...wards.map(
    ({ code, name, neighbours }): Area => ({
      code,
      name,
      edition,
      level: 'WARD',
      neighbours,
      parent: borough.code,
      source,
    }),
  ),
];

const smallAreas = populationAreas.flatMap(({ code, position, residents, ward, boundary }): SmallArea[] => {
  const counts = groupTables[0]?.smallAreas?.find(({ area }) => area === code)?.counts ?? [];
  const table = Object.fromEntries(categories.map((category, order) => [category, counts[order] ?? 0]));
  return boundary
    ? [{ code, name: code, position, residents, ward, boundary, neighbours: [], groups: { TS021: table } }]
    : [];
});

/** Registers that nobody reviewed: a library inside the site, a hall that is a Place of Welcome 424 m away. */
export const workedOptionsInput = (more: Partial<OptionsInput> = {}): OptionsInput => ({
  level: 'WARD',
  asOf,
  areas,
  venues,
  venueWard: () => undefined,
  projects: [],
  exchanges: [],
  places,
  observations: [],
  localityObservations: [],
  populationPoints: smallAreas,
  outputAreas: [],
  smallAreas,
  reviews: [],
  parameters: publishedParameters,
  ...more,
});

/** Every register of the borough reviewed in the spring. */
export const allReviewed: OptionsInput['reviews'] = (['venues', 'placesOfWelcome'] as const).map(
  (register) => ({
    register,
    area: borough.code as AreaCode,
    reviewedOn: '2026-03-01' as OptionsInput['asOf'],
    reviewer: 'a made-up officer',
  }),
);

/** A square site of so many metres, from a corner in metres from that of the worked example. */
export const squareSite = (metres = 200, east = 0, north = 0): Site => ({
  geometry: rectangle(east, north, east + metres, north + metres),
  areaSquareMetres: metres * metres,
  shareOutsideBorough: 0,
  given: { how: 'DRAWN' },
});

/** An option on the site of the worked example that closes and opens nothing. */
export const workedOption = (name: string, more: Partial<SchemeOption> = {}): SchemeOption => ({
  id: name,
  name,
  site: squareSite(),
  closes: [],
  opens: [],
  ...more,
});

/** A measure with its notes as they are read in English. */
type ToldMeasure = Omit<OptionMeasure, 'note' | 'differenceNote'> & {
  readonly note?: string;
  readonly differenceNote?: string;
};

const toldMeasure = ({ note, differenceNote, ...measure }: OptionMeasure): ToldMeasure => ({
  ...measure,
  ...(note && { note: told(note) }),
  ...(differenceNote && { differenceNote: told(differenceNote) }),
});

/** The measures of a reading with their notes in English. */
export const toldMeasures = (reading: OptionReading | undefined): readonly ToldMeasure[] =>
  (reading?.measures ?? []).map(toldMeasure);

/** Finds a measure of one reading of a comparison: 0 is doing nothing, 1 the first option. */
export function measuresOf(
  options: readonly SchemeOption[],
  at: number,
  input = workedOptionsInput(),
): (code: OptionMeasureCode) => ToldMeasure {
  const measures = toldMeasures(compareOptions(options, input)?.readings[at]);
  return (code) => {
    const found = measures.find((measure) => measure.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return found;
  };
}
