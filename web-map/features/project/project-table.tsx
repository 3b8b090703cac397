import { type ProjectRow, projects } from '../../api/figures.ts';
import { asRecorded, fromRecords } from '../../i18n/words/from-records.ts';
import { say } from '../../i18n/words/words.ts';
import { urlState } from '../../navigation/navigation.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { holdsWords, TextFilter } from '../../ui/text-filter.tsx';

function Reached({ project }: { project: ProjectRow }) {
  if (project.localities.length > 0) {
    return (
      <ul class="plain">
        {project.localities.map((area) => (
          <li key={area.code}>
            <AreaLink {...area} />
          </li>
        ))}
      </ul>
    );
  }
  return <>{project.boroughWide ? say('wholeBorough') : say('reachNotStated')}</>;
}

const columns = (): readonly Column<ProjectRow>[] => [
  {
    id: 'name',
    heading: say('colName'),
    cell: ({ id, name }) => (
      <StateLink to={{ project: id, venue: undefined }} toBriefing>
        {asRecorded(name)}
      </StateLink>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'programme',
    heading: say('colProgramme'),
    cell: ({ programme, theme }) => (
      <>
        {asRecorded(programme ?? '')}
        {theme && (
          <span class="dim block" {...fromRecords()}>
            {theme}
          </span>
        )}
      </>
    ),
    sortBy: ({ programme }) => programme,
  },
  {
    id: 'period',
    heading: say('colPeriod'),
    cell: ({ period, statusWords }) => (
      <>
        {period ? asRecorded(period) : say('periodNotGiven')}
        {statusWords && <span class="dim block">{statusWords}</span>}
      </>
    ),
    sortBy: ({ period }) => period,
  },
  {
    id: 'reached',
    heading: say('colReached'),
    cell: (project) => <Reached project={project} />,
    sortBy: ({ localities }) => localities[0]?.name,
  },
];

/** All projects on record as a list. */
export function ProjectTable() {
  const { q } = urlState.value;
  return (
    <div class="pane-text">
      <h2>{say('projectsListTitle')}</h2>
      <div class="table-tools">
        <TextFilter label={say('projectsFilter')} />
      </div>
      <Loaded from={projects()}>
        {(all) => {
          const rows = all.filter(({ name, theme, programme, providers }) =>
            holdsWords(q, [name, theme, programme, ...providers.map((provider) => provider.name)]),
          );
          return (
            <>
              <p role="status">{say('projectsSummary', { shown: rows.length, total: all.length })}</p>
              {rows.length === 0 ? (
                <p>{say('projectsEmpty')}</p>
              ) : (
                <SortableTable
                  caption={say('projectsCaption')}
                  columns={columns()}
                  rows={rows}
                  keyOf={({ id }) => id}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
