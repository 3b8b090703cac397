import type { ComponentChild, VNode } from 'preact';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { Paragraph, type Section } from '../briefing/parts/section.tsx';
import { ColourMark, colourWord } from './colour-mark.tsx';
import { concernWords } from './concern-words.ts';
import type { Detail, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Point = Detail['points'][number];

/** Most questions that the first page gives for one point; what is left is counted, and stands in the annex. */
const mostQuestions = 2;

/** Six colours before mitigation and after, each with the question, the reason in words and what is to be done; nothing where level 2 was not asked. */
export function coloursSection(
  { assessment }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  const { detail, facts, actions } = assessment;
  if (!detail) return undefined;
  const { t, untranslated, list } = translator;
  const of = (measure: string, text: string): Fact => ({ item: facts.title, measure, text });
  const worst = of(
    t('page.ciaOverall'),
    t('page.ciaWorst', {
      before: colourWord(detail.overallBefore, translator),
      after: colourWord(detail.overallAfter, translator),
    }),
  );
  const open =
    detail.withoutAction.length > 0
      ? of(t('page.ciaActionsTitle'), t('page.ciaWithoutAction', { questions: list(detail.withoutAction) }))
      : undefined;
  const red = detail.residualRedJustification
    ? of(t('page.ciaStaysRed'), untranslated(detail.residualRedJustification))
    : undefined;
  const points = detail.points.map((point) => ({
    point,
    why: concernWords(point, detail, actions, translator),
  }));
  return {
    id: 'colours',
    title: t('page.ciaColoursTitle'),
    facts: [...points.flatMap((each) => pointFacts(each, translator)), worst, open, red].filter(
      (fact) => fact !== undefined,
    ),
    body: (
      <>
        <ReportTable
          caption={t('page.ciaColoursTitle')}
          captionHeard
          head={[t('page.ciaPoint'), t('page.ciaBefore'), t('page.ciaAfter'), t('page.ciaWhyAndWhat')]}
          rows={points.map((each) => pointRow(each, translator))}
          class="colours"
        />
        <p>
          {worst.text} <span class="dim">{t('page.ciaNoTotal', {})}</span>
        </p>
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

interface PointWithReasons {
  readonly point: Point;
  readonly why: ReturnType<typeof concernWords>;
}

const pointRow = (
  { point: { point: of, before, after }, why }: PointWithReasons,
  translator: ReportTranslator,
): ComponentChild[] => [
  translator.codeWords('page.point', of),
  <ColourMark key="before" colour={before} translator={translator} />,
  <ColourMark key="after" colour={after} translator={translator} />,
  <Reasons key="why" why={why} t={translator.t} />,
];

const Reasons = ({
  why: { none, concerns },
  t,
}: Pick<PointWithReasons, 'why'> & Pick<ReportTranslator, 't'>): VNode => (
  <>
    {none}
    {concerns.slice(0, mostQuestions).map(({ question, reason, todo }) => (
      <div key={question} class="concern">
        <p>{question}</p>
        <p>{reason}</p>
        {todo.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    ))}
    <Note>
      {concerns.length > mostQuestions &&
        t('page.ciaMoreConcerns', { count: concerns.length - mostQuestions })}
    </Note>
  </>
);

function pointFacts(
  { point: { point: of, before, after, reasons, largestBenefit }, why }: PointWithReasons,
  translator: ReportTranslator,
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
    ...why.concerns.map(
      ({ question, reason, todo }): Fact => ({
        item,
        measure: t('page.ciaWhyAndWhat'),
        text: [question, reason, ...todo].join(' '),
      }),
    ),
    { item, measure: t('page.ciaBenefit'), text: count(largestBenefit), value: largestBenefit },
  ];
}
