import { message, type ToldText } from '../../messages/message.ts';
import type { ReachTarget } from '../../reach/reach-rules.ts';
import type { PeopleWithin } from '../evidence/people-within.ts';
import { type Beside, type Ends, noteOf } from './beside.ts';

/** Residents who come into reach of an open place by an option, and who fall out of it. Not rounded. */
export interface ReachFlows {
  readonly gain: number;
  readonly loss: number;
  /** Within reach when nothing is done, and under the option. */
  readonly was: number;
  readonly within: number;
}

/** Flows on what is recorded, and as they would be if the places were open of which that is not known. */
export interface FlowsOfReach {
  readonly onRecord: ReachFlows;
  readonly ifOpen: ReachFlows;
}

/**
 * Who gains and who loses reach among some residents: two options with the same sum may differ in both.
 * @example flowsOfReach(beside.everyone, beside, 'MEETING_PLACE').onRecord.loss // 1500
 */
export const flowsOfReach = (
  people: PeopleWithin,
  beside: Pick<Beside, 'before' | 'after'>,
  target: ReachTarget,
): FlowsOfReach => ({
  onRecord: flows(people, beside.before[target].reached, beside.after[target].reached),
  ifOpen: flows(people, beside.before[target].reachedIfOpen, beside.after[target].reachedIfOpen),
});

function flows({ parts }: PeopleWithin, then: ReadonlySet<string>, now: ReadonlySet<string>): ReachFlows {
  const sum = (counts: (code: string) => boolean) =>
    parts.reduce((all, { area, weight }) => all + (counts(area.code) ? area.residents * weight : 0), 0);
  return {
    gain: sum((code) => now.has(code) && !then.has(code)),
    loss: sum((code) => then.has(code) && !now.has(code)),
    was: sum((code) => then.has(code)),
    within: sum((code) => now.has(code)),
  };
}

/**
 * Ends of a difference in reach. A place that is missing from the register makes each loss and each gain smaller, down
 * to none, each by itself.
 * @param sure the register is complete, and of every place it is known whether it is open
 * @example endsOfDifference({ onRecord, ifOpen }, false) // { lower: -1500, upper: 0 }
 */
export const endsOfDifference = ({ onRecord, ifOpen }: FlowsOfReach, sure: boolean): Required<Ends> =>
  sure
    ? { lower: onRecord.gain - onRecord.loss, upper: onRecord.gain - onRecord.loss }
    : {
        lower: 0 - Math.max(onRecord.loss, ifOpen.loss),
        upper: Math.max(onRecord.gain, ifOpen.gain),
      };

/**
 * What to be careful of in a difference in reach; undefined where nobody gains or loses.
 * @param told rounds a count of people as its measure does
 */
export function noteOfDifference(
  { onRecord: { gain, loss }, ifOpen }: FlowsOfReach,
  sure: boolean,
  told: (people: number) => number = (people) => people,
): ToldText | undefined {
  const both =
    gain > 0 && loss > 0
      ? message('optionNote.gainAndLoss', { gain: told(gain), loss: told(loss) })
      : undefined;
  const moved = gain + loss + ifOpen.gain + ifOpen.loss > 0;
  return noteOf([both, moved && !sure ? message('optionNote.onRecord') : undefined]);
}
