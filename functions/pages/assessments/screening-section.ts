import type { PageTranslator } from '../languages/page-translator.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { Fact, Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Answer = Assessment['screening']['answers'][number];

/** The ten questions of level 1 with their answers. Unanswered says so: it is never neutral. */
export function screeningSection(
  { assessment: { screening } }: ReportPageData,
  translator: PageTranslator,
): Section {
  const { t } = translator;
  return {
    id: 'level-1',
    title: t('page.ciaScreenTitle'),
    facts: screening.answers.map((answer) => answerFact(answer, translator)),
    body: reportTable({
      caption: t('page.ciaScreenTitle'),
      captionHeard: true,
      head: [t('page.ciaQuestion'), t('page.ciaAnswer'), t('page.ciaNote')],
      rows: screening.answers.map((answer) => answerRow(answer, translator)),
    }),
  };
}

const answerRow = (
  { question, value, sentence, evidence }: Answer,
  { codeWords, untranslated, apart }: PageTranslator,
): Part[] => [
  html`${question.id}. ${question.text}`,
  codeWords('page.value', value ?? 'NONE'),
  html`${sentence && untranslated(sentence)}${note(evidence.length > 0 ? apart(evidence.map(untranslated)) : undefined)}`,
];

function answerFact(
  { question, value, sentence }: Answer,
  { t, codeWords, untranslated }: PageTranslator,
): Fact {
  const word = codeWords('page.value', value ?? 'NONE');
  return {
    item: question.id,
    measure: t('page.ciaAnswer'),
    text: sentence ? [word, untranslated(sentence)].join(': ') : word,
    status: value ?? undefined,
  };
}
