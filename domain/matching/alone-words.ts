import { type AnyMessage, message, type ToldText } from '../messages/message.ts';
import type { Alone } from './match-sides.ts';

/**
 * Why one stays without a partner, as a message.
 * @param reasons what rules the others out, each with how many
 */
export function aloneWords(
  { why, possible }: Pick<Alone<unknown, string>, 'why' | 'possible'>,
  reasons: readonly ToldText[] = [],
): AnyMessage {
  switch (why) {
    case 'NOBODY_THERE':
      return message('matching.nobodyThere');
    case 'ALL_REFUSED':
      return message('matching.allRefused', { reasons });
    case 'NOTHING_GAINED':
      return message('matching.nothingGained');
    case 'GAINS_MORE_ELSEWHERE':
      return message('matching.moreElsewhere', { possible });
  }
}
