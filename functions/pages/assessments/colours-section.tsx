import type { ComponentChild, VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import { Paragraph, type Section } from '../../../web-map/features/briefing/parts/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { ReportTable } from '../markup/report-table.tsx';
import { ColourMark, colourWord } from './colour-mark.tsx';
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
    body: (
      <>
        <ReportTable
          caption={t('page.ciaColoursTitle')}
          captionHeard
          head={[
            t('page.ciaPoint'),
            t('page.ciaBefore'),
            t('page.ciaAfter'),
            t('page.ciaWhy'),
            t('page.ciaBenefit'),
          ]}
          rows={detail.points.map((each) => pointRow(each, translator))}
          class="colours"
        />
        <Paragraph fact={open} class="warning" />
        {red && (
          <p>
            <strong>{t('page.ciaStaysRed')}:</strong> {red.text}
          </p>
        )}
      </>
    ),
  };
}

const pointRow = (
  { point: of, before, after, reasons, largestBenefit }: Point,
  translator: PageTranslator,
): ComponentChild[] => [
  translator.codeWords('page.point', of),
  <ColourMark key="before" colour={before} translator={translator} />,
  <ColourMark key="after" colour={after} translator={translator} />,
  reasons.length > 0 && <Reasons key="why" reasons={reasons} />,
  translator.count(largestBenefit),
];

const Reasons = ({ reasons }: Pick<Point, 'reasons'>): VNode => (
  <ul class="plain">
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
);

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
