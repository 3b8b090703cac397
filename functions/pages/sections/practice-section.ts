import type { PageTranslator } from '../languages/page-translator.ts';
import { html } from '../markup/html.ts';
import { resultSign } from '../markup/swatch.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';
import type { Fact, Section } from './section.ts';

type Test = AreaLabel['practice']['tests'][number];

/** The five tests with value, target, result and what each rests on; undefined where there are none. */
export function practiceSection({ area }: AreaPageData, translator: PageTranslator): Section | undefined {
  const { t } = translator;
  const practice = area.classification?.practice;
  if (!practice) return undefined;
  const { known, passed, tests } = practice;
  const lead: Fact = {
    item: area.name,
    measure: t('page.practiceKnown'),
    value: known,
    unit: t('page.unitTests'),
    text: known === 0 ? t('page.practiceNone') : t('page.practiceLead', { known, passed }),
  };
  const rows = tests.map((test) => ({ test, ...testFacts(test, translator) }));
  return {
    id: 'practice',
    title: t('page.practiceTitle'),
    facts: [lead, ...rows.flatMap(({ result, target, note }) => [result, target, ...(note ? [note] : [])])],
    body: html`<p>${lead.text}</p><table>
      <caption>${t('page.practiceTable')}</caption>
      <thead><tr><th scope="col">${t('word.testHead')}</th><th scope="col" class="number">${t('word.hereHead')}</th><th scope="col" class="number">${t('page.testTarget')}</th></tr></thead>
      <tbody>${rows.map(({ test, result, target, note }) => [
        html`<tr class="${note && 'test'}"><th scope="row"><span class="with-sign">${resultSign(test.result)}<span>${test.name}<span class="result">: ${t(`page.result${test.result}`)}</span></span></span></th><td class="number">${result.text}</td><td class="number dim">${target.text}</td></tr>`,
        note && html`<tr class="rests-on"><td colspan="3">${note.text}</td></tr>`,
      ])}</tbody></table>`,
  };
}

function testFacts(
  { name, result, value, atLeast, unit, threshold, note }: Test,
  translator: PageTranslator,
) {
  const { t, amount } = translator;
  const shown = value === null ? t('page.notKnown') : amount(value, unit, [threshold]);
  const isLeast = value !== null && (atLeast || result === 'NOT_KNOWN');
  return {
    result: {
      item: name,
      measure: t('word.hereHead'),
      value,
      unit,
      status: result,
      text: isLeast ? t('page.atLeast', { value: shown }) : shown,
    },
    target: {
      item: name,
      measure: t('page.testTarget'),
      value: threshold,
      unit,
      text: amount(threshold, unit, [threshold]),
    },
    note: note === null ? undefined : { item: name, measure: t('page.testNote'), text: note },
  } satisfies Record<string, Fact | undefined>;
}
