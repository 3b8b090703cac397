import { createHash } from 'node:crypto';
import { joinBuildings } from '../../domain/place/join-buildings.ts';
import { placedByName } from '../../domain/place/placed-by-name.ts';
import type { CalendarDate } from '../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../domain/provenance/legal-day.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { ObservedArea } from '../../domain/records/indicator.ts';
import { buildActions } from './build-actions.ts';
import { buildAreas, buildEditions } from './build-areas.ts';
import { buildOutputAreaShares, buildOutputAreas } from './build-output-areas.ts';
import { buildPlaces, namings } from './build-places.ts';
import { buildPostcodeLists, buildPostcodes, centroidsOf } from './build-postcodes.ts';
import { buildPractices } from './build-practices.ts';
import { buildProjects } from './build-projects.ts';
import { buildSchoolPupils } from './build-school-pupils.ts';
import { buildSmallAreas } from './build-small-areas.ts';
import { buildStops } from './build-stops.ts';
import { buildVenues } from './build-venues.ts';
import { buildWarmSpaces } from './build-warm-spaces.ts';
import { censusAndDeprivationFigures } from './census-figures.ts';
import { censusShares } from './census-shares.ts';
import { checkBases } from './check-bases.ts';
import { checkBoundaries } from './check-boundaries.ts';
import { checkCensusShares } from './check-census-shares.ts';
import { checkDays } from './check-days.ts';
import { checkFigures } from './check-figures.ts';
import { checkOutputAreas } from './check-output-areas.ts';
import { checkPlacesOfOthers } from './check-places-of-others.ts';
import { checkPoints } from './check-points.ts';
import { checkPostcodeLists } from './check-postcode-lists.ts';
import { checkPractice } from './check-practice.ts';
import { checkReferences } from './check-references.ts';
import { checkSchools } from './check-schools.ts';
import { checkSmallAreaGroups } from './check-small-area-groups.ts';
import { joinFigures } from './compared-areas.ts';
import { exerciseSites } from './exercise-sites.ts';
import { moves } from './moves.ts';
import { partiesNamedOnce, venuesNamedOnce } from './name-buildings-once.ts';
import { publishedCounts } from './published-counts.ts';
import { districtShares, localStatistics } from './published-statistics.ts';
import { type FileRows, filesIn, readFiles } from './read-files.ts';
import type { Files, Row } from './read-table.ts';
import type { SourceReference } from './schemas/sources.ts';
import { type SourceOf, sourceIn } from './sources.ts';
import { ValidationErrors } from './validation-errors.ts';
import { withoutSmallCounts } from './without-small-counts.ts';

/**
 * Reads a data folder whole: every file is checked by itself, then all of them together, and only then is anything
 * built. Counts of people under ten, and numbers that would give one back, are withheld and told as remarks: no dataset
 * holds them. The same files give the same dataset and version, on any machine.
 * @param folder a folder laid out as data/walsall; see data/SOURCES.md
 * @param today the day of the reading: what is recorded cannot lie far after it
 * @param tell is told how files were read that could have been written better, one sentence each
 * @throws InvalidData with all faults of form found, or, where there is none, all faults of fit; nothing half-read
 * @example (await readDataset('data/walsall')).postcodes.length // 7480
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<Dataset> {
  const errors = new ValidationErrors();
  return datasetOf(await filesIn(folder, errors), errors, options);
}

/**
 * The same of texts that are held already.
 * @param errors holds what was found while the texts were decoded
 */
export function datasetOf(
  files: Files,
  errors: ValidationErrors,
  { today = legalDayOf(new Date()), tell = () => {} }: ReadOptions = {},
): Dataset {
  const rows = readFiles(files, errors);
  checkDays(rows, today, errors);
  checkBoundaries(rows, errors);
  checkFigures(rows, errors);
  checkSmallAreaGroups(rows, errors);
  checkOutputAreas(rows, errors);
  checkCensusShares(rows, errors);
  checkReferences(rows, errors);
  checkBases(rows, errors);
  checkPostcodeLists(rows, errors);
  checkPlacesOfOthers(rows, centroidsOf(rows), errors);
  checkSchools(rows, errors);
  errors.throwIfAny();
  const content = withoutSmallCounts(build(rows, errors), rows, errors);
  checkPoints(rows, content.areas, errors);
  checkPractice(rows, content.areas, errors);
  errors.throwIfAny();
  for (const remark of errors.remarks) tell(remark);
  return { version: versionOf(content), ...content };
}

interface ReadOptions {
  readonly today?: CalendarDate;
  readonly tell?: (remark: string) => void;
}

/**
 * Made from what was read rather than from the bytes, so that a better reading of the same files is a new version. It is the
 * hash of all as one text of JSON, which is written part by part: in a third of the time, and never held whole.
 */
