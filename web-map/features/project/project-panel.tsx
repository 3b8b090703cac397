import type { ComponentChildren } from 'preact';
import type { ProjectBriefingQuery } from '../../../schema/generated/operations.ts';
import { projectFigures } from '../../api/figures.ts';
import { figure } from '../../i18n/numbers/number-words.ts';
import { quantity } from '../../i18n/numbers/unit-words.ts';
import { asRecorded } from '../../i18n/words/from-records.ts';
import { say } from '../../i18n/words/words.ts';
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
      <h2>{say('outputsTitle')}</h2>
      <table class="outputs">
        <caption class="only-heard">{say('outputsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('outputHead')}</th>
            <th scope="col" class="number">
              {say('valueHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outputs.map(({ metric, value, status, target, qualifier, unit, period }) => (
            <tr key={`${metric}${period}${value}`}>
              <th scope="row">
                {asRecorded(metric)}
                <span class="dim block">{period ? asRecorded(period) : say('periodNotGiven')}</span>
              </th>
              <td class="number">
                {value === null
                  ? say(status === 'SUPPRESSED' ? 'suppressed' : 'notStated')
                  : qualified(quantity(value, unit ?? 'not stated'), qualifier)}
                {target !== null && (
                  <span class="dim block">{say('outputTarget', { target: figure(target) })}</span>
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
  const reached = project.boroughWide ? say('wholeBorough') : say('reachNotStated');
  return (
    <article>
      <Breadcrumb areas={[]}>
        <li>
          <StateLink to={{ view: 'projects' }}>{say('navProjects')}</StateLink>
        </li>
      </Breadcrumb>
      <PanelTitle title={asRecorded(project.name)} />
      <p class="lead">{[asRecorded(project.programme), project.statusWords].filter(Boolean).join(' · ')}</p>
      <FactList
        facts={[
          ['factTheme', asRecorded(project.theme ?? '')],
          ['factPriority', project.priority],
          ['factPeriod', project.period ? asRecorded(project.period) : say('periodNotGiven')],
          [
            'factReached',
            project.localities.length > 0
              ? listed(project.localities.map((area) => <AreaLink key={area.code} {...area} swatch />))
              : reached,
          ],
          ['factPlaces', asRecorded(project.places.join(', '))],
          [
            'factVenues',
            listed(
              project.venues.map(({ id, name }) => (
                <StateLink key={id} to={{ venue: id, project: undefined }} toBriefing>
                  {asRecorded(name)}
                </StateLink>
              )),
            ),
          ],
          ['factProviders', listed(project.providers.map(({ name }) => asRecorded(name)))],
          ['factGroups', asRecorded(project.groups.join(', '))],
          ['factNote', asRecorded(project.note ?? '')],
        ]}
      />
      <Outputs outputs={project.outputs} />
      {project.outcomes.length > 0 && (
        <section>
          <h2>{say('outcomesTitle')}</h2>
          {listed(project.outcomes.map(asRecorded))}
        </section>
      )}
      <FactList
        facts={[
          ['covidTitle', asRecorded(project.covidAdaptation ?? '')],
          ['legacyTitle', asRecorded(project.legacy ?? '')],
          ['recommendationTitle', asRecorded(project.recommendation ?? '')],
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
          <NoSuchThing sentence={say('notFoundProject', { code: asRecorded(id) })} />
        )
      }
    </Loaded>
  );
}
