import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { BriefingLinks } from '../parts/briefing-links.ts';
import type { Fact } from '../parts/fact.ts';
import { LinksApart } from '../parts/links-apart.tsx';
import { Paragraph, type Section } from '../parts/section.tsx';
import { SubHeading } from '../parts/sub-heading.tsx';
import type { AreaPageData, Project } from '../reading/read-area.ts';

/** Projects that name the locality, whole; those for the whole borough by name, and whole on the borough's own page. */
export function projectsSection(
  { area, list }: AreaPageData,
  translator: InterfaceTranslator,
  links: BriefingLinks,
): Section {
  const { t, untranslated, count } = translator;
  const projects = area.projects.edges.map(({ node }) => node);
  const isBorough = area.level === 'BOROUGH';
  const named = isBorough ? projects : projects.filter(({ localities }) => localities.length > 0);
  const wide = isBorough ? [] : projects.filter(({ localities }) => localities.length === 0);
  const of = (text: string): Fact => ({ item: area.name, measure: t('briefing.projectsTitle'), text });
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
  const wideLead = wide.length > 0 ? of(t('briefing.projectsWideLead', { count: wide.length })) : undefined;
  const told = named.map((project) => ({
    id: project.id,
    name: project.name,
    facts: projectFacts(project, translator),
  }));
  const names = wide.map(({ id, name, source }) => ({
    href: links.project(id),
    fact: {
      item: name,
      measure: t('word.colReached'),
      text: untranslated(name),
      status: t('briefing.wholeBorough'),
      source,
    } satisfies Fact,
  }));
  const locality = area.level === 'LOCALITY' ? area.name : (area.locality?.name ?? '');
  return {
    id: 'projects',
    title: t('briefing.projectsTitle'),
    onScreenOnly: true,
    facts: [
      none,
      unplaced,
      noWard,
      ...told.flatMap(({ facts }) => facts),
      wideLead,
      ...names.map(({ fact }) => fact),
    ].filter((fact) => fact !== undefined),
    body: (
      <>
        <Paragraph fact={noWard} />
        <SubHeading>
          {isBorough
            ? t('briefing.projectsAll')
            : t('briefing.projectsNamed', { name: untranslated(locality) })}
        </SubHeading>
        <Paragraph fact={none} />
        <Paragraph fact={unplaced} class="dim long" />
        <div class="projects">
          {told.map((project) => (
            <ProjectRecord
              key={project.id}
              project={project}
              href={links.project(project.id)}
              translator={translator}
            />
          ))}
        </div>
        {wideLead && (
          <>
            <SubHeading>{t('briefing.projectsWide')}</SubHeading>
            <p class="run-in">
              {wideLead.text}{' '}
              <a href={links.area(list.borough.code, 'projects')}>{t('briefing.projectsWideLink')}</a>
              <span class="long">
                {': '}
                <LinksApart
                  links={names.map(({ href, fact: { text } }) => ({ href, text }))}
                  translator={translator}
                />
              </span>
              .
            </p>
          </>
        )}
      </>
    ),
  };
}

interface ProjectRecordProps {
  readonly project: { readonly name: string; readonly facts: readonly Fact[] };
  readonly href: string;
  readonly translator: InterfaceTranslator;
}

function ProjectRecord({ project, href, translator: { t, untranslated } }: ProjectRecordProps): VNode {
  const onPaper = [
    t('word.colReached'),
    t('briefing.projectStatus'),
    t('word.covidTitle'),
    t('briefing.projectLegacy'),
  ];
  return (
    <article class="project">
      <SubHeading below>
        <a href={href}>{untranslated(project.name)}</a>
      </SubHeading>
      <dl class="facts">
        {project.facts.map(({ measure, text }) => (
          <div key={measure} class={onPaper.includes(measure) ? undefined : 'long'}>
            <dt>{measure}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** What the record of a project tells, in the order of a report: reach, time, work, results, what remains. */
function projectFacts(project: Project, translator: InterfaceTranslator): readonly Fact[] {
  const { t, untranslated, list, listed, apart } = translator;
  const { name: item, period, source, localities, places, boroughWide } = project;
  const reach: readonly string[] = [
    ...localities.map(({ name }) => untranslated(name)),
    ...(boroughWide ? [t('briefing.wholeBorough')] : []),
    ...places.map(untranslated),
  ];
  const when: readonly string[] = [
    ...(project.statusWords ? [project.statusWords] : []),
    period === null ? t('word.periodNotGiven') : untranslated(period),
  ];
  const told: readonly (readonly [string, string | null])[] = [
    [t('word.colReached'), reach.length > 0 ? list(reach) : t('word.notStated')],
    [t('briefing.projectStatus'), listed(when)],
    [t('briefing.projectOutputs'), apart(project.outputs.map((output) => outputInWords(output, translator)))],
    [t('briefing.projectOutcomes'), apart(project.outcomes.map(untranslated))],
    [t('word.covidTitle'), project.covidAdaptation && untranslated(project.covidAdaptation)],
    [t('briefing.projectLegacy'), project.legacy && untranslated(project.legacy)],
    [t('briefing.projectNext'), project.recommendation && untranslated(project.recommendation)],
    [t('briefing.projectCare'), project.note && untranslated(project.note)],
  ];
  return told.flatMap(([measure, text]) =>
    text !== null && text !== '' ? [{ item, measure, text, period, source }] : [],
  );
}

function outputInWords(
  output: Project['outputs'][number],
  { t, codeWords, untranslated, figure, qualifiedAmount, listed }: InterfaceTranslator,
): string {
  const { metric, value, status, target, qualifier, unit, period } = output;
  const parts: readonly string[] = [
    ...(status === null ? [] : [codeWords('briefing.value', status)]),
    ...(value === null ? [] : [qualifiedAmount(value, unit ?? 'not stated', qualifier)]),
    ...(target === null ? [] : [t('briefing.target', { value: figure(target) })]),
    ...(period ? [untranslated(period)] : []),
  ];
  const told = untranslated(metric);
  return parts.length > 0 ? [told, listed(parts)].join(': ') : told;
}