function versionOf(content: Omit<Dataset, 'version'>): string {
  const hash = createHash('sha256');
  for (const [order, [name, part]] of Object.entries(content).entries()) {
    hash.update(`${order === 0 ? '{' : ','}${JSON.stringify(name)}:`).update(JSON.stringify(part));
  }
  return hash.update('}').digest('hex').slice(0, 16);
}

function build(rows: FileRows, errors: ValidationErrors): Omit<Dataset, 'version'> {
  const sourceOf = sourceIn(rows.sources, errors);
  const areas = buildAreas(rows, sourceOf);
  const wards = new Map(
    areas
      .filter(({ level }) => level === 'WARD')
      .map(({ code, name }): [string, ObservedArea] => [code, { name, code, level: 'WARD' }]),
  );
  const smallAreas = buildSmallAreas(rows);
  const outputAreas = buildOutputAreas(rows);
  const centroids = centroidsOf(rows);
  const listed = [
    ...buildVenues(rows),
    ...buildPractices(rows, centroids, sourceOf),
    ...buildWarmSpaces(rows, centroids, sourceOf),
  ];
  const nameOf = new Map(listed.map(({ id, name }) => [id, name]));
  const { venues: joined, idOf } = joinBuildings(listed);
  const naming = namings(rows, areas);
  const pupils = buildSchoolPupils(rows, sourceOf);
  const venues = joined.map((venue) => {
    const ofSchool = pupils.get(venue.id);
    return { ...placedByName(venue, naming), ...(ofSchool ? { pupils: ofSchool } : {}) };
  });
  const published = joinFigures([
    localStatistics(rows, sourceOf, errors),
    districtShares(rows, sourceOf, errors),
    publishedCounts(rows, sourceOf, errors),
  ]);
  const buildings = { idOf, nameOf: (id: string) => nameOf.get(id) ?? id };
  return {
    editions: buildEditions(rows, sourceOf),
    areas,
    populationPoints: outputAreas.map(({ code, name, position, residents, ward }) => ({
      code,
      name,
      position,
      residents,
      ward,
    })),
    outputAreas,
    outputAreaShares: buildOutputAreaShares(rows),
    smallAreas,
    places: buildPlaces(rows, naming),
    neighbourhoods: rows.neighbourhoods.map((row) => ({
      name: row.value.name,
      position: { lon: row.value.lon, lat: row.value.lat },
      source: sourceOf({ document: 'place-names-2022' }, row),
    })),
    postcodes: buildPostcodes(rows),
    postcodeLists: buildPostcodeLists(rows, sourceOf),
    stops: buildStops(rows, sourceOf),
    venues,
    organisations: sourced(rows.organisations, sourceOf),
    priorities: sourced(rows.priorities, sourceOf),
    projects: buildProjects(rows, sourceOf).map((project) => venuesNamedOnce(project, buildings)),
    exchanges: sourced(rows.exchanges, sourceOf).map((exchange) => partiesNamedOnce(exchange, buildings)),
    actions: buildActions(rows, sourceOf),
    practiceEvidence: sourced(rows.practiceEvidence, sourceOf),
    documentLabels: sourced(rows.documentLabels, sourceOf),
    statements: sourced(rows.statements, sourceOf),
    indicators: sourced(rows.indicators, sourceOf),
    observations: [
      ...censusAndDeprivationFigures(rows, wards, sourceOf),
      ...censusShares(rows, observedAreas(areas, rows.smallAreas), sourceOf),
      ...published.own,
      ...moves(rows, sourceOf, errors),
      ...sourced(rows.observations, sourceOf),
    ],
    comparators: published.elsewhere,
    exerciseSites: exerciseSites(rows, sourceOf),
    reviews: rows.reviews.map(({ value: { register, area, reviewed_on, reviewer } }) => ({
      register,
      area,
      reviewedOn: reviewed_on,
      reviewer,
    })),
  };
}

/** The areas that shares of the census are held for, as figures name them. */
const observedAreas = (
  areas: Dataset['areas'],
  smallAreas: FileRows['smallAreas'],
): ReadonlyMap<string, ObservedArea> =>
  new Map<string, ObservedArea>([
    ...areas.map(({ code, name, level }): [string, ObservedArea] => [code, { name, code, level }]),
    ...smallAreas.map(({ value: { code, name } }): [string, ObservedArea] => [
      code,
      { name, code, level: 'LSOA' },
    ]),
  ]);

const sourced = <T extends { readonly source: SourceReference }>(
  rows: readonly Row<T>[],
  sourceOf: SourceOf,
) => rows.map((row) => ({ ...row.value, source: sourceOf(row.value.source, row) }));
