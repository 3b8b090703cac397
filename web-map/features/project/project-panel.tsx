import type { ComponentChildren } from 'preact';
import type { ProjectBriefingQuery } from '../../../schema/generated/operations.ts';
import { projectFigures } from '../../api/figures.ts';
import { asRecorded } from '../../i18n/from-records.ts';
import { figure } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { quantity } from '../../i18n/unit-words.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { qualified } from '../../ui/recorded-figures.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { StateLink } from '../../ui/state-link.tsx';

type Project = NonNullable<ProjectBriefingQuery['project']>;

const listed = (items: readonly ComponentChildren[]) =>
  items.length > 0 && (
    <ul class="plain">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );

function Outputs({ outputs }: Pick<Project, 'outputs'>) {
  if (outputs.length === 0) return null;
  return (
    <section>
      <h2>{t('map.outputsTitle')}</h2>
      <table class="outputs">
        <caption class="only-heard">{t('map.outputsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.outputHead')}</th>
            <th scope="col" class="number">
              {t('map.valueHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outputs.map(({ metric, value, status, target, qualifier, unit, period }) => (
            <tr key={`${metric}${period}${value}`}>
              <th scope="row">
                {asRecorded(metric)}
                <span class="dim block">{period ? asRecorded(period) : t('word.periodNotGiven')}</span>
              </th>
              <td class="number">
                {value === null
                  ? t(status === 'SUPPRESSED' ? 'map.suppressed' : 'word.notStated')
                  : qualified(quantity(value, unit ?? 'not stated'), qualifier)}
                {target !== null && (
                  <span class="dim block">{t('map.outputTarget', { target: figure(target) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProjectBriefing({ project }: { project: Project }) {
  const reached = project.boroughWide ? t('map.wholeBorough') : t('map.reachNotStated');
  return (
    <article>
      <Breadcrumb areas={[]}>
        <li>
          <StateLink to={{ view: 'projects' }}>{t('map.navProjects')}</StateLink>
        </li>
      </Breadcrumb>
      <PanelTitle title={asRecorded(project.name)} />
      <p class="lead">{[asRecorded(project.programme), project.statusWords].filter(Boolean).join(' · ')}</p>
      <FactList
        facts={[
          ['map.factTheme', asRecorded(project.theme ?? '')],
          ['map.factPriority', project.priority],
          ['map.factPeriod', project.period ? asRecorded(project.period) : t('word.periodNotGiven')],
          [
            'word.colReached',
            project.localities.length > 0
              ? listed(project.localities.map((area) => <AreaLink key={area.code} {...area} swatch />))
              : reached,
          ],
          ['map.factPlaces', asRecorded(project.places.join(', '))],
          [
            'map.factVenues',
            listed(
              project.venues.map(({ id, name }) => (
                <StateLink key={id} to={{ venue: id, project: undefined }} toBriefing>
                  {asRecorded(name)}
                </StateLink>
              )),
            ),
          ],
          ['map.factProviders', listed(project.providers.map(({ name }) => asRecorded(name)))],
          ['map.factGroups', asRecorded(project.groups.join(', '))],
          ['map.factNote', asRecorded(project.note ?? '')],
        ]}
      />
      <Outputs outputs={project.outputs} />
      {project.outcomes.length > 0 && (
        <section>
          <h2>{t('map.outcomesTitle')}</h2>
          {listed(project.outcomes.map(asRecorded))}
        </section>
      )}
      <FactList
        facts={[
          ['word.covidTitle', asRecorded(project.covidAdaptation ?? '')],
          ['map.legacyTitle', asRecorded(project.legacy ?? '')],
          ['map.recommendationTitle', asRecorded(project.recommendation ?? '')],
        ]}
      />
      <SourceList sources={[project.source]} />
    </article>
  );
}

/** The briefing on one project. */
export function ProjectPanel({ id }: { id: string }) {
  return (
    <Loaded from={projectFigures(id)}>
      {(project) =>
        project ? (
          <ProjectBriefing project={project} />
        ) : (
          <NoSuchThing sentence={t('map.notFoundProject', { code: asRecorded(id) })} />
        )
      }
    </Loaded>
  );
}
