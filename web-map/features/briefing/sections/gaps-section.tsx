import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Fact } from '../parts/fact.ts';
import { FactList, type Section } from '../parts/section.tsx';
import type { AreaPageData } from '../reading/read-area.ts';
import { openness } from './openness.ts';

/** What the records do not say about this area, gathered from everything that the page holds. */
export function gapsSection(data: AreaPageData, translator: InterfaceTranslator): Section {
  const { t } = translator;
  const facts = gapsOf(data, translator).map(
    (text): Fact => ({ item: data.area.name, measure: t('briefing.gapOne'), text }),
  );
  // On two sheets the question marks of the five tests say the first of it.
  const body = <FactList facts={facts} />;
  return { id: 'gaps', title: t('word.boundsTitle'), onScreenOnly: true, facts, body };
}

function gapsOf({ area, places }: AreaPageData, { t, list }: InterfaceTranslator): readonly string[] {
  const label = area.classification;
  const open = label?.practice.tests.filter(({ result }) => result === 'NOT_KNOWN') ?? [];
  const { unknown } = openness(places);
  const projects = area.projects.edges.map(({ node }) => node);
  const undated = projects.filter(({ period }) => period === null).length;
  const withheld = area.observations.filter(({ status }) => status === 'SUPPRESSED').length;
  const told: readonly (readonly [boolean, () => string])[] = [
    [
      open.length > 0,
      () =>
        t('briefing.gapTests', {
          count: open.length,
          names: list(open.map(({ name }) => name.toLowerCase())),
        }),
    ],
    [unknown > 0, () => t('briefing.gapPlaces', { count: unknown })],
    [undated > 0, () => t('briefing.gapPeriods', { count: undated })],
    [projects.length > 0, () => t('briefing.gapFailures')],
    [area.level !== 'BOROUGH', () => t('briefing.gapOpinion')],
    [withheld > 0, () => t('briefing.gapWithheld', { count: withheld })],
  ];
  return told.flatMap(([holds, words]) => (holds ? [words()] : []));
}
