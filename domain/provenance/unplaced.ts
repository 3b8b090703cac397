import type { ToldText } from '../messages/message.ts';

/** Why a record could not be placed in the area asked about, or ruled out of it. */
export type UnplacedReason = 'NO_POINT' | 'AREA_NOT_DRAWN' | 'REACH_NOT_STATED';

/** Records that may belong to a list and are missing from it, because nobody can say where they are. */
export interface Unplaced {
  /** How many; never 0. */
  readonly count: number;
  readonly reason: UnplacedReason;
  /** The same in a sentence. */
  readonly words: ToldText;
}

/** All of them. @example unplacedCount([{ count: 3, reason: 'NO_POINT', words }]) // 3 */
export const unplacedCount = (unplaced: readonly Unplaced[]): number =>
  unplaced.reduce((sum, { count }) => sum + count, 0);
