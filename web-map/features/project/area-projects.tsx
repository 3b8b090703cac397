import type { AreaFigures } from '../../api/area-figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { StateLink } from '../../ui/state-link.tsx';

type Project = AreaFigures['projects']['edges'][number]['node'];

function ProjectLines({ projects }: { projects: readonly Project[] }) {
  return (
    <ul class="project-lines">
      {projects.map(({ id, name, statusWords, period }) => (
        <li key={id}>
          <StateLink to={{ project: id, venue: undefined }} toBriefing>
            {untranslated(name)}
          </StateLink>
          <span class="dim block">
            {[statusWords, period ? untranslated(period) : t('word.periodNotGiven')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Projects that reached the area: those that name the locality first, those for the whole borough behind a fold. */
export function AreaProjects({ area }: { area: AreaFigures }) {
  const projects = area.projects.edges.map(({ node }) => node);
  const named = projects.filter(({ localities }) => localities.length > 0);
  const wide = projects.filter(({ localities }) => localities.length === 0);
  return (
    <section>
      <h2>{t('map.projectsTitle')}</h2>
      <h3>{t('map.projectsNamed')}</h3>
      {named.length > 0 ? <ProjectLines projects={named} /> : <p>{t('word.projectsNone')}</p>}
      {wide.length > 0 && (
        <details>
          <summary>{t('map.projectsBorough', { count: wide.length })}</summary>
          <ProjectLines projects={wide} />
        </details>
      )}
      {area.projects.unplacedCount > 0 && (
        <p class="dim">{t('word.projectsUnplaced', { count: area.projects.unplacedCount })}</p>
      )}
      <p class="dim">{t('word.projectsNoWard')}</p>
    </section>
  );
}
