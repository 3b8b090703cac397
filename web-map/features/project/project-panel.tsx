import type { ComponentChildren } from 'preact';
import type { ProjectBriefingQuery } from '../../../schema/generated/operations.ts';
import { projectFigures } from '../../api/figures.ts';
import { figure } from '../../i18n/number-words.ts';
import { list, pageTranslator, t, untranslated } from '../../i18n/translator.ts';
import { onlyVenue } from '../../navigation/navigation.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { Reached } from './reached.tsx';

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
                {untranslated(metric)}
                <span class="dim block">{period ? untranslated(period) : t('word.periodNotGiven')}</span>
              </th>
              <td class="number">
                {value === null
                  ? t(status === 'SUPPRESSED' ? 'map.suppressed' : 'word.notStated')
                  : pageTranslator().qualifiedAmount(value, unit ?? 'not stated', qualifier)}
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
  return (
    <article>
      <Breadcrumb areas={[]}>
        <li>
          <StateLink to={{ view: 'projects' }}>{t('map.navProjects')}</StateLink>
        </li>
      </Breadcrumb>
      <PanelTitle title={untranslated(project.name)} />
      <p class="lead">{[untranslated(project.programme), project.statusWords].filter(Boolean).join(' · ')}</p>
      <FactList
        facts={[
          ['map.factTheme', untranslated(project.theme ?? '')],
          ['map.factPriority', project.priority],
          ['map.factPeriod', project.period ? untranslated(project.period) : t('word.periodNotGiven')],
          ['word.colReached', <Reached key="reached" project={project} swatch />],
          ['map.factPlaces', list(project.places.map(untranslated))],
          [
            'map.factVenues',
            listed(
              project.venues.map(({ id, name }) => (
                <StateLink key={id} to={onlyVenue(id)} toBriefing>
                  {untranslated(name)}
                </StateLink>
              )),
            ),
          ],
          ['map.factProviders', listed(project.providers.map(({ name }) => untranslated(name)))],
          ['map.factGroups', list(project.groups.map(untranslated))],
          ['map.factNote', untranslated(project.note ?? '')],
        ]}
      />
      <Outputs outputs={project.outputs} />
      {project.outcomes.length > 0 && (
        <section>
          <h2>{t('map.outcomesTitle')}</h2>
          {listed(project.outcomes.map(untranslated))}
        </section>
      )}
      <FactList
        facts={[
          ['word.covidTitle', untranslated(project.covidAdaptation ?? '')],
          ['map.legacyTitle', untranslated(project.legacy ?? '')],
          ['map.recommendationTitle', untranslated(project.recommendation ?? '')],
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
          <NoSuchThing sentence={t('map.notFoundProject', { code: untranslated(id) })} />
        )
      }
    </Loaded>
  );
}
