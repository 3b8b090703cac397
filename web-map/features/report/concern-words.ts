import { type Concern, concernsOf } from './concerns.ts';
import type { Assessment, Detail } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Actions = Assessment['actions'];
type Answer = Concern['answer'];

/** Why a point has its colour, in words: nothing of concern, or each question with its reason and what is to be done. */
export interface ConcernWords {
  /** Said where no question is of concern. */
  readonly none: string | undefined;
  readonly concerns: readonly {
    readonly question: string;
    readonly reason: string;
    readonly todo: readonly string[];
  }[];
}

/**
 * The reasons of a point in words. Likelihood and harm are told by the words of their scales, since the words of the
 * answers are not published. A benefit is never among them.
 */
export function concernWords(
  { point, before }: Pick<Detail['points'][number], 'point' | 'before'>,
  detail: Detail,
  actions: Actions,
  translator: ReportTranslator,
): ConcernWords {
  const { t } = translator;
  const concerns = concernsOf(detail, point);
  const none = before === 'GREEN' ? t('page.ciaNoConcern') : undefined;
  return {
    none: concerns.length === 0 ? none : undefined,
    concerns: concerns.map(({ answer }) => ({
      question: `${answer.question.id} ${answer.question.text}`,
      reason: reasonWords(answer, translator),
      todo: todoWords(answer, actions, translator),
    })),
  };
}

function reasonWords(answer: Answer, translator: ReportTranslator): string {
  const { t, codeWords } = translator;
  const { kind, before, after, confidence, unlawfulConductConcern } = answer;
  if (!kind) return t('page.ciaUnanswered');
  if (kind === 'NOT_KNOWN') return t('page.ciaNobodyKnows');
  const sentences = [
    ...(before ? [t('page.ciaHarmBefore', harmOf(before, translator))] : []),
    ...(after ? [t('page.ciaHarmAfter', harmOf(after, translator))] : []),
    ...(confidence === 'LOW'
      ? [t('page.ciaConfidenceOf', { confidence: codeWords('page.confidence', confidence) })]
      : []),
    ...(unlawfulConductConcern ? [t('page.ciaMayBeUnlawful')] : []),
  ];
  return sentences.join(' ');
}

const harmOf = (
  { likelihood, severity }: NonNullable<Answer['before']>,
  { codeWords }: ReportTranslator,
) => ({
  harm: codeWords('page.harm', String(Math.max(0, -severity))),
  likelihood: codeWords('page.likelihood', String(likelihood)),
});

function todoWords(
  { question, kind }: Answer,
  actions: Actions,
  { t, untranslated, date }: ReportTranslator,
): readonly string[] {
  const own = actions.filter((action) => action.question === question.id && action.status !== 'DROPPED');
  if (own.length === 0) return kind ? [t('page.ciaNothingToDo')] : [];
  return own.map(({ what, ownerRole, dueOn }) =>
    t('page.ciaToDo', { what: untranslated(what), office: untranslated(ownerRole), date: date(dueOn) }),
  );
}
