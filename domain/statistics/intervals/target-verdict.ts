import { InvalidInput } from '../../errors/errors.ts';
import { type AnyMessage, message } from '../../messages/message.ts';
import type { Polarity } from '../../records/indicator.ts';
import type { Interval } from './interval.ts';

export type TargetVerdict = 'MET' | 'NOT_MET' | 'TOO_CLOSE_TO_CALL';

/** A phrase for each verdict, to stand within a sentence. */
export const targetWords: Readonly<Record<TargetVerdict, AnyMessage>> = {
  MET: message('target.met'),
  NOT_MET: message('target.notMet'),
  TOO_CLOSE_TO_CALL: message('target.tooCloseToCall'),
};

/**
 * Whether a measured value reached its target, as far as its 95% interval can tell. Reaching a target exactly meets it:
 * with higher better, met when the lower end is at or over the target, not met when the upper end is under it, else too
 * close to call; with lower better the other way round. A full count has no sampling interval: give it as both ends.
 * A value whose base is not known has no interval, and then no verdict can be asked for.
 * Source: Cohesion Map method "Indicators and disaggregation", section 4.
 * @param actual interval of the value, in the unit of the target.
 * @throws InvalidInput when the target is not a number, the ends are in the wrong order, or the polarity is NEITHER.
 * @example targetVerdict({ lower: 0.71, upper: 0.77 }, 0.76, 'HIGHER_IS_BETTER') // 'TOO_CLOSE_TO_CALL'
 */
export function targetVerdict(actual: Interval, target: number, polarity: Polarity): TargetVerdict {
  if (!Number.isFinite(target)) throw new InvalidInput('target', `${target} is not a number.`);
  if (!(actual.lower <= actual.upper)) {
    throw new InvalidInput('actual', `${actual.lower} to ${actual.upper} is not an interval.`);
  }
  if (polarity === 'NEITHER') {
    throw new InvalidInput('polarity', 'A target needs a direction: HIGHER_IS_BETTER or LOWER_IS_BETTER.');
  }
  const sign = polarity === 'HIGHER_IS_BETTER' ? 1 : -1;
  const worst = Math.min(sign * actual.lower, sign * actual.upper);
  const best = Math.max(sign * actual.lower, sign * actual.upper);
  if (worst >= sign * target) return 'MET';
  if (best < sign * target) return 'NOT_MET';
  return 'TOO_CLOSE_TO_CALL';
}
