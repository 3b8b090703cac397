import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import { FactList, type Section } from '../../../web-map/features/briefing/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import { openness } from './openness.ts';

/** What the records do not say about this area, gathered from everything that the page holds. */
export function gapsSection(data: AreaPageData, translator: PageTranslator): Section {
  const { t } = translator;
  const facts = gapsOf(data, translator).map(
    (text): Fact => ({ item: data.area.name, measure: t('page.gapOne'), text }),
  );
  return { id: 'gaps', title: t('word.boundsTitle'), facts, body: <FactList facts={facts} /> };
}

function gapsOf({ area, places }: AreaPageData, { t, count }: PageTranslator): readonly string[] {
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
        t('page.gapTests', {
          count: open.length,
          names: open.map(({ name }) => name.toLowerCase()).join(', '),
        }),
    ],
    [unknown > 0, () => t('page.gapPlaces', { count: count(unknown) })],
    [undated > 0, () => t('page.gapPeriods', { count: count(undated) })],
    [projects.length > 0, () => t('page.gapFailures')],
    [area.level !== 'BOROUGH', () => t('page.gapOpinion')],
    [withheld > 0, () => t('page.gapWithheld', { count: count(withheld) })],
  ];
  return told.flatMap(([holds, words]) => (holds ? [words()] : []));
}
