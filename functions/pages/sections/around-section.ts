import type { AreaPageData, ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { swatch } from '../markup/swatch.ts';
import type { Fact, Section } from './section.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The wards of a locality, each with its label: where its gaps are. Undefined for any other area. */
export function wardsSection(data: AreaPageData, translator: PageTranslator): Section | undefined {
  const { area } = data;
  if (area.level !== 'LOCALITY' || area.wards.length === 0) return undefined;
  const title = translator.t('page.wards');
  const lines = labelledLines(data, title, area.wards, translator);
  return { id: 'wards', title, facts: lines.map(({ fact }) => fact), body: areaList(lines, translator) };
}

/** Neighbours of a ward or locality, and what the borough is made of, each with its label. */
export function aroundSection(data: AreaPageData, translator: PageTranslator): Section {
  const { area, list } = data;
  const { t, untranslated } = translator;
  const isBorough = area.level === 'BOROUGH';
  const groups: readonly (readonly [string, readonly Named[]])[] = [
    [t('page.localities'), isBorough ? list.localities.areas.map((line) => line.area) : []],
    [t('page.wardsOf', { name: untranslated(area.name) }), isBorough ? area.wards : []],
    [t('page.neighbours'), area.neighbours],
  ];
  const told = groups
    .filter(([, areas]) => areas.length > 0)
    .map(([title, areas]) => ({ title, lines: labelledLines(data, String(title), areas, translator) }));
  return {
    id: 'around',
    title: t('page.aroundTitle'),
    onScreenOnly: true,
    facts: told.flatMap(({ lines }) => lines.map(({ fact }) => fact)),
    body: html`${told.map(({ title, lines }): Part => html`<h3>${title}</h3>${areaList(lines, translator)}`)}`,
  };
}

interface LabelledLine {
  readonly code: string;
  readonly line: ListedArea | undefined;
  readonly fact: Fact;
}

function labelledLines(
  { list }: AreaPageData,
  measure: string,
  areas: readonly Named[],
  { untranslated }: PageTranslator,
): readonly LabelledLine[] {
  const lines = new Map(
    [...list.wards.areas, ...list.localities.areas].map((line) => [line.area.code, line]),
  );
  return areas.map(({ code, name }) => {
    const line = lines.get(code);
    return { code, line, fact: { item: name, measure, text: line ? line.label : untranslated(name) } };
  });
}

const areaList = (lines: readonly LabelledLine[], { untranslated }: PageTranslator): Html =>
  html`<ul class="area-list">${lines.map(
    ({ code, line, fact }) =>
      html`<li>${line && swatch(line, 18)}<span><a href="/area/${code}">${untranslated(fact.item)}</a>${line && html`: ${line.label}`}</span></li>`,
  )}</ul>`;
