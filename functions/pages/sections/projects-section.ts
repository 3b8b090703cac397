import type { PageTranslator } from '../languages/page-translator.ts';
import { html, joined, langAttributes, type Part, within } from '../markup/html.ts';
import type { AreaPageData, Project } from '../queries/read-area.ts';
import { leftOut } from './on-paper.ts';
import { type Fact, paragraph, type Section } from './section.ts';

/** Projects that name the locality, whole; those for the whole borough by name, and whole on the borough's own page. */
export function projectsSection({ area, list }: AreaPageData, translator: PageTranslator): Section {
  const { t, untranslated, count } = translator;
  const projects = area.projects.edges.map(({ node }) => node);
  const isBorough = area.level === 'BOROUGH';
  const named = isBorough ? projects : projects.filter(({ localities }) => localities.length > 0);
  const wide = isBorough ? [] : projects.filter(({ localities }) => localities.length === 0);
  const of = (text: string): Fact => ({ item: area.name, measure: t('page.projectsTitle'), text });
  const none = named.length === 0 ? of(t('word.projectsNone')) : undefined;
  const { unplacedCount } = area.projects;
  const unplaced: Fact | undefined =
    unplacedCount > 0
      ? {
          ...of(t('word.projectsUnplaced', { count: count(unplacedCount) })),
          value: unplacedCount,
        }
      : undefined;
  const noWard = area.level === 'WARD' ? of(t('word.projectsNoWard')) : undefined;
  const wideLead =
    wide.length > 0 ? of(t('page.projectsWideLead', { count: count(wide.length) })) : undefined;
  const told = named.map((project) => ({ name: project.name, facts: projectFacts(project, translator) }));
  const names = wide.map(
    ({ name, source }): Fact => ({
      item: name,
      measure: t('word.colReached'),
      text: untranslated(name),
      status: t('page.wholeBorough'),
      source,
    }),
  );
  const locality = area.level === 'LOCALITY' ? area.name : (area.locality?.name ?? '');
  return {
    id: 'projects',
    title: t('page.projectsTitle'),
    facts: [none, unplaced, noWard, ...told.flatMap(({ facts }) => facts), wideLead, ...names].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${paragraph(noWard)}
      <h3>${isBorough ? t('page.projectsAll') : t('page.projectsNamed', { name: untranslated(locality) })}</h3>
      ${paragraph(none)}${paragraph(unplaced, 'dim long')}<div class="projects">${told.map((project) => projectBlock(project, translator))}</div>${leftOut(told.length, translator.t('page.printProjects'))}
      ${
        wideLead &&
        html`<h3>${t('page.projectsWide')}</h3><p class="run-in">${wideLead.text} <a href="/area/${list.borough.code}#projects">${t('page.projectsWideLink')}</a><span class="long">: ${joined(
          names.map(({ text }) => text),
          '; ',
        )}</span>.</p>`
      }`,
  };
}

const projectBlock = (
  { name, facts }: { name: string; facts: readonly Fact[] },
  { t, untranslated }: PageTranslator,
): Part =>
  html`<article class="project"><h4>${untranslated(name)}</h4><dl class="facts">${facts.map(
    ({ measure, text }) =>
      html`<div class="${measure !== t('word.colReached') && measure !== t('page.projectLegacy') && measure !== t('page.projectStatus') && measure !== t('word.covidTitle') && 'long'}"><dt>${measure}</dt><dd ${langAttributes(text)}>${within(text)}</dd></div>`,
  )}</dl></article>`;

/** What the record of a project tells, in the order of a report: reach, time, work, results, what remains. */
function projectFacts(project: Project, translator: PageTranslator): readonly Fact[] {
  const { t, untranslated, list, listed, apart } = translator;
  const { name: item, period, source, localities, places, boroughWide } = project;
  const reach: readonly string[] = [
    ...localities.map(({ name }) => untranslated(name)),
    ...(boroughWide ? [t('page.wholeBorough')] : []),
    ...places.map(untranslated),
  ];
  const when: readonly string[] = [
    ...(project.statusWords ? [project.statusWords] : []),
    period === null ? t('word.periodNotGiven') : untranslated(period),
  ];
  const told: readonly (readonly [string, string | null])[] = [
    [t('word.colReached'), reach.length > 0 ? list(reach) : t('word.notStated')],
    [t('page.projectStatus'), listed(when)],
    [t('page.projectOutputs'), apart(project.outputs.map((output) => outputInWords(output, translator)))],
    [t('page.projectOutcomes'), apart(project.outcomes.map(untranslated))],
    [t('word.covidTitle'), project.covidAdaptation && untranslated(project.covidAdaptation)],
    [t('page.projectLegacy'), project.legacy && untranslated(project.legacy)],
    [t('page.projectNext'), project.recommendation && untranslated(project.recommendation)],
    [t('page.projectCare'), project.note && untranslated(project.note)],
  ];
  return told.flatMap(([measure, text]) =>
    text !== null && String(text) !== '' ? [{ item, measure, text, period, source }] : [],
  );
}

function outputInWords(
  output: Project['outputs'][number],
  { t, codeWords, untranslated, figure, qualifiedAmount, listed }: PageTranslator,
): string {
  const { metric, value, status, target, qualifier, unit, period } = output;
  const parts: readonly string[] = [
    ...(status === null ? [] : [codeWords('page.value', status)]),
    ...(value === null ? [] : [qualifiedAmount(value, unit ?? 'not stated', qualifier)]),
    ...(target === null ? [] : [t('page.target', { value: figure(target) })]),
    ...(period ? [untranslated(period)] : []),
  ];
  const told = untranslated(metric);
  return parts.length > 0 ? [told, listed(parts)].join(': ') : told;
}
