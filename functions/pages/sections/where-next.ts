import type { Voice } from '../languages/voice.ts';
import { type Html, html } from '../markup/html.ts';
import type { AreaPageData } from '../queries/read-area.ts';
import type { WherePlan } from '../queries/read-findings.ts';
import { leftOut } from './on-paper.ts';
import { cell, type Fact, paragraph } from './section.ts';

type Site = WherePlan['sites'][number];

/** The buildings that would bring most residents into reach, with the gain of each, and of it in this area. */
export function planOf(
  plan: WherePlan,
  data: AreaPageData,
  voice: Voice,
): { readonly facts: readonly Fact[]; readonly body: Html } {
  const { say, count, record } = voice;
  const { area } = data;
  const isWard = area.level === 'WARD';
  const lead: Fact = { item: area.name, measure: say('whereTitle'), text: plan.sentence };
  const here = plan.gainByWard.find((gain) => gain.area.code === area.code)?.gain ?? 0;
  const inWard: Fact | undefined = isWard
    ? {
        item: area.name,
        measure: say('whereHere'),
        value: here,
        unit: say('unitPeople'),
        text: here > 0 ? say('whereHereSays', { count: count(here) }) : say('whereHereNobody'),
      }
    : undefined;
  const gap: Fact = {
    item: area.name,
    measure: say('whereProof'),
    value: plan.gap,
    unit: say('unitPeople'),
    text: plan.exact ? say('whereExact') : say('whereGap', { count: count(plan.gap) }),
  };
  const sites = plan.sites.map((site) => siteFacts(site, area.code, isWard, voice));
  const byWard = isWard ? [] : plan.gainByWard.map((gain) => gainFact(gain, voice));
  const number = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return {
    facts: [lead, ...(inWard ? [inWard] : []), gap, ...sites.flatMap(({ all }) => all), ...byWard],
    body: html`<h3>${say('whereTitle')}</h3>${paragraph(lead)}${paragraph(inWard)}${
      sites.length > 0 &&
      html`<table class="long dense"><caption>${say('whereTable')}</caption>
        <thead><tr><th scope="col">${say('whereSite')}</th>${number(say('whereGain'))}${number(say('whereAlone'))}${isWard && number(say('whereHere'))}</tr></thead>
        <tbody>${sites.map(
          ({ name, ward, numbers }) =>
            html`<tr><th scope="row">${name}<span class="note">${ward.text}</span></th>${numbers.map(({ text }) => cell(text, 'number'))}</tr>`,
        )}</tbody></table>${leftOut('printTable', sites.length, voice)}`
    }${paragraph(gap, plan.exact ? 'dim long' : 'dim')}${
      byWard.length > 0 &&
      html`<table class="long"><caption>${say('whereGains')}</caption>
        <thead><tr><th scope="col">${say('areaWARD')}</th>${number(say('whereGain'))}</tr></thead>
        <tbody>${byWard.map((fact) => html`<tr><th scope="row">${record(fact.item)}</th>${cell(fact.text, 'number')}</tr>`)}</tbody></table>`
    }`,
  };
}

function siteFacts(
  { venue, gain, gainAlone, gainByWard }: Site,
  code: string,
  isWard: boolean,
  voice: Voice,
) {
  const { say, record, count } = voice;
  const { name: item } = venue;
  const people = (measure: string, value: number): Fact => ({
    item,
    measure,
    value,
    unit: say('unitPeople'),
    text: count(value),
  });
  const ward: Fact = {
    item,
    measure: say('areaWARD'),
    text: venue.ward ? record(venue.ward.name) : say('notKnown'),
  };
  const here = gainByWard.find(({ area }) => area.code === code)?.gain ?? 0;
  const numbers = [
    people(say('whereGain'), gain),
    people(say('whereAlone'), gainAlone),
    ...(isWard ? [people(say('whereHere'), here)] : []),
  ];
  return { name: record(item), ward, numbers, all: [ward, ...numbers] };
}

const gainFact = ({ area, gain }: WherePlan['gainByWard'][number], { say, count }: Voice): Fact => ({
  item: area.name,
  measure: say('whereGain'),
  value: gain,
  unit: say('unitPeople'),
  text: count(gain),
});
