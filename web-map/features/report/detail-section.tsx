import type { ComponentChild, VNode } from 'preact';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import { FactList, type Section } from '../briefing/parts/section.tsx';
import { BesidePart } from './beside-parts.tsx';
import type { Detail, OfficersWords, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Answer = Detail['answers'][number];
type Effect = NonNullable<Answer['before']>;

/** What each answer of level 2 counts for, before mitigation and after; nothing where level 2 was not asked. */
export function detailSection(
  { assessment: { detail }, draft }: ReportData,
  translator: ReportTranslator,
): Section | undefined {
  if (!detail) return undefined;
  const { t } = translator;
  return {
    id: 'level-2',
    title: t('page.ciaDetailTitle'),
    facts: detail.answers.flatMap((answer) => answerFacts(answer, translator)),
    body: (
      <>
        <p>{t(draft?.officersWords ? 'page.ciaDetailDraft' : 'page.ciaDetailLead')}</p>
        <h3>{t('page.ciaWhy')}</h3>
        <FactList facts={sums(detail)} />
        <ReportTable
          caption={t('page.ciaDetailTitle')}
          captionHeard
          head={[t('page.ciaQuestion'), t('page.ciaBefore'), t('page.ciaAfter'), t('page.ciaConfidence')]}
          rows={detail.answers.map((answer) => answerRow(answer, translator, draft))}
        />
      </>
    ),
  };
}

function answerRow(
  answer: Answer,
  translator: ReportTranslator,
  draft: ReportData['draft'],
): ComponentChild[] {
  return [
    <Question
      key="question"
      {...answer}
      words={draft?.officersWords?.get(answer.question.id)}
      draft={draft}
      t={translator.t}
    />,
    effectWords(answer, answer.before, translator),
    effectWords(answer, answer.after ?? answer.before, translator),
    confidenceWord(answer, translator),
  ];
}

type QuestionProps = Pick<Answer, 'question' | 'unlawfulConductConcern'> &
  Pick<ReportTranslator, 't'> &
  Pick<ReportData, 'draft'> & { readonly words: ReturnType<OfficersWords['get']> };

/** A question, and in a draft what officers wrote of it, marked as not for publication. */
const Question = ({ question, unlawfulConductConcern, words, draft, t }: QuestionProps): VNode => (
  <>
    {question.id} {question.text}
    <Note>{unlawfulConductConcern && t('page.ciaUnlawful')}</Note>
    {words && words.answer !== '' && (
      <p class="written officers-only">
        <strong>{t('page.ciaOfficersOnly')}</strong> {words.answer}
        {words.whoIsAffected !== '' && ` ${t('page.ciaAffects', { who: words.whoIsAffected })}`}
      </p>
    )}
    <BesidePart draft={draft} about={`detail.${question.id}`} />
  </>
);

const confidenceWord = ({ confidence }: Answer, { codeWords }: ReportTranslator): string =>
  confidence ? codeWords('page.confidence', confidence) : '';

function effectWords(
  { kind }: Answer,
  effect: Effect | null,
  { t, codeWords, signed }: ReportTranslator,
): string {
  if (kind !== 'ANSWERED') return kind ? codeWords('page.answer', kind) : t('briefing.valueNONE');
  if (!effect) return t('page.ciaNotGiven');
  const { risk, benefit, likelihood, severity } = effect;
  return t('page.ciaRisk', { risk, benefit, likelihood, severity: signed(severity) });
}

function answerFacts(answer: Answer, translator: ReportTranslator): Fact[] {
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

/** The sums behind the colours, each once: one question may speak to several points. */
const sums = ({ points }: Detail): readonly Pick<Fact, 'text'>[] =>
  [...new Set(points.flatMap(({ reasons }) => reasons))].map((text) => ({ text }));
