import type { ComponentChild } from 'preact';
import { Note } from '../../ui/note.tsx';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import { BesidePart } from './beside-parts.tsx';
import type { Assessment, ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Answer = Assessment['screening']['answers'][number];

/** The ten questions of level 1 with their answers. Unanswered says so: it is never neutral. */
export function screeningSection(
  { assessment: { screening }, draft }: ReportData,
  translator: ReportTranslator,
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
        rows={screening.answers.map((answer) => answerRow(answer, translator, draft))}
      />
    ),
  };
}

const answerRow = (
  { question, value, sentence, evidence }: Answer,
  { codeWords, untranslated, apart }: ReportTranslator,
  draft: ReportData['draft'],
): ComponentChild[] => [
  `${question.id}. ${question.text}`,
  codeWords('briefing.value', value ?? 'NONE'),
  <>
    {sentence && untranslated(sentence)}
    <Note>{evidence.length > 0 && apart(evidence.map(untranslated))}</Note>
    <BesidePart draft={draft} about={`screening.${question.id}`} />
  </>,
];

function answerFact(
  { question, value, sentence }: Answer,
  { t, codeWords, untranslated }: ReportTranslator,
): Fact {
  const word = codeWords('briefing.value', value ?? 'NONE');
  return {
    item: question.id,
    measure: t('page.ciaAnswer'),
    text: sentence ? [word, untranslated(sentence)].join(': ') : word,
    status: value ?? undefined,
  };
}
