import type { Voice } from '../languages/voice.ts';
import { html, type Part } from '../markup/html.ts';
import { note, reportTable } from '../markup/report-table.tsx';
import type { Fact, Section } from '../sections/section.ts';
import type { Detail, ReportPageData } from './read-report.ts';

type Answer = Detail['answers'][number];
type Effect = NonNullable<Answer['before']>;

/** What each answer of level 2 counts for, before mitigation and after; nothing where level 2 was not asked. */
export function detailSection({ assessment: { detail } }: ReportPageData, voice: Voice): Section | undefined {
  if (!detail) return undefined;
  const { say } = voice;
  return {
    id: 'level-2',
    title: say('ciaDetailTitle'),
    facts: detail.answers.flatMap((answer) => answerFacts(answer, voice)),
    body: html`<p>${say('ciaDetailLead')}</p>${reportTable({
      caption: say('ciaDetailTitle'),
      captionHeard: true,
      head: [say('ciaQuestion'), say('ciaBefore'), say('ciaAfter'), say('ciaConfidence')],
      rows: detail.answers.map((answer) => answerRow(answer, voice)),
    })}`,
  };
}

function answerRow(answer: Answer, voice: Voice): Part[] {
  const { say } = voice;
  return [
    html`${answer.question.id} ${answer.question.text}${note(answer.unlawfulConductConcern ? say('ciaUnlawful') : undefined)}`,
    effectWords(answer, answer.before, voice),
    effectWords(answer, answer.after ?? answer.before, voice),
    confidenceWord(answer, voice),
  ];
}

const confidenceWord = ({ confidence }: Answer, { sayCode }: Voice): string =>
  confidence ? sayCode('confidence', confidence) : '';

function effectWords({ kind }: Answer, effect: Effect | null, { say, sayCode, signed }: Voice): string {
  if (kind !== 'ANSWERED') return kind ? sayCode('answer', kind) : say('valueNONE');
  if (!effect) return say('ciaNotGiven');
  const { risk, benefit, likelihood, severity } = effect;
  return say('ciaRisk', { risk, benefit, likelihood, severity: signed(severity) });
}

function answerFacts(answer: Answer, voice: Voice): Fact[] {
  const { say } = voice;
  const { question, kind, before, after, confidence } = answer;
  const of = (measure: string, effect: Effect | null): Fact => ({
    item: question.id,
    measure,
    text: effectWords(answer, effect, voice),
    value: effect?.risk,
    status: kind ?? undefined,
  });
  return [
    of(say('ciaBefore'), before),
    of(say('ciaAfter'), after ?? before),
    ...(confidence
      ? [
          {
            item: question.id,
            measure: say('ciaConfidence'),
            text: confidenceWord(answer, voice),
            status: confidence,
          },
        ]
      : []),
  ];
}
