import { InvalidInput } from '../errors.ts';

/** Inward codes never hold C, I, K, M, O or V; the first letter is never Q, V or X, the second never I, J or Z. */
const postcode = /^([A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$/;
const outwardOnly = /^[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?$/;

/**
 * Reads a full postcode in any case and spacing and gives it its normal form: capitals, one space before the last
 * three characters. Only the form is checked: whether the postcode exists or is held is another question.
 * Source: Office for National Statistics, NHS Postcode Directory user guide, postcode format.
 * @throws InvalidInput naming `field`; a first half alone ("WS1") is told that the rest is missing.
 * @example parsePostcode('postcode', 'ws11tp') // 'WS1 1TP'
 */
export function parsePostcode(field: string, text: string): string {
  const letters = text.replace(/\s+/g, '').toUpperCase();
  const [, outward, inward] = postcode.exec(letters) ?? [];
  if (outward && inward) return `${outward} ${inward}`;
  const shown = text.trim().slice(0, 40);
  throw new InvalidInput(
    field,
    outwardOnly.test(letters)
      ? `"${shown}" is only the first half of a postcode. Write all of it, for example WS1 1TP.`
      : `"${shown}" is not a postcode. Write it like WS1 1TP; a figure 0 or 1 is not a letter O or I.`,
  );
}

/**
 * The first half of a postcode in normal form: the district.
 * @example outwardCode('WS1 1TP') // 'WS1'
 */
export const outwardCode = (postcodeInNormalForm: string): string =>
  postcodeInNormalForm.slice(0, postcodeInNormalForm.indexOf(' '));
