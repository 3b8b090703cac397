import { Fragment, type VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { ResultSign } from '../../../ui/result-sign.tsx';
import type { Fact } from '../parts/fact.ts';
import type { Section } from '../parts/section.tsx';
import type { AreaLabel, AreaPageData } from '../reading/read-area.ts';

type Test = AreaLabel['practice']['tests'][number];

/** The five tests with value, target, result and what each rests on; undefined where there are none. */
export function practiceSection(
  { area }: AreaPageData,
  translator: InterfaceTranslator,
): Section | undefined {
  const { t } = translator;
  const practice = area.classification?.practice;
  if (!practice) return undefined;
  const { known, passed, tests } = practice;
  const lead: Fact = {
    item: area.name,
    measure: t('briefing.practiceKnown'),
    value: known,
    unit: t('briefing.unitTests'),
    text: known === 0 ? t('briefing.practiceNone') : t('briefing.practiceLead', { known, passed }),
  };
  const rows = tests.map((test) => ({ test, ...testFacts(test, translator) }));
  return {
    id: 'practice',
    title: t('briefing.practiceTitle'),
    // The card tells value, target and result of each test.
    onScreenOnly: true,
    facts: [lead, ...rows.flatMap(({ result, target, note }) => [result, target, ...(note ? [note] : [])])],
    body: (
      <>
        <p>{lead.text}</p>
        <TestTable rows={rows} translator={translator} />
        <p>
          <a href={`/assess?kind=registerReview&record=new&area=${area.code}`}>{t('briefing.reviewHere')}</a>
        </p>
        {area.level !== 'BOROUGH' && (
          <p>
            <a href={`/assess?kind=practiceRecord&record=new&area=${area.code}`}>
              {t('briefing.tellPractice')}
            </a>
          </p>
        )}
      </>
    ),
  };
}

type Row = { readonly test: Test } & ReturnType<typeof testFacts>;

interface TestTableProps {
  readonly rows: readonly Row[];
  readonly translator: InterfaceTranslator;
}

const TestTable = ({ rows, translator: { t } }: TestTableProps): VNode => (
  <table>
    <caption>{t('briefing.practiceTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('word.testHead')}</th>
        <th scope="col" class="number">
          {t('word.hereHead')}
        </th>
        <th scope="col" class="number">
          {t('briefing.testTarget')}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ test, result, target, note }) => (
        <Fragment key={test.name}>
          <tr class={note && 'test'}>
            <th scope="row">
              <span class="with-sign">
                <ResultSign result={test.result} size={20} />
                <span>
                  {test.name}
                  <span class="result">: {t(`briefing.result${test.result}`)}</span>
                </span>
              </span>
            </th>
            <td class="number">{result.text}</td>
            <td class="number dim">{target.text}</td>
          </tr>
          {note && (
            <tr class="rests-on">
              <td colspan={3}>{note.text}</td>
            </tr>
          )}
        </Fragment>
      ))}
    </tbody>
  </table>
);

/** What is told of a test: its value now, its target, and what it rests on. */
export function testFacts(
  { name, result, value, atLeast, unit, threshold, note }: Test,
  translator: InterfaceTranslator,
) {
  const { t, amount } = translator;
  const shown = value === null ? t('briefing.notKnown') : amount(value, unit, [threshold]);
  const isLeast = value !== null && (atLeast || result === 'NOT_KNOWN');
  return {
    result: {
      item: name,
      measure: t('word.hereHead'),
      value,
      unit,
      status: result,
      text: isLeast ? t('briefing.atLeast', { value: shown }) : shown,
    },
    target: {
      item: name,
      measure: t('briefing.testTarget'),
      value: threshold,
      unit,
      text: amount(threshold, unit, [threshold]),
    },
    note: note === null ? undefined : { item: name, measure: t('briefing.testNote'), text: note },
  } satisfies Record<string, Fact | undefined>;
}
