import type { Voice } from '../languages/voice.ts';
import { html } from '../markup/html.ts';
import { resultSign } from '../markup/swatch.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';
import type { Fact, Section } from './section.ts';

type Test = AreaLabel['practice']['tests'][number];

/** The five tests with value, target, result and what each rests on; undefined where there are none. */
export function practiceSection({ area }: AreaPageData, voice: Voice): Section | undefined {
  const { say } = voice;
  const practice = area.classification?.practice;
  if (!practice) return undefined;
  const { known, passed, tests } = practice;
  const lead: Fact = {
    item: area.name,
    measure: say('practiceKnown'),
    value: known,
    unit: say('unitTests'),
    text: known === 0 ? say('practiceNone') : say('practiceLead', { known, passed }),
  };
  const rows = tests.map((test) => ({ test, ...testFacts(test, voice) }));
  return {
    id: 'practice',
    title: say('practiceTitle'),
    facts: [lead, ...rows.flatMap(({ result, target, note }) => [result, target, ...(note ? [note] : [])])],
    body: html`<p>${lead.text}</p><table>
      <caption>${say('practiceTable')}</caption>
      <thead><tr><th scope="col">${say('testHead')}</th><th scope="col" class="number">${say('testHere')}</th><th scope="col" class="number">${say('testTarget')}</th></tr></thead>
      <tbody>${rows.map(({ test, result, target, note }) => [
        html`<tr class="${note && 'test'}"><th scope="row"><span class="with-sign">${resultSign(test.result)}<span>${test.name}<span class="result">: ${say(`result${test.result}`)}</span></span></span></th><td class="number">${result.text}</td><td class="number dim">${target.text}</td></tr>`,
        note && html`<tr class="rests-on"><td colspan="3">${note.text}</td></tr>`,
      ])}</tbody></table>`,
  };
}

function testFacts({ name, result, value, atLeast, unit, threshold, note }: Test, voice: Voice) {
  const { say, tell, amount } = voice;
  const shown = value === null ? say('notKnown') : amount(value, unit);
  const isLeast = value !== null && (atLeast || result === 'NOT_KNOWN');
  return {
    result: {
      item: name,
      measure: say('testHere'),
      value,
      unit,
      status: result,
      text: isLeast ? tell('atLeast', { value: shown }) : shown,
    },
    target: {
      item: name,
      measure: say('testTarget'),
      value: threshold,
      unit,
      text: amount(threshold, unit),
    },
    note: note === null ? undefined : { item: name, measure: say('testNote'), text: note },
  } satisfies Record<string, Fact | undefined>;
}
