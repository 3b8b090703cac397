import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { decodeText } from '../../domain/text/decode-text.ts';
import { readPublishedTable } from './read-published-table.ts';
import { type RecordFile, readJson, readRecords } from './read-records.ts';
import { type Files, type FileText, type Row, readTable, type TableFile } from './read-table.ts';
import * as areas from './schemas/areas.ts';
import { boundariesSchema, outputAreaBoundariesFile, smallAreaBoundariesFile } from './schemas/boundaries.ts';
import * as figures from './schemas/figures.ts';
import * as indicators from './schemas/indicators.ts';
import { outputAreaSharesFile } from './schemas/output-area-shares.ts';
import { outputAreasFile } from './schemas/output-areas.ts';
import * as postcodes from './schemas/postcodes.ts';
import * as practice from './schemas/practice.ts';
import { practicesSchema } from './schemas/practices.ts';
import * as programme from './schemas/programme.ts';
import { type PublishedTable, publishedTablesFile } from './schemas/published.ts';
import * as publishedFigures from './schemas/published-figures.ts';
import * as schools from './schemas/schools.ts';
import { sourcesFile } from './schemas/sources.ts';
import { statementsFile } from './schemas/statements.ts';
import { stopsSchema } from './schemas/stops.ts';
import * as venues from './schemas/venues.ts';
import * as warmSpaces from './schemas/warm-spaces.ts';
import { arePlainTexts } from './text-faults.ts';
import type { ValidationErrors } from './validation-errors.ts';

export type EditionRow = Row<z.output<typeof areas.editionsFile.schema>>;
export type WardRow = Row<z.output<typeof areas.wardSchema>>;
export type BoundaryFeature = z.output<typeof boundariesSchema>['features'][number];

/** One boundary edition with its ward list and, where it has any, its boundaries. */
export interface EditionFiles {
  readonly edition: EditionRow;
  readonly wards: readonly WardRow[];
  readonly boundaries?: readonly BoundaryFeature[];
}

/** Every row of every data file, each by itself well formed. Nothing is said yet of how they fit together. */
export type FileRows = ReturnType<typeof rowsOf>;

/**
 * The texts of every data file of a folder.
 * @throws InvalidData where there is no such folder
 */
export async function filesIn(folder: string, errors: ValidationErrors): Promise<Files> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(csv|json|geojson)$/.test(name)).sort();
    const texts = await Promise.all(
      names.map(async (name) => fileText(name, await readFile(join(folder, name)), errors)),
    );
    return new Map(names.map((name, index) => [name, texts[index] ?? { text: '' }]));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    errors.add({ file: folder }, 'there is no such folder.');
    errors.throwIfAny();
    throw error;
  }
}

/**
 * Reads every file and checks each by itself.
 * @throws InvalidData with every fault of form in every file
 */
export function readFiles(files: Files, errors: ValidationErrors): FileRows {
  const rows = rowsOf(files, errors);
  errors.throwIfAny();
  return rows;
}

/** The text of a file with line breaks of one kind. */
export function fileText(file: string, bytes: Uint8Array, errors: ValidationErrors): FileText {
  const { text, encoding } = decodeText(bytes);
  if (encoding === 'UNKNOWN') {
    errors.add(
      { file },
      'is neither UTF-8 nor plainly Windows-1252, so letters of it are lost. Save it as UTF-8 (in a spreadsheet: "CSV UTF-8").',
    );
  } else if (encoding !== 'UTF-8') {
    const named = encoding === 'UTF-16' ? encoding : 'Windows-1252';
    errors.remark(
      { file },
      `is written in ${named} and was read as that. Save it as UTF-8, so that nothing is guessed.`,
    );
  }
  return { text: text.replaceAll('\r\n', '\n') };
}

/** What was read of a text without fault or remark stays with it: where one file changed, the others are not read again. */
const readings = new WeakMap<FileText, { readonly by: unknown; readonly rows: unknown }>();

/** @param by what else decides how the text is read: with another one it is read again */
function readOnce<Rows>(
  text: FileText | undefined,
  errors: ValidationErrors,
  read: () => Rows,
  by?: unknown,
): Rows {
  const kept = text && readings.get(text);
  if (kept && kept.by === by) return kept.rows as Rows;
  const before = errors.count;
  const rows = read();
  if (text && errors.count === before) readings.set(text, { by, rows });
  return rows;
}

