import { RefusedInput } from '../errors/refused-input.ts';
import { message, untranslated } from '../messages/message.ts';
import type { AreaCode } from './area.ts';

/** England's GSS entity codes that stand for an area here: ward, metropolitan district, LSOA. */
const gssCode = /^E(05|08|01)\d{6}$/;
const localities = new Set(['north', 'south', 'east', 'west']);

/**
 * Reads an area code, in any case and with spaces around it. Says nothing about whether such an area is held.
 *
 * Accepted: a ward (E05), the borough (E08) or a small area (LSOA, E01) by its nine-character GSS code, and the four
 * localities. GSS codes come back in capitals, localities in small letters.
 * Source: ONS Register of Geographic Codes, entities E01, E05 and E08.
 * @throws InvalidInput naming `field` for anything else, a ward name included: names are not keys.
 * @example parseAreaCode('code', ' e05001308 ') // 'E05001308'
 */
export function parseAreaCode(field: string, text: string): AreaCode {
  const trimmed = text.trim();
  if (gssCode.test(trimmed.toUpperCase())) return trimmed.toUpperCase() as AreaCode;
  if (localities.has(trimmed.toLowerCase())) return trimmed.toLowerCase() as AreaCode;
  throw new RefusedInput(field, message('refusal.areaCode', { given: untranslated(trimmed.slice(0, 40)) }));
}
