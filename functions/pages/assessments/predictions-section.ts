import type { Voice } from '../languages/voice.ts';
import { type Text, textsJoined } from '../languages/wording.ts';
import { html } from '../markup/html.ts';
import { reportTable, towards } from '../markup/report-table.tsx';
import { type Fact, paragraph, type Section } from '../sections/section.ts';
import type { Assessment, ReportPageData } from './read-report.ts';

type Prediction = Assessment['predictions'][number];

/** Dated expectations in numbers, and what came of each. */
export function predictionsSection(
  { assessment: { predictions, facts } }: ReportPageData,
  voice: Voice,
): Section {
  const { say, record, amount, date } = voice;
  const title = say('ciaPredictionsTitle');
  const none: Fact | undefined =
    predictions.length === 0
      ? { item: facts.title, measure: title, text: say('ciaPredictionsNone') }
      : undefined;
  return {
    id: 'expectations',
    title,
    facts: none
      ? [none]
      : predictions.flatMap((each): Fact[] => [
          {
            item: each.measure,
            measure: say('ciaExpected'),
            text: amount(each.expected, each.unit),
            value: each.expected,
            unit: each.unit,
            period: each.dueOn,
          },
          {
            item: each.measure,
            measure: say('ciaFound'),
            text: foundWords(each, voice),
            value: each.outcome?.value,
            unit: each.unit,
            period: each.outcome?.markedOn,
            status: each.overdue ? 'OVERDUE' : undefined,
          },
        ]),
    body: html`${paragraph(none)}${
      predictions.length > 0 &&
      reportTable({
        caption: title,
        captionHeard: true,
        head: [say('ciaMeasure'), say('ciaDue'), say('ciaExpected'), say('ciaFound')],
        rows: predictions.map((each) => [
          record(each.measure),
          date(each.dueOn),
          each.baseline === null
            ? amount(each.expected, each.unit)
            : textsJoined(
                [amount(each.baseline, each.unit), amount(each.expected, each.unit)],
                ` ${towards(voice)} `,
              ),
          foundWords(each, voice),
        ]),
      })
    }`,
  };
}

function foundWords({ outcome, overdue, unit }: Prediction, { say, amount, record }: Voice): Text {
  if (!outcome) return overdue ? `${say('ciaNotMarked')}, ${say('ciaOverdue')}` : say('ciaNotMarked');
  const value = outcome.value === null ? say('ciaUnknown') : amount(outcome.value, unit);
  const words = textsJoined([value, record(outcome.note)], ': ');
  return outcome.reviewed ? words : textsJoined([words, say('ciaBeforeReviews')], ' · ');
}
