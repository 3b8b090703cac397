import { message, type ToldText, untranslated } from '../messages/message.ts';
import type { BoundaryEdition } from './area.ts';

/**
 * A set of wards by the days it was in force, to stand within a sentence; by its name where neither day is known.
 *
 * @example editionText(edition2004) // "wards to 6 May 2026"
 */
export function editionText({
  name,
  validFrom,
  validTo,
}: Pick<BoundaryEdition, 'name' | 'validFrom' | 'validTo'>): ToldText {
  if (validFrom && validTo) return message('edition.between', { from: validFrom, to: validTo });
  if (validFrom) return message('edition.from', { day: validFrom });
  return validTo ? message('edition.to', { day: validTo }) : untranslated(name);
}
