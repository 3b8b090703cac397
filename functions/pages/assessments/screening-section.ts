import type { Voice } from '../languages/voice.ts';
import { textsJoined } from '../languages/wording.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { Fact, Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Answer = Assessment['screening']['answers'][number];

/** The ten questions of level 1 with their answers. Unanswered says so: it is never neutral. */
export function screeningSection({ assessment: { screening } }: ReportPageData, voice: Voice): Section {
  const { say } = voice;
  return {
    id: 'level-1',
    title: say('ciaScreenTitle'),
    facts: screening.answers.map((answer) => answerFact(answer, voice)),
    body: reportTable({
      caption: say('ciaScreenTitle'),
      captionHeard: true,
      head: [say('ciaQuestion'), say('ciaAnswer'), say('ciaNote')],
      rows: screening.answers.map((answer) => answerRow(answer, voice)),
    }),
  };
}

const answerRow = ({ question, value, sentence, evidence }: Answer, { sayCode, record }: Voice): Part[] => [
  html`${question.id}. ${question.text}`,
  sayCode('value', value ?? 'NONE'),
  html`${sentence && record(sentence)}${note(evidence.length > 0 ? record(evidence.join('; ')) : undefined)}`,
];

function answerFact({ question, value, sentence }: Answer, { say, sayCode, record }: Voice): Fact {
  const word = sayCode('value', value ?? 'NONE');
  return {
    item: question.id,
    measure: say('ciaAnswer'),
    text: sentence ? textsJoined([word, record(sentence)], ': ') : word,
    status: value ?? undefined,
  };
}
