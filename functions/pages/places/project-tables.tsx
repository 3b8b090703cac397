import type { VNode } from 'preact';
import { programmePriority } from '../../../domain/programme/programme-priority.ts';
import type { RecordedProjectsQuery } from '../../../schema/generated/page-operations.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import type { PageMeta } from '../layout/page-meta.ts';
import type { PlacesData } from './places-data.ts';

type Project = RecordedProjectsQuery['projects']['edges'][number]['node'];
type Props = Pick<PlacesData, 'projects' | 'priorities'> & {
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
};

/** Projects by the priority of the present programme that they serve; those of none, or of another time, last. */
export const ProjectTables = ({ projects, priorities, meta, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const byPriority = Map.groupBy(
    projects.edges.map(({ node }) => node),
    ({ priority }) => priority,
  );
  const titleOf = (number: number) => programmePriority(priorities, number)?.title ?? '';
  return (
    <>
      {[...byPriority]
        .sort(([a], [b]) => (a ?? 99) - (b ?? 99))
        .map(([priority, of]) => {
          const title =
            priority === null ? t('page.planNoPriority') : untranslated(`${priority} ${titleOf(priority)}`);
          return (
            <FoldedPart
              key={priority}
              id={`projects-${priority ?? 'no-priority'}`}
              heading="h3"
              title={title}
              holds={t('page.countProjects', { count: of.length })}
              open={meta.printsWhole}
            >
              <ReportTable
                caption={title}
                captionHeard
                head={[
                  t('page.papProject'),
                  t('page.papStatus'),
                  t('page.papMixes'),
                  t('page.papWhere'),
                  t('page.papProviders'),
                ]}
                rows={of.map((project) => projectRow(project, translator))}
              />
            </FoldedPart>
          );
        })}
    </>
  );
};

function projectRow(project: Project, translator: PageTranslator): readonly VNode[] {
  const { t, untranslated, date } = translator;
  const { id, name, period, statusWords, statusDate, providers } = project;
  return [
    <>
      <a href={`/?project=${id}`}>{untranslated(name)}</a>
      <Note>{period !== null && untranslated(period)}</Note>
    </>,
    <>
      {statusWords ?? <span class="dim">{t('page.papNotOnRecord')}</span>}
      <Note>{statusDate !== null && t('page.papWordsOf', { date: date(statusDate) })}</Note>
    </>,
    <Mixes {...project} translator={translator} />,
    <Where {...project} translator={translator} />,
    <>
      {providers.map((provider, at) => (
        <>
          {at > 0 && <br />}
          <a href={`/organisations#${provider.id}`}>{untranslated(provider.name)}</a>
        </>
      ))}
    </>,
  ];
}

type CellProps = Project & { readonly translator: PageTranslator };

/** Whether bringing groups together is a stated aim, with the section that says so. */
const Mixes = ({ mixesGroups, bases, source, translator: { t, untranslated } }: CellProps): VNode => {
  if (mixesGroups === null) return <span class="dim">{t('page.papMixesUnknown')}</span>;
  const said = bases.find(({ field }) => field === 'mixesGroups');
  return (
    <>
      {t(mixesGroups ? 'page.papMixesYes' : 'page.papMixesNo')}
      <Note>{said && untranslated(said.words)}</Note>
      <Note>{untranslated(said?.section ?? source.title)}</Note>
    </>
  );
};

/** The wards and localities that it reached, each with what says so; a whole borough is no area of it. */
const Where = ({ areas, boroughWide, translator: { t, untranslated } }: CellProps): VNode => (
  <>
    {boroughWide && <span>{t('briefing.wholeBorough')}</span>}
    {areas.map(({ area, words }, at) => (
      <>
        {(at > 0 || boroughWide) && <br />}
        <a href={`/area/${area.code}`}>{untranslated(area.name)}</a>
        <Note>{words}</Note>
      </>
    ))}
    {!boroughWide && areas.length === 0 && <span class="dim">{t('page.papNotOnRecord')}</span>}
  </>
);
