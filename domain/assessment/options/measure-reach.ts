import { message } from '../../messages/message.ts';
import type { ReachTarget } from '../../reach/reach-rules.ts';
import { type Beside, differing, measured } from './beside.ts';
import type { Measured } from './option-comparison.ts';
import { endsOfDifference, flowsOfReach, noteOfDifference } from './reach-flows.ts';

/** What limits a count of people within reach. */
export const reachKindNotes = {
  known: undefined,
  atLeast: message('optionNote.leastPlaces'),
  notKnown: message('optionNote.reachNotKnown'),
} as const;

/**
 * Residents of the borough within reach of an open place, by the very run of the map.
 * Source: "Cold spots and catalysts of change", section 4, test T3.
 * @example boroughInReach('PLACE_OF_WELCOME')(beside).value // 171780
 */
export const boroughInReach =
  (target: ReachTarget) =>
  (beside: Beside): Measured => {
    const { borough, complete, notKnown } = beside.after[target];
    const sure = complete && notKnown.length === 0;
    const flows = flowsOfReach(beside.everyone, beside, target);
    const { gain, loss } = flows.onRecord;
    const ends = endsOfDifference(flows, sure);
    return measured({
      value: borough.within,
      lower: borough.within,
      upper: complete && borough.within !== undefined ? flows.ifOpen.within : undefined,
      ...(borough.residents === 0 ? {} : differing(gain - loss, ends.lower, ends.upper)),
      note: reachKindNotes[borough.kind],
      differenceNote: noteOfDifference(flows, sure),
    });
  };
