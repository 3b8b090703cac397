import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { reportTable } from '../markup/report-table.tsx';
import { type Fact, point, type Section } from '../sections/section.ts';
import { colourMark, colourWord } from './colour-mark.ts';
import type { Detail, ReportPageData } from './read-report.ts';

type Point = Detail['points'][number];

/** Six colours before mitigation and after, and why; nothing where level 2 was not asked. */
export function coloursSection(
  { assessment: { detail, facts } }: ReportPageData,
  translator: PageTranslator,
): Section | undefined {
  if (!detail) return undefined;
  const { t, untranslated, list } = translator;
  const of = (measure: string, text: string): Fact => ({ item: facts.title, measure, text });
  const open =
    detail.withoutAction.length > 0
      ? of(t('page.ciaActionsTitle'), t('page.ciaWithoutAction', { questions: list(detail.withoutAction) }))
      : undefined;
  const red = detail.residualRedJustification
    ? of(t('page.ciaStaysRed'), untranslated(detail.residualRedJustification))
    : undefined;
  return {
    id: 'colours',
    title: t('page.ciaColoursTitle'),
    facts: [...detail.points.flatMap((each) => pointFacts(each, translator)), open, red].filter(
      (fact) => fact !== undefined,
    ),
    body: html`${reportTable({
      caption: t('page.ciaColoursTitle'),
      captionHeard: true,
      head: [
        t('page.ciaPoint'),
        t('page.ciaBefore'),
        t('page.ciaAfter'),
        t('page.ciaWhy'),
        t('page.ciaBenefit'),
      ],
      rows: detail.points.map((each) => pointRow(each, translator)),
      className: 'colours',
    })}${open && html`<p class="warning">${open.text}</p>`}${red && html`<p><strong>${t('page.ciaStaysRed')}:</strong> ${red.text}</p>`}`,
  };
}

const pointRow = (
  { point: of, before, after, reasons, largestBenefit }: Point,
  translator: PageTranslator,
): Part[] => [
  translator.codeWords('page.point', of),
  colourMark(before, translator),
  colourMark(after, translator),
  reasons.length > 0 && html`<ul class="plain">${reasons.map((reason) => point(reason))}</ul>`,
  translator.count(largestBenefit),
];

function pointFacts(
  { point: of, before, after, reasons, largestBenefit }: Point,
  translator: PageTranslator,
): Fact[] {
  const { t, codeWords, count } = translator;
  const item = codeWords('page.point', of);
  const colour = (measure: string, found: Point['before']): Fact => ({
    item,
    measure,
    text: colourWord(found, translator),
    status: found ?? undefined,
  });
  return [
    colour(t('page.ciaBefore'), before),
    colour(t('page.ciaAfter'), after),
    { item, measure: t('page.ciaWhy'), text: reasons.join(' ') },
    { item, measure: t('page.ciaBenefit'), text: count(largestBenefit), value: largestBenefit },
  ];
}
