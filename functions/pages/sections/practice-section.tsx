import { Fragment, type VNode } from 'preact';
import type { Fact } from '../../../web-map/features/briefing/fact.ts';
import type { Section } from '../../../web-map/features/briefing/section.tsx';
import { ResultSign } from '../../../web-map/ui/result-sign.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AreaLabel, AreaPageData } from '../queries/read-area.ts';

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
    body: (
      <>
        <p>{lead.text}</p>
        <TestTable rows={rows} translator={translator} />
      </>
    ),
  };
}

type Row = { readonly test: Test } & ReturnType<typeof testFacts>;

interface TestTableProps {
  readonly rows: readonly Row[];
  readonly translator: PageTranslator;
}

const TestTable = ({ rows, translator: { t } }: TestTableProps): VNode => (
  <table>
    <caption>{t('page.practiceTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('word.testHead')}</th>
        <th scope="col" class="number">
          {t('word.hereHead')}
        </th>
        <th scope="col" class="number">
          {t('page.testTarget')}
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
                  <span class="result">: {t(`page.result${test.result}`)}</span>
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

function testFacts(
  { name, result, value, atLeast, unit, threshold, note }: Test,
  translator: PageTranslator,
) {
  const { t, amount } = translator;
  const shown = value === null ? t('page.notKnown') : amount(value, unit);
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
      text: amount(threshold, unit),
    },
    note: note === null ? undefined : { item: name, measure: t('page.testNote'), text: note },
  } satisfies Record<string, Fact | undefined>;
}
