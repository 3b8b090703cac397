import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { Segregation } from '../../../web-map/features/briefing/reading/read-findings.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { html } from '../markup/html.ts';
import { type Fact, list, type Section } from './section.ts';

type Measure = Segregation['overall'][number];

/** How far groups live apart over the wards of the borough: for the borough, and beside a locality as its surroundings. */
export function segregationSection(
  { area, findings, list: all }: AreaPageData,
  translator: PageTranslator,
): Section | undefined {
  if (!findings || area.level === 'WARD') return undefined;
  const { t, untranslated } = translator;
  const run = findings.segregation;
  const overall = run.overall.map((measure) => measureFact(measure.name, measure, run, translator));
  const groups = run.groups.map(({ name, measures }) => ({
    name,
    facts: measures.map((measure) => measureFact(name, measure, run, translator)),
  }));
  const names = run.groups[0]?.measures.map(({ name }) => name) ?? [];
  const care = [run.caveat, ...new Set(run.groups.flatMap(({ measures }) => measures.map(careOf)))].map(
    (text): Fact => ({ item: all.borough.name, measure: t('page.noteOne'), text }),
  );
  const scope: Fact = {
    item: area.name,
    measure: t('page.apartTitle'),
    text:
      area.level === 'BOROUGH'
        ? t('page.apartLead')
        : t('page.apartLocality', { name: untranslated(all.borough.name) }),
  };
  return {
    id: 'segregation',
    title: t('page.apartTitle'),
    onScreenOnly: true,
    facts: [
      scope,
      ...overall.flatMap(({ value, meaning }) => [value, meaning]),
      ...groups.flatMap(({ facts }) => facts.flatMap(({ value, meaning }) => [value, meaning])),
      ...care,
    ],
    body: html`<p>${scope.text}</p>
      <table><caption>${t('page.apartOverall')}</caption>
      <thead><tr><th scope="col">${t('page.apartMeasure')}</th><th scope="col" class="number">${t('page.apartValue')}</th></tr></thead>
      <tbody>${overall.map(({ value, meaning }) => html`<tr><th scope="row">${value.item}<span class="note">${meaning.text}</span></th><td class="number">${value.text}</td></tr>`)}</tbody></table>
      <table class="dense"><caption>${t('page.apartGroups')}</caption>
      <thead><tr><th scope="col">${t('word.groupHead')}</th>${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
      <tbody>${groups.map(({ name, facts }) => html`<tr><th scope="row">${name}</th>${facts.map(({ value }) => html`<td class="number">${value.text}</td>`)}</tr>`)}</tbody></table>
      ${groups.map(({ name, facts }) => html`<h3>${name}</h3>${list(facts.map(({ meaning }) => meaning))}`)}
      <h3>${t('word.layerNotes')}</h3>${list(care)}`,
  };
}

const careOf = ({ name, caveat }: Measure): string => `${name}: ${caveat}`;

function measureFact(
  item: string,
  { name, value, meaning }: Measure,
  { period, source }: Segregation,
  translator: PageTranslator,
) {
  const { t, chance } = translator;
  return {
    value: {
      item,
      measure: item === name ? t('page.apartValue') : name,
      value,
      unit: t('page.unitZeroToOne'),
      period,
      source,
      text: value === null ? t('page.notKnown') : chance(value),
    },
    meaning: { item, measure: t('page.apartMeaning'), period, source, text: meaning },
  } satisfies Record<string, Fact>;
}
