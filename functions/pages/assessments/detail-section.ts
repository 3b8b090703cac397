import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { Fact, Section } from '../sections/section.ts';
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
    body: html`<p>${t('page.ciaDetailLead')}</p>${reportTable({
      caption: t('page.ciaDetailTitle'),
      captionHeard: true,
      head: [t('page.ciaQuestion'), t('page.ciaBefore'), t('page.ciaAfter'), t('page.ciaConfidence')],
      rows: detail.answers.map((answer) => answerRow(answer, translator)),
    })}`,
  };
}

function answerRow(answer: Answer, translator: PageTranslator): Part[] {
  const { t } = translator;
  return [
    html`${answer.question.id} ${answer.question.text}${note(answer.unlawfulConductConcern ? t('page.ciaUnlawful') : undefined)}`,
    effectWords(answer, answer.before, translator),
    effectWords(answer, answer.after ?? answer.before, translator),
    confidenceWord(answer, translator),
  ];
}

const confidenceWord = ({ confidence }: Answer, { codeWords }: PageTranslator): string =>
  confidence ? codeWords('page.confidence', confidence) : '';

function effectWords(
  { kind }: Answer,
  effect: Effect | null,
  { t, codeWords, signed }: PageTranslator,
): string {
  if (kind !== 'ANSWERED') return kind ? codeWords('page.answer', kind) : t('page.valueNONE');
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
