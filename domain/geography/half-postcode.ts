import { isOutwardCode } from './postcode.ts';

/** The beginning of postcodes: a district, or a district with the figure (and letter) after it. */
export interface HalfPostcode {
  /** "WS3" */
  readonly district: string;
  /** "WS3", "WS3 1" or "WS3 1T": what its postcodes begin with. */
  readonly start: string;
}

/**
 * What a text can mean as the beginning of a postcode, the longest district first; empty where it is none, and for a
 * whole postcode. Without a space "WS31" may be a district of its own or the postcodes WS3 1…: which of them is held says.
 * @example halfPostcodes('ws3 1') // [{ district: 'WS3', start: 'WS3 1' }]
 */
export function halfPostcodes(text: string): readonly HalfPostcode[] {
  const [outward = '', inward, ...more] = text.trim().toUpperCase().split(/\s+/);
  if (more.length > 0) return [];
  const rest = inward ?? /\d[A-Z]?$/.exec(outward)?.[0] ?? '';
  const joined = { district: outward.slice(0, -rest.length || undefined), rest };
  const split = inward === undefined ? joined : { district: outward, rest: inward };
  return [
    ...(inward === undefined && isOutwardCode(outward) ? [{ district: outward, start: outward }] : []),
    ...(/^\d[A-Z]?$/.test(split.rest) && isOutwardCode(split.district)
      ? [{ district: split.district, start: `${split.district} ${split.rest}` }]
      : []),
  ];
}

/**
 * Whether a text has the form of the beginning of a postcode.
 * @example isHalfPostcode('ws3') // true
 */
export const isHalfPostcode = (text: string): boolean => halfPostcodes(text).length > 0;
