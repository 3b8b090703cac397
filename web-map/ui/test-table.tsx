import type { AreaBriefingQuery } from '../../schema/generated/operations.ts';
import { t } from '../i18n/translator.ts';
import { withUnit } from '../i18n/unit-words.ts';
import { ResultSign } from './result-sign.tsx';

type Test = NonNullable<
  NonNullable<AreaBriefingQuery['area']>['classification']
>['practice']['tests'][number];

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
