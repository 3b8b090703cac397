import { html, joined, type Part } from '../html.ts';
import type { AreaSheet, Work } from '../read-area.ts';
import { type Fact, paragraph, type Section } from '../section.ts';
import type { Voice } from '../voice.ts';

/** Projects that name the locality, whole; those for the whole borough by name, and whole on the borough's own page. */
export function projectsSection({ area, list }: AreaSheet, voice: Voice): Section {
  const { say, count } = voice;
  const projects = area.projects.edges.map(({ node }) => node);
  const isBorough = area.level === 'BOROUGH';
  const named = isBorough ? projects : projects.filter(({ localities }) => localities.length > 0);
  const wide = isBorough ? [] : projects.filter(({ localities }) => localities.length === 0);
  const of = (text: string): Fact => ({ item: area.name, measure: say('projectsTitle'), text });
  const none = named.length === 0 ? of(say('projectsNone')) : undefined;
  const noWard = area.level === 'WARD' ? of(say('projectsNoWard')) : undefined;
  const wideLead = wide.length > 0 ? of(say('projectsWideLead', { count: count(wide.length) })) : undefined;
  const told = named.map((project) => ({ name: project.name, facts: projectFacts(project, voice) }));
  const names = wide.map(
    ({ name, source }): Fact => ({
      item: name,
      measure: say('projectReach'),
      text: name,
      status: say('wholeBorough'),
      source,
    }),
  );
  const locality = area.level === 'LOCALITY' ? area.name : (area.locality?.name ?? '');
  return {
    id: 'projects',
    title: say('projectsTitle'),
    facts: [none, noWard, ...told.flatMap(({ facts }) => facts), wideLead, ...names].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${paragraph(noWard)}
      <h3>${isBorough ? say('projectsAll') : say('projectsNamed', { name: locality })}</h3>
      ${paragraph(none)}<div class="projects">${told.map(projectBlock)}</div>
      ${
        wideLead &&
        html`<h3>${say('projectsWide')}</h3><p class="run-in">${wideLead.text} <a href="/area/${list.borough.code}#projects">${say('projectsWideLink')}</a>: ${joined(
          names.map(({ text }) => text),
          '; ',
        )}.</p>`
      }`,
  };
}

const projectBlock = ({ name, facts }: { name: string; facts: readonly Fact[] }): Part =>
  html`<article class="project"><h4>${name}</h4><dl class="facts">${facts.map(
    ({ measure, text }) => html`<div><dt>${measure}</dt><dd>${text}</dd></div>`,
  )}</dl></article>`;

/** What the record of a project tells, in the order of a report: reach, time, work, results, what remains. */
function projectFacts(project: Work, voice: Voice): readonly Fact[] {
  const { say } = voice;
  const { name: item, period, source, localities, places, boroughWide } = project;
  const reach = [
    ...localities.map(({ name }) => name),
    ...(boroughWide ? [say('wholeBorough')] : []),
    ...(places.length > 0 ? [places.join(', ')] : []),
  ];
  const told: readonly (readonly [string, string | null])[] = [
    [say('projectReach'), reach.join(', ') || say('reachNotStated')],
    [say('projectStatus'), [project.status, period ?? say('periodNotGiven')].filter(Boolean).join(', ')],
    [say('projectOutputs'), project.outputs.map((output) => outputInWords(output, voice)).join('; ')],
    [say('projectOutcomes'), project.outcomes.join('; ')],
    [say('projectPandemic'), project.covidAdaptation],
    [say('projectLegacy'), project.legacy],
    [say('projectNext'), project.recommendation],
    [say('projectCare'), project.note],
  ];
  return told.flatMap(([measure, text]) => (text ? [{ item, measure, text, period, source }] : []));
}

function outputInWords(output: Work['outputs'][number], { say, figure }: Voice): string {
  const { metric, value, target, qualifier, unit, period } = output;
  const parts = [
    value === null ? undefined : [qualifier, figure(value), unit].filter(Boolean).join(' '),
    target === null ? undefined : say('target', { value: figure(target) }),
    period,
  ].filter(Boolean);
  return parts.length > 0 ? `${metric}: ${parts.join(', ')}` : metric;
}
