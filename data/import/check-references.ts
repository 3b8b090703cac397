import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { ValidationErrors } from './validation-errors.ts';

type Ids = ReadonlySet<string>;

/** Checks that ids are unique and that every record named by another exists. */
export function checkReferences(rows: FileRows, errors: ValidationErrors): void {
  const idsOf = (records: readonly Row<{ readonly id: string }>[]): Ids =>
    uniqueIn(records, 'id', ({ id }) => id, errors);
  const venues = idsOf(rows.venues);
  const organisations = idsOf(rows.organisations);
  const priorities = idsOf(rows.priorities);
  const projects = idsOf(rows.projects);
  const indicators = idsOf(rows.indicators);
  idsOf(rows.exchanges);
  idsOf(rows.actions);
  idsOf(rows.practiceEvidence);
  idsOf(rows.documentLabels);
  idsOf(rows.statements);
  idsOf(rows.sources);
  idsOf(rows.editions);
  uniqueIn(rows.postcodes, 'postcode', ({ postcode }) => postcode, errors);
  uniqueIn(rows.listedPostcodes, 'postcode', ({ postcode }) => postcode, errors);
  uniqueIn(rows.practices, 'code', ({ code }) => code, errors);
  uniqueIn(rows.warmSpaces, 'name', ({ name }) => name, errors);
  uniqueIn(rows.warmSpaceBuildings, 'listed_as', ({ listed_as }) => listed_as, errors);
  uniqueIn(rows.warmSpaceBuildings, 'id', ({ id }) => id, errors);
  uniqueIn(rows.schools, 'urn', ({ urn }) => urn, errors);
  uniqueIn(rows.schoolBuildings, 'urn', ({ urn }) => urn, errors);
  uniqueIn(rows.stops, 'code', ({ code }) => code, errors);
  uniqueIn(rows.smallAreas, 'code', ({ code }) => code, errors);
  uniqueIn(rows.outputAreas, 'oa21_code', ({ oa21_code }) => oa21_code, errors);
  uniqueIn(rows.neighbourhoods, 'name', ({ name }) => name.toLowerCase(), errors);
  uniqueIn(rows.places, 'name', ({ name }) => name.toLowerCase(), errors);
  const localities = uniqueIn(rows.borough, 'code', ({ code }) => code, errors);
  const wards = uniqueIn(
    rows.editionFiles.flatMap((files) => files.wards),
    'code',
    ({ code }) => code,
    errors,
  );
  const areas: Ids = new Set([...localities, ...wards]);

  const known = (
    place: Row<unknown>,
    column: string,
    id: string | undefined,
    ids: Ids,
    where: string,
  ): void => {
    if (id !== undefined && !ids.has(id)) errors.add({ ...place, column }, `"${id}" is not in ${where}.`);
  };
  const allKnown = (
    place: Row<unknown>,
    column: string,
    list: readonly string[],
    ids: Ids,
    where: string,
  ): void => {
    for (const id of list) known(place, column, id, ids, where);
  };
  const areaLists = 'the list of localities or of wards';

  for (const row of rows.editionFiles.flatMap((files) => files.wards)) {
    known(row, 'locality', row.value.locality, localities, 'borough-and-localities.csv');
  }
  for (const row of rows.smallAreas) known(row, 'ward_code', row.value.ward_code, wards, 'any ward list');
  for (const row of rows.wardDeprivation)
    known(row, 'ward_code', row.value.ward_code, wards, 'any ward list');
  for (const row of rows.reviews) known(row, 'area', row.value.area, areas, areaLists);
  for (const row of rows.places) {
    known(row, 'ward_code', row.value.ward_code, wards, 'any ward list');
    known(row, 'locality', row.value.locality, localities, 'borough-and-localities.csv');
  }
  for (const row of rows.venueStatus) known(row, 'venue_id', row.value.venue_id, venues, 'venues.csv');
  for (const row of rows.venueBases) known(row, 'venue_id', row.value.venue_id, venues, 'venues.csv');
  checkSameBuilding(rows, venues, errors);
  for (const row of rows.priorities) {
    known(row, 'parent', row.value.parent, priorities, 'priorities.json');
    allKnown(row, 'measures', row.value.measures, indicators, 'indicators.json');
  }
  for (const row of rows.projects) {
    const { value } = row;
    known(row, 'parent', value.parent, projects, 'projects.json');
    allKnown(row, 'providers', value.providers, organisations, 'organisations.json');
    allKnown(row, 'localities', value.localities, localities, 'borough-and-localities.csv');
    allKnown(row, 'venues', value.venues, venues, 'venues.csv');
    allKnown(row, 'measures', value.measures, indicators, 'indicators.json');
    for (const { indicator } of value.outputs)
      known(row, 'outputs.indicator', indicator, indicators, 'indicators.json');
    if (value.startsOn && value.endsOn && value.endsOn < value.startsOn) {
      errors.add({ ...row, column: 'endsOn' }, `${value.endsOn} is before startsOn, ${value.startsOn}.`);
    }
  }
  for (const row of rows.indicators) {
    known(row, 'responsibleBody', row.value.responsibleBody, organisations, 'organisations.json');
    known(row, 'deliveredBy', row.value.deliveredBy, organisations, 'organisations.json');
  }
  for (const row of rows.exchanges) {
    known(row, 'project', row.value.project, projects, 'projects.json');
    for (const party of row.value.parties) {
      known(row, 'parties.venue', party.venue, venues, 'venues.csv');
      known(row, 'parties.organisation', party.organisation, organisations, 'organisations.json');
      known(row, 'parties.locality', party.locality, localities, 'borough-and-localities.csv');
    }
  }
  for (const row of rows.practiceEvidence) {
    known(row, 'venue', row.value.venue, venues, 'venues.csv');
    known(row, 'area', row.value.area, areas, areaLists);
  }
  for (const row of rows.documentLabels) known(row, 'area', row.value.area, areas, areaLists);
  for (const row of rows.actions) {
    known(row, 'theme', row.value.theme, priorities, 'priorities.json');
    allKnown(row, 'leadAgencies', row.value.leadAgencies, organisations, 'organisations.json');
  }
  for (const row of rows.statements) {
    known(row, 'project', row.value.project, projects, 'projects.json');
    allKnown(row, 'organisations', row.value.organisations, organisations, 'organisations.json');
  }
  for (const row of rows.observations) {
    const { indicator, project, area } = row.value;
    known(row, 'indicator', indicator, indicators, 'indicators.json');
    known(row, 'project', project, projects, 'projects.json');
    if (area.level !== 'LSOA') known(row, 'area.code', area.code, areas, areaLists);
  }
}

/** The counted record of a building must exist and must itself be the counted one. */
function checkSameBuilding({ venues }: FileRows, ids: Ids, errors: ValidationErrors): void {
  const second = new Set(
    venues.filter(({ value }) => value.same_building_as).map(({ value }) => value.id as string),
  );
  for (const row of venues) {
    const main = row.value.same_building_as;
    if (main === undefined) continue;
    const place = { ...row, column: 'same_building_as' };
    if (!ids.has(main)) errors.add(place, `"${main}" is not in venues.csv.`);
    else if (second.has(main)) errors.add(place, `"${main}" is itself a second record of a building.`);
  }
}

function uniqueIn<T>(
  rows: readonly Row<T>[],
  column: string,
  idOf: (value: T) => string,
  errors: ValidationErrors,
): Ids {
  const firstAt = new Map<string, number>();
  for (const row of rows) {
    const id = idOf(row.value);
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, row.row);
    else errors.add({ ...row, column }, `"${id}" stands in row ${first} already.`);
  }
  return new Set(firstAt.keys());
}
