import { type AnyMessage, message } from '../../messages/message.ts';
import { publishedDiversityLines } from '../../method/method.ts';
import { plainNumber } from '../../wording/plain-number.ts';
import type { OptionUnit } from './measure-definitions.ts';
import type { Measured } from './option-comparison.ts';

/**
 * A figure as it is read: a value without an upper end is the least there is, one without a lower end the most.
 * Undefined where there is no value.
 * @example measuredAmount('places', { value: 4, lower: 4 }) // "at least 4 places"
 */
export function measuredAmount(
  unit: OptionUnit,
  { value: found, lower, upper }: Pick<Measured, 'value' | 'lower' | 'upper'>,
): AnyMessage | undefined {
  if (found === undefined) return undefined;
  const value =
    unit === 'chance'
      ? Number(plainNumber(found, 2, publishedDiversityLines))
      : Math.round(found * 10) / 10 + 0;
  if (lower !== undefined && upper === undefined) return message('optionAmount.atLeast', { value, unit });
  if (lower === undefined && upper !== undefined) return message('optionAmount.atMost', { value, unit });
  return message('optionAmount.known', { value, unit });
}
