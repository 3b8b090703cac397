import type { TestResult } from '../../schema/generated/operations.ts';
import { amount } from '../i18n/number-words.ts';
import { t } from '../i18n/translator.ts';

/** A practice test as far as its value is told. */
interface Test {
  readonly value: number | null;
  readonly unit: string;
  readonly atLeast: boolean;
  readonly result: TestResult;
  readonly threshold: number;
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
export function testValue({ value, unit, atLeast, result, threshold }: Test): string {
  if (value === null) return t('map.resultNOT_KNOWN');
  const shown = withUnit(value, unit, [threshold]);
  return atLeast || result === 'NOT_KNOWN' ? t('map.atLeast', { value: shown }) : shown;
}
