import { type ProjectRow, projects } from '../../api/figures.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { onlyProject, urlState } from '../../navigation/navigation.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { holdsWords, TextFilter } from '../../ui/text-filter.tsx';
import { ToldChange } from '../../ui/told-change.tsx';
import { Reached } from './reached.tsx';

const columns = (): readonly Column<ProjectRow>[] => [
  {
    id: 'name',
    heading: t('map.colName'),
    cell: ({ id, name }) => (
      <StateLink to={onlyProject(id)} toBriefing>
        {untranslated(name)}
      </StateLink>
    ),
    sortBy: ({ name }) => name,
  },
  {
    id: 'programme',
    heading: t('map.colProgramme'),
    cell: ({ programme, theme }) => (
      <>
        {untranslated(programme ?? '')}
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
    heading: t('map.colPeriod'),
    cell: ({ period, statusWords }) => (
      <>
        {period ? untranslated(period) : t('word.periodNotGiven')}
        {statusWords && <span class="dim block">{statusWords}</span>}
      </>
    ),
    sortBy: ({ period }) => period,
  },
  {
    id: 'reached',
    heading: t('word.colReached'),
    cell: (project) => <Reached project={project} />,
    sortBy: ({ areas, localities }) => (areas[0]?.area ?? localities[0])?.name,
  },
];

/** All projects on record as a list. */
export function ProjectTable() {
  const { q } = urlState.value;
  return (
    <div class="pane-text">
      <h2>{t('map.projectsListTitle')}</h2>
      <div class="table-tools">
        <TextFilter label={t('map.projectsFilter')} />
      </div>
      <Loaded from={projects()}>
        {(all) => {
          const rows = all.filter(({ name, theme, programme, providers }) =>
            holdsWords(q, [name, theme, programme, ...providers.map((provider) => provider.name)]),
          );
          return (
            <>
              <ToldChange words={t('map.projectsSummary', { shown: rows.length, total: all.length })} />
              {rows.length === 0 ? (
                <p>{t('map.projectsEmpty')}</p>
              ) : (
                <SortableTable
                  caption={t('map.projectsCaption')}
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