function rowsOf(files: Files, errors: ValidationErrors) {
  // Each file is named once below, so that a text is always read by the same schema.
  const table = <S extends z.ZodObject>(file: TableFile<S>) =>
    readOnce(files.get(file.file), errors, () => readTable(files, file, errors));
  const list = <S extends z.ZodType>(file: RecordFile<S>) =>
    readOnce(files.get(file.file), errors, () => readRecords(files, file, errors));
  const lines = <Feature extends OfAPlace>(file: BoundariesFile<Feature>) =>
    readOnce(files.get(file.file), errors, () => readBoundaries(files, file, errors));
  const mappings = list(publishedTablesFile);
  const published = <S extends z.ZodObject>(name: PublishedTable, schema: S) => {
    const mapping = mappings.find(({ value }) => value.table === name);
    return readOnce(
      files.get(mapping?.value.file ?? ''),
      errors,
      () => readPublishedTable(files, name, mappings, schema, errors),
      mappings,
    );
  };
  const editions = list(areas.editionsFile);
  return {
    sources: list(sourcesFile),
    editions,
    editionFiles: editions.map((edition): EditionFiles => {
      const { wards, boundaries } = edition.value;
      return {
        edition,
        wards: table({ file: wards, schema: areas.wardSchema }),
        ...(boundaries ? { boundaries: lines({ file: boundaries, schema: boundariesSchema }) } : {}),
      };
    }),
    borough: table(areas.boroughFile),
    smallAreas: table(areas.smallAreasFile),
    smallAreaBoundaries: lines(smallAreaBoundariesFile),
    outputAreas: table(outputAreasFile),
    outputAreaShares: table(outputAreaSharesFile),
    outputAreaBoundaries: lines(outputAreaBoundariesFile),
    postcodes: table(postcodes.postcodesFile),
    listedPostcodes: published('postcodes', postcodes.listedPostcodesSchema),
    places: table(areas.placesFile),
    neighbourhoods: table(areas.neighbourhoodsFile),
    reviews: table(areas.reviewsFile),
    ethnicGroups: table(figures.ethnicGroupsFile),
    religion: table(figures.religionFile),
    tenure: table(figures.tenureFile),
    smallAreaGroups: table(figures.smallAreaGroupsFile),
    censusShares: table(figures.censusSharesFile),
    smallAreaDeprivation2019: table(figures.smallAreaDeprivationFiles['2019']),
    smallAreaDeprivation2025: table(figures.smallAreaDeprivationFiles['2025']),
    wardDeprivation: table(figures.wardDeprivationFile),
    comparatorAreas: table(publishedFigures.comparatorAreasFile),
    publishedSeries: list(publishedFigures.publishedSeriesFile),
    localStatistics: table(publishedFigures.localStatisticsFile),
    districtShares: table(publishedFigures.districtSharesFile),
    asylumSupport: table(publishedFigures.asylumSupportFile),
    resettlement: table(publishedFigures.resettlementFile),
    moves: table(publishedFigures.movesFile),
    recentPopulation: table(publishedFigures.recentPopulationFile),
    hateCrime: table(publishedFigures.hateCrimeFile),
    communityLife: table(publishedFigures.communityLifeFile),
    brownfield: table(publishedFigures.brownfieldFile),
    venues: table(venues.venuesFile),
    venueStatus: table(venues.venueStatusFile),
    venueBases: table(venues.venueBasesFile),
    practices: published('practices', practicesSchema),
    warmSpaces: published('warmSpaces', warmSpaces.warmSpacesSchema),
    warmSpaceBuildings: table(warmSpaces.warmSpaceBuildingsFile),
    schools: published('schools', schools.schoolsSchema),
    schoolBuildings: table(schools.schoolBuildingsFile),
    stops: published('stops', stopsSchema),
    organisations: list(programme.organisationsFile),
    priorities: list(programme.prioritiesFile),
    projects: list(programme.projectsFile),
    exchanges: list(programme.exchangesFile),
    actions: list(programme.actionsFile),
    practiceEvidence: list(practice.practiceEvidenceFile),
    documentLabels: list(practice.documentLabelsFile),
    statements: list(statementsFile),
    indicators: list(indicators.indicatorsFile),
    observations: list(indicators.observationsFile),
  };
}

interface OfAPlace {
  readonly properties: Readonly<Record<string, unknown>>;
}
type BoundariesFile<Feature extends OfAPlace> = RecordFile<
  z.ZodType<{ readonly features: readonly Feature[] }>
>;

function readBoundaries<Feature extends OfAPlace>(
  files: Files,
  { file, schema }: BoundariesFile<Feature>,
  errors: ValidationErrors,
): readonly Feature[] {
  const json = readJson(files, file, errors);
  if (json === undefined) return [];
  const parsed = schema.safeParse(json);
  if (parsed.success) {
    for (const [index, { properties }] of parsed.data.features.entries()) {
      arePlainTexts({ file, row: index + 1 }, properties, errors, ['properties']);
    }
    return parsed.data.features;
  }
  for (const { path, message } of parsed.error.issues) {
    const [list, feature, ...inside] = path;
    const row = list === 'features' && typeof feature === 'number' ? feature + 1 : undefined;
    const column = (row === undefined ? path : inside).join('.');
    errors.add({ file, ...(row === undefined ? {} : { row }), column }, message);
  }
  return [];
}
