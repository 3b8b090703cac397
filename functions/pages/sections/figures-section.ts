import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import type { AreaPageData, Figure } from '../queries/read-area.ts';
import { type Fact, paragraph, type Section } from './section.ts';

/** The broad groups have a part of their own; see the people section. */
const shownElsewhere = 'census-2021-ethnic-group-5';

/** Figures held for exactly this area, and those of the borough that have a baseline and a target. */
export function figuresSection({ area, boroughFigures }: AreaPageData, translator: PageTranslator): Section {
  const { t } = translator;
  const own = rowsOf(area.observations, translator);
  const borough = rowsOf(boroughFigures, translator);
  const none: Fact | undefined =
    own.length === 0
      ? { item: area.name, measure: t('page.figuresTitle'), text: t('page.figuresNone') }
      : undefined;
  return {
    id: 'indicators',
    title: t('page.figuresTitle'),
    onScreenOnly: true,
    facts: [
      ...(none ? [none] : []),
      ...own.flatMap(({ facts }) => facts),
      ...borough.flatMap(({ facts }) => facts),
    ],
    body: html`${paragraph(none)}${figureTable(own, t('page.figuresTable'), translator)}${figureTable(borough, t('page.figuresBoroughTable'), translator)}`,
  };
}

interface Row {
  readonly name: string;
  /** The sets of indicators it belongs to. */
  readonly frameworks: readonly string[];
  /** Who answers for it, in words. */
  readonly bodies: readonly string[];
  readonly facts: readonly Fact[];
  /** Figures that are split into parts of a whole, and so need the width of the page. */
  readonly isSplit: boolean;
}

/** One row for each thing measured, in the order in which they come; two editions of one measure share a row. */
function rowsOf(figures: readonly Figure[], translator: PageTranslator): readonly Row[] {
  const byName = Map.groupBy(
    figures.filter(({ indicator }) => indicator.id !== shownElsewhere),
    ({ indicator, unit }) => `${indicator.name} ${unit}`,
  );
  return [...byName.values()].map((each) => {
    const bodies = each.flatMap(({ indicator: { responsibleBody: body } }) =>
      body ? [translator.t('page.responsible', { body: translator.untranslated(body) })] : [],
    );
    return {
      name: each[0]?.indicator.name ?? '',
      frameworks: withYears(each.flatMap(({ indicator }) => indicator.framework ?? [])),
      bodies: [...new Map(bodies.map((body) => [String(body), body])).values()],
      facts: each.flatMap((figure) => figureFacts(figure, translator)),
      isSplit: each.every(isSplit),
    };
  });
}

/** Names that differ in their year alone are told once: "English Indices of Deprivation 2019, 2025". */
function withYears(names: readonly string[]): readonly string[] {
  const parts = [...new Set(names)].map((name) => /^(.*?)(?: (\d{4}))?$/.exec(name) ?? ['', name]);
  return [...Map.groupBy(parts, ([, name]) => name)].map(([name, each]) => {
    const years = each.flatMap(([, , year]) => year ?? []);
    return `${name} ${years.join(', ')}`.trim();
  });
}

const kinds = ['ACTUAL', 'BASELINE', 'TARGET'] as const;

function figureTable(
  rows: readonly Row[],
  caption: string,
  { t, untranslated, apart }: PageTranslator,
): Part {
  if (rows.length === 0) return undefined;
  const ofKind = (facts: readonly Fact[], kind: (typeof kinds)[number]): readonly string[] =>
    facts.filter(({ measure }) => measure === t(`page.kind${kind}`)).map(({ text }) => text);
  const used = kinds.filter((kind) => rows.some(({ facts }) => ofKind(facts, kind).length > 0));
  const head = (text: string) => html`<th scope="col">${text}</th>`;
  // A set that all rows belong to is named once, above them.
  const sets = new Set(rows.flatMap(({ frameworks }) => frameworks));
  const isOneSet = rows.length > 1 && sets.size === 1;
  const named = isOneSet ? [caption, untranslated([...sets].join(''))].join(': ') : caption;
  const rowHead = ({ name, frameworks, bodies }: Row, columns: number) => {
    const about = [...(isOneSet ? [] : frameworks.map(untranslated)), ...bodies];
    return html`<th scope="row" class="half" colspan="${columns}">${untranslated(name)}${about.length > 0 && html`<span class="note">${about.join(' · ')}</span>`}</th>`;
  };
  return html`<table class="dense">
    <caption>${named}</caption>
    <thead><tr>${head(t('page.figureName'))}${used.map((kind) => head(t(`page.figure${kind}`)))}</tr></thead>
    <tbody>${rows.map((row) =>
      row.isSplit
        ? html`<tr class="test">${rowHead(row, used.length + 1)}</tr><tr class="parts"><td colspan="${used.length + 1}">${apart(row.facts.map(({ text }) => text))}</td></tr>`
        : html`<tr>${rowHead(row, 1)}${used.map((kind) => html`<td>${apart(ofKind(row.facts, kind))}</td>`)}</tr>`,
    )}</tbody></table>`;
}

/** Whether a figure is a whole that is told by its parts. */
const isSplit = ({ value, breakdown, unit }: Figure): boolean =>
  value !== null && breakdown.length > 1 && unit !== 'percent';

/** A figure in words; one that is split into parts of a whole gives one fact a part, in per cent. */
function figureFacts(figure: Figure, translator: PageTranslator): readonly Fact[] {
  const { value, status, unit, period, source, breakdown, indicator, kind } = figure;
  const base = {
    item: indicator.name,
    measure: translator.t(`page.kind${kind}`),
    status,
    unit,
    period,
    source,
  };
  if (value === null || !isSplit(figure))
    return [{ ...base, value, text: figureInWords(figure, translator) }];
  const whyNone = (part: Figure['breakdown'][number]) =>
    part.status === null ? translator.t('word.noFigure') : translator.codeWords('page.value', part.status);
  return breakdown.map((part) => ({
    ...base,
    status: part.status ?? status,
    item: `${indicator.name}: ${part.category}`,
    value: part.value,
    text: [
      translator.untranslated(part.category),
      part.value === null ? whyNone(part) : translator.percent(part.value / value),
    ].join(' '),
  }));
}

/** "about 25% (agree; 2019/20; stated in words)", or why there is no number. */
export function figureInWords(figure: Figure, translator: PageTranslator): string {
  const { t, codeWords, untranslated, qualifiedAmount, when, apart } = translator;
  const { value, status, unit, qualifier, period, note, breakdown } = figure;
  const words = value === null ? codeWords('page.value', status) : qualifiedAmount(value, unit, qualifier);
  const part = breakdown.length === 1 ? breakdown[0]?.category : undefined;
  const about: readonly string[] = [
    ...(part ? [untranslated(part)] : []),
    period === null ? t('word.periodNotGiven') : when(period),
    ...(note ? [untranslated(note.replace(/\.$/, ''))] : []),
  ];
  return [words, ' (', apart(about), ')'].join('');
}
