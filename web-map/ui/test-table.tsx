import type { AreaBriefingQuery, TestResult } from '../../schema/generated/operations.ts';
import { amount } from '../i18n/number-words.ts';
import { t } from '../i18n/translator.ts';

type Test = NonNullable<
  NonNullable<AreaBriefingQuery['area']>['classification']
>['practice']['tests'][number];

const signs: Record<TestResult, string> = {
  PASS: 'M5 9.4L8 12.2L13.2 6',
  FAIL: 'M5.5 9H12.5',
  NOT_KNOWN: 'M6.9 7.2C6.9 4.6 11.1 4.6 11.1 7.2C11.1 8.9 9 8.8 9 10.6M9 12.6V13.2',
};

/** Sign of a result: a tick, a dash or a question mark, each in a ring of its own kind. */
export function ResultSign({ result }: { result: TestResult }) {
  return (
    <svg class={`sign sign-${result}`} width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="8" />
      <path d={signs[result]} />
    </svg>
  );
}

/** Units of tests whose column says what is counted. */
const understood = new Set(['exchanges', 'people']);

/**
 * A value of a test or a target in as few words as are clear in its table: "2.3 per 10,000", "60%", "1".
 *
 * @example withUnit(3, 'per 10,000 residents') // '3 per 10,000'
 */
export const withUnit = (value: number, unit: string, lines: readonly number[] = []): string =>
  amount(value, understood.has(unit) ? 'score' : unit, lines);

/** The value of a test in words, or that it is not known. */
export function testValue({
  value,
  unit,
  atLeast,
  result,
  threshold,
}: Pick<Test, 'value' | 'unit' | 'atLeast' | 'result' | 'threshold'>): string {
  if (value === null) return t('map.resultNOT_KNOWN');
  const shown = withUnit(value, unit, [threshold]);
  return atLeast || result === 'NOT_KNOWN' ? t('map.atLeast', { value: shown }) : shown;
}

/** The five tests with value, target, result and what each rests on. */
export function TestTable({ tests }: { tests: readonly Test[] }) {
  return (
    <table class="tests">
      <caption class="only-heard">{t('map.practiceTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.testHead')}</th>
          <th scope="col" class="number">
            {t('word.hereHead')}
          </th>
          <th scope="col" class="number">
            {t('map.targetHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={test.id}>
            <th scope="row">
              <div class="test-name">
                <ResultSign result={test.result} />
                <span>
                  {test.name}
                  <span class="result"> {t(`map.result${test.result}`)}</span>
                </span>
                {test.note && (
                  <details class="test-note">
                    <summary>
                      {t('map.testWhy')}
                      <span class="only-heard">: {test.name}</span>
                    </summary>
                    <p>{test.note}</p>
                  </details>
                )}
              </div>
            </th>
            <td class="number">
              {test.value === null ? <span class="only-heard">{testValue(test)}</span> : testValue(test)}
            </td>
            <td class="number dim">{withUnit(test.threshold, test.unit, [test.threshold])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
