import { type AnyMessage, message } from '../messages/message.ts';
import { quantity } from '../wording/quantity.ts';
import { rounded } from '../wording/rounded.ts';

/**
 * A value of a layer with its unit, as its key, table and areas tell it: a score of an index says that it is one, because
 * a key stands by itself and a bare decimal in it would be a number of nothing.
 *
 * @param value in the unit: a percentage 0 to 100, a chance 0 to 1
 * @example layerAmount(42.866, 'score') // unit.score { value: 42.9 }: "score 42.9"
 */
export const layerAmount = (value: number, unit: string): AnyMessage =>
  unit === 'score' ? message('unit.score', { value: rounded(value, 1) }) : quantity(value, unit);
