import type { ComponentChild, VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import type { Section } from '../../../web-map/features/briefing/parts/section.tsx';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { ReportTable } from '../markup/report-table.tsx';
import type { Detail, ReportPageData } from './read-report.ts';

type Answer = Detail['answers'][number];
type Effect = NonNullable<Answer['before']>;

/** What each answer of level 2 counts for, before mitigation and after; nothing where level 2 was not asked. */
export function detailSection(
  { assessment: { detail } }: ReportPageData,
  translator: PageTranslator,
): Section | undefined {
  if (!detail) return undefined;
  const { t } = translator;
  return {
    id: 'level-2',
    title: t('page.ciaDetailTitle'),
    facts: detail.answers.flatMap((answer) => answerFacts(answer, translator)),
    body: (
      <>
        <p>{t('page.ciaDetailLead')}</p>
        <ReportTable
          caption={t('page.ciaDetailTitle')}
          captionHeard
          head={[t('page.ciaQuestion'), t('page.ciaBefore'), t('page.ciaAfter'), t('page.ciaConfidence')]}
          rows={detail.answers.map((answer) => answerRow(answer, translator))}
        />
      </>
    ),
  };
}

function answerRow(answer: Answer, translator: PageTranslator): ComponentChild[] {
  return [
    <Question key="question" {...answer} t={translator.t} />,
    effectWords(answer, answer.before, translator),
    effectWords(answer, answer.after ?? answer.before, translator),
    confidenceWord(answer, translator),
  ];
}

type QuestionProps = Pick<Answer, 'question' | 'unlawfulConductConcern'> & Pick<PageTranslator, 't'>;

const Question = ({ question, unlawfulConductConcern, t }: QuestionProps): VNode => (
  <>
    {question.id} {question.text}
    <Note>{unlawfulConductConcern && t('page.ciaUnlawful')}</Note>
  </>
);

const confidenceWord = ({ confidence }: Answer, { codeWords }: PageTranslator): string =>
  confidence ? codeWords('page.confidence', confidence) : '';

function effectWords(
  { kind }: Answer,
  effect: Effect | null,
  { t, codeWords, signed }: PageTranslator,
): string {
  if (kind !== 'ANSWERED') return kind ? codeWords('page.answer', kind) : t('briefing.valueNONE');
  if (!effect) return t('page.ciaNotGiven');
  const { risk, benefit, likelihood, severity } = effect;
  return t('page.ciaRisk', { risk, benefit, likelihood, severity: signed(severity) });
}

function answerFacts(answer: Answer, translator: PageTranslator): Fact[] {
  const { t } = translator;
  const { question, kind, before, after, confidence } = answer;
  const of = (measure: string, effect: Effect | null): Fact => ({
    item: question.id,
    measure,
    text: effectWords(answer, effect, translator),
    value: effect?.risk,
    status: kind ?? undefined,
  });
  return [
    of(t('page.ciaBefore'), before),
    of(t('page.ciaAfter'), after ?? before),
    ...(confidence
      ? [
          {
            item: question.id,
            measure: t('page.ciaConfidence'),
            text: confidenceWord(answer, translator),
            status: confidence,
          },
        ]
      : []),
  ];
}
