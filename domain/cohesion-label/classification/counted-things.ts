import { type AnyMessage, message } from '../../messages/message.ts';
import type { PracticeTestId } from '../practice/practice-level.ts';

/**
 * What a practice test counts, with how many, more or fewer than now, or in all. The reach test counts percent of
 * residents.
 * @example countedThings('placesToMeet', 3, 'MORE') // "3 more open places to meet"
 */
export const countedThings = (
  id: PracticeTestId,
  count: number,
  change: 'MORE' | 'FEWER' | 'ALL' = 'ALL',
): AnyMessage =>
  id === 'reach'
    ? message('counted.reach', { share: percentAsShare(count) })
    : message(`counted.${id}`, { count, change });

/** Percent to one decimal as a share, whose hundredth has digits of its own in binary. */
const percentAsShare = (percent: number): number =>
  Number((Number(percent.toFixed(1)) / 100).toPrecision(12));
