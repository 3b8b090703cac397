import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html, joined, type Part, tongue, within } from '../markup/html.ts';
import type { AreaPageData, Project } from '../queries/read-area.ts';
import { leftOut } from './on-paper.ts';
import { type Fact, paragraph, type Section } from './section.ts';

/** Projects that name the locality, whole; those for the whole borough by name, and whole on the borough's own page. */
export function projectsSection({ area, list }: AreaPageData, voice: Voice): Section {
  const { say, tell, record, count } = voice;
  const projects = area.projects.edges.map(({ node }) => node);
  const isBorough = area.level === 'BOROUGH';
  const named = isBorough ? projects : projects.filter(({ localities }) => localities.length > 0);
  const wide = isBorough ? [] : projects.filter(({ localities }) => localities.length === 0);
  const of = (text: string): Fact => ({ item: area.name, measure: say('projectsTitle'), text });
  const none = named.length === 0 ? of(say('projectsNone')) : undefined;
  const { unplacedCount } = area.projects;
  const unplaced: Fact | undefined =
    unplacedCount > 0
      ? {
          ...of(say('projectsUnplaced', { count: count(unplacedCount) })),
          value: unplacedCount,
        }
      : undefined;
  const noWard = area.level === 'WARD' ? of(say('projectsNoWard')) : undefined;
  const wideLead = wide.length > 0 ? of(say('projectsWideLead', { count: count(wide.length) })) : undefined;
  const told = named.map((project) => ({ name: project.name, facts: projectFacts(project, voice) }));
  const names = wide.map(
    ({ name, source }): Fact => ({
      item: name,
      measure: say('projectReach'),
      text: record(name),
      status: say('wholeBorough'),
      source,
    }),
  );
  const locality = area.level === 'LOCALITY' ? area.name : (area.locality?.name ?? '');
  return {
    id: 'projects',
    title: say('projectsTitle'),
    facts: [none, unplaced, noWard, ...told.flatMap(({ facts }) => facts), wideLead, ...names].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${paragraph(noWard)}
      <h3>${isBorough ? say('projectsAll') : tell('projectsNamed', { name: record(locality) })}</h3>
      ${paragraph(none)}${paragraph(unplaced, 'dim long')}<div class="projects">${told.map((project) => projectBlock(project, voice))}</div>${leftOut('printProjects', told.length, voice)}
      ${
        wideLead &&
        html`<h3>${say('projectsWide')}</h3><p class="run-in">${wideLead.text} <a href="/area/${list.borough.code}#projects">${say('projectsWideLink')}</a><span class="long">: ${joined(
          names.map(({ text }) => text),
          '; ',
        )}</span>.</p>`
      }`,
  };
}

const projectBlock = (
  { name, facts }: { name: string; facts: readonly Fact[] },
  { say, record }: Voice,
): Part =>
  html`<article class="project"><h4>${record(name)}</h4><dl class="facts">${facts.map(
    ({ measure, text }) =>
      html`<div class="${measure !== say('projectReach') && measure !== say('projectLegacy') && measure !== say('projectStatus') && measure !== say('projectPandemic') && 'long'}"><dt>${measure}</dt><dd ${tongue(text)}>${within(text)}</dd></div>`,
  )}</dl></article>`;

/** What the record of a project tells, in the order of a report: reach, time, work, results, what remains. */
function projectFacts(project: Project, voice: Voice): readonly Fact[] {
  const { say, record } = voice;
  const { name: item, period, source, localities, places, boroughWide } = project;
  const reach: readonly Text[] = [
    ...localities.map(({ name }) => record(name)),
    ...(boroughWide ? [say('wholeBorough')] : []),
    ...(places.length > 0 ? [record(places.join(', '))] : []),
  ];
  const when: readonly Text[] = [
    ...(project.statusWords ? [project.statusWords] : []),
    period === null ? say('periodNotGiven') : record(period),
  ];
  const told: readonly (readonly [string, Text | null])[] = [
    [say('projectReach'), reach.length > 0 ? textsJoined(reach, ', ') : say('reachNotStated')],
    [say('projectStatus'), textsJoined(when, ', ')],
    [
      say('projectOutputs'),
      textsJoined(
        project.outputs.map((output) => outputInWords(output, voice)),
        '; ',
      ),
    ],
    [say('projectOutcomes'), record(project.outcomes.join('; '))],
    [say('projectPandemic'), project.covidAdaptation && record(project.covidAdaptation)],
    [say('projectLegacy'), project.legacy && record(project.legacy)],
    [say('projectNext'), project.recommendation && record(project.recommendation)],
    [say('projectCare'), project.note && record(project.note)],
  ];
  return told.flatMap(([measure, text]) =>
    text !== null && String(text) !== '' ? [{ item, measure, text, period, source }] : [],
  );
}

function outputInWords(output: Project['outputs'][number], { say, sayCode, record, figure }: Voice): Text {
  const { metric, value, status, target, qualifier, unit, period } = output;
  const parts: readonly Text[] = [
    ...(status === null ? [] : [sayCode('value', status)]),
    ...(value === null ? [] : [record([qualifier, figure(value), unit].filter(Boolean).join(' '))]),
    ...(target === null ? [] : [say('target', { value: figure(target) })]),
    ...(period ? [record(period)] : []),
  ];
  const told = record(metric);
  return parts.length > 0 ? textsJoined([told, textsJoined(parts, ', ')], ': ') : told;
}
