import { periodDays } from '../../../domain/provenance/period-days.ts';
import type { OpenProjectsQuery } from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { sourceColumns, titlesOf } from '../files/source-columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { basesInFile, degreesInFile, together } from './in-file.ts';
import { featureOfEach, type OpenTable } from './open-table.ts';

export type OpenProject = OpenProjectsQuery['projects']['edges'][number]['node'];

const wardsOf = ({ areas }: OpenProject) =>
  areas.flatMap(({ area }) => (area.level === 'WARD' ? [area] : []));

/** Localities that it reached, those of its wards among them. */
const localitiesOf = ({ areas }: OpenProject): readonly string[] =>
  areas.flatMap(({ area }) => (area.level === 'LOCALITY' ? area.code : (area.locality?.code ?? []))).sort();

/** Columns of /projects.csv: one row a project. */
export function projectColumns(translator: PageTranslator): readonly Column<OpenProject>[] {
  const column = columnMaker<OpenProject>(translator);
  return [
    column('id', ({ id }) => id),
    column('name', ({ name }) => name),
    column('programme', ({ programme }) => programme),
    column('priority', ({ priority }) => priority, 'integer'),
    column('theme', ({ theme }) => theme),
    column('ward_code', (project) => together(wardsOf(project).map(({ code }) => code))),
    column('ward_name', (project) => together(wardsOf(project).map(({ name }) => name))),
    column('locality', (project) => together(localitiesOf(project))),
    column('area_basis', ({ areas }) => together(areas.map(({ basis }) => basis))),
    column('borough_wide', ({ boroughWide }) => boroughWide, 'boolean'),
    column('project_status', ({ status }) => status),
    column('status_date', ({ statusDate }) => timeInFile(statusDate)),
    column('status_words', ({ statusText }) => statusText),
    column('period', ({ period }) => timeInFile(period)),
    column('first_day', ({ period }) => period && periodDays(period)?.first),
    column('last_day', ({ period }) => period && periodDays(period)?.last),
    column('providers', ({ providers }) => together(providers.map(({ name }) => name))),
    column('named_places', ({ places }) => together(places)),
    column('venue_ids', ({ venues }) => together(venues.map(({ id }) => id))),
    column('mixes_groups', ({ mixesGroups }) => mixesGroups, 'boolean'),
    column('outcomes', ({ outcomes }) => together(outcomes)),
    column('field_bases', ({ bases }) => basesInFile(bases)),
    column('caution', ({ note }) => note),
    ...sourceColumns<OpenProject>(translator),
  ];
}

/** Projects on record, in the GeoJSON at the points of the venues where a document places them. */
export function projectsTable(
  place: string,
  rows: readonly OpenProject[],
  translator: PageTranslator,
): OpenTable<OpenProject> {
  const columns = projectColumns(translator);
  return {
    name: 'projects',
    title: translator.t('page.fileProjects'),
    place,
    columns,
    rows,
    sources: titlesOf(rows),
    features: featureOfEach(columns, rows, ({ id, venues }) => {
      const coordinates = venues.flatMap(({ location }) =>
        location ? [[location.lon, location.lat].map((degrees) => degreesInFile(degrees) ?? 0)] : [],
      );
      return { id, geometry: coordinates.length > 0 ? { type: 'MultiPoint', coordinates } : null };
    }),
  };
}
