import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { WherePlan } from '../../../web-map/features/briefing/reading/read-findings.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Html, html } from '../markup/html.ts';
import { leftOut } from './on-paper.ts';
import { cell, type Fact, paragraph } from './section.ts';

type Site = WherePlan['sites'][number];

/** The buildings that would bring most residents into reach, with the gain of each, and of it in this area. */
export function planOf(
  plan: WherePlan,
  data: AreaPageData,
  translator: PageTranslator,
): { readonly facts: readonly Fact[]; readonly body: Html } {
  const { t, count, untranslated } = translator;
  const { area } = data;
  const isWard = area.level === 'WARD';
  const lead: Fact = { item: area.name, measure: t('word.whereTitle'), text: plan.sentence };
  const here = plan.gainByWard.find((gain) => gain.area.code === area.code)?.gain ?? 0;
  const inWard: Fact | undefined = isWard
    ? {
        item: area.name,
        measure: t('page.whereHere'),
        value: here,
        unit: t('page.unitPeople'),
        text: here > 0 ? t('page.whereHereSays', { count: here }) : t('page.whereHereNobody'),
      }
    : undefined;
  const gap: Fact = {
    item: area.name,
    measure: t('page.whereProof'),
    value: plan.gap,
    unit: t('page.unitPeople'),
    text: plan.exact ? t('word.whereExact') : t('word.whereGap', { count: count(plan.gap) }),
  };
  const sites = plan.sites.map((site) => siteFacts(site, area.code, isWard, translator));
  const byWard = isWard ? [] : plan.gainByWard.map((gain) => gainFact(gain, translator));
  const number = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return {
    facts: [lead, ...(inWard ? [inWard] : []), gap, ...sites.flatMap(({ all }) => all), ...byWard],
    body: html`<h3>${t('word.whereTitle')}</h3>${paragraph(lead)}${paragraph(inWard)}${
      sites.length > 0 &&
      html`<table class="long dense"><caption>${t('page.whereTable')}</caption>
        <thead><tr><th scope="col">${t('word.whereSiteHead')}</th>${number(t('word.whereGainHead'))}${number(t('page.whereAlone'))}${isWard && number(t('page.whereHere'))}</tr></thead>
        <tbody>${sites.map(
          ({ name, ward, numbers }) =>
            html`<tr><th scope="row">${name}<span class="note">${ward.text}</span></th>${numbers.map(({ text }) => cell(text, 'number'))}</tr>`,
        )}</tbody></table>${leftOut(sites.length, t('page.printTable', { count: sites.length }))}`
    }${paragraph(gap, plan.exact ? 'dim long' : 'dim')}${
      byWard.length > 0 &&
      html`<table class="long"><caption>${t('page.whereGains')}</caption>
        <thead><tr><th scope="col">${t('word.hitWard')}</th>${number(t('word.whereGainHead'))}</tr></thead>
        <tbody>${byWard.map((fact) => html`<tr><th scope="row">${untranslated(fact.item)}</th>${cell(fact.text, 'number')}</tr>`)}</tbody></table>`
    }`,
  };
}

function siteFacts(
  { venue, gain, gainAlone, gainByWard }: Site,
  code: string,
  isWard: boolean,
  translator: PageTranslator,
) {
  const { t, untranslated, count } = translator;
  const { name: item } = venue;
  const people = (measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: t('page.unitPeople'),
    text: count(value),
  });
  const ward: Fact = {
    item,
    measure: t('word.hitWard'),
    text: venue.ward ? untranslated(venue.ward.name) : t('page.notKnown'),
  };
  const here = gainByWard.find(({ area }) => area.code === code)?.gain ?? 0;
  const numbers = [
    people(t('word.whereGainHead'), gain),
    people(t('page.whereAlone'), gainAlone),
    ...(isWard ? [people(t('page.whereHere'), here)] : []),
  ];
  return { name: untranslated(item), ward, numbers, all: [ward, ...numbers] };
}

const gainFact = ({ area, gain }: WherePlan['gainByWard'][number], { t, count }: PageTranslator): Fact => ({
  item: area.name,
  measure: t('word.whereGainHead'),
  value: gain,
  unit: t('page.unitPeople'),
  text: count(gain),
});
