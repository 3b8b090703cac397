import { message, type ToldText } from './message.ts';

/**
 * Sentences that stand one after the other, as one text.
 *
 * @example oneText(message('history.clocks', instants), message('history.nobodyTold'))
 */
export const oneText = (first: ToldText, ...more: readonly ToldText[]): ToldText =>
  more.reduce((before, after) => message('text.both', { before, after }), first);
