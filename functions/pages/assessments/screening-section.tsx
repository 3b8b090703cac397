import type { ComponentChild } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import type { Section } from '../../../web-map/features/briefing/parts/section.tsx';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { ReportTable } from '../markup/report-table.tsx';
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
    body: (
      <ReportTable
        caption={t('page.ciaScreenTitle')}
        captionHeard
        head={[t('page.ciaQuestion'), t('page.ciaAnswer'), t('page.ciaNote')]}
        rows={screening.answers.map((answer) => answerRow(answer, translator))}
      />
    ),
  };
}

const answerRow = (
  { question, value, sentence, evidence }: Answer,
  { codeWords, untranslated, apart }: PageTranslator,
): ComponentChild[] => [
  `${question.id}. ${question.text}`,
  codeWords('briefing.value', value ?? 'NONE'),
  <>
    {sentence && untranslated(sentence)}
    <Note>{evidence.length > 0 && apart(evidence.map(untranslated))}</Note>
  </>,
];

function answerFact(
  { question, value, sentence }: Answer,
  { t, codeWords, untranslated }: PageTranslator,
): Fact {
  const word = codeWords('briefing.value', value ?? 'NONE');
  return {
    item: question.id,
    measure: t('page.ciaAnswer'),
    text: sentence ? [word, untranslated(sentence)].join(': ') : word,
    status: value ?? undefined,
  };
}
