import { RefusedInput } from '../errors/refused-input.ts';
import { type AnyMessage, message, type Untranslated, untranslated } from '../messages/message.ts';

/** Postcode areas: what stands before the first figure of a postcode. */
const areas: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
    'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN ' +
    'NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB ' +
    'W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
/** Areas that have a district 0. */
const withDistrictZero: ReadonlySet<string> = new Set('BL BS CM CR FY HA PR SL SS'.split(' '));
/** The districts that end in a letter; all are in the middle of London. */
const lettered = /^(?:E1W|N1[CP]|NW1W|SE1P|W1[A-HJKPSTUW]|(?:EC[1-4]|SW1|WC[12])[ABEHMNPRVWXY])$/;
const figures = /^([A-Z]{1,2})([1-9]\d?|0)$/;
/** The second half never holds C, I, K, M, O or V. */
const inwardCode = /^\d[ABD-HJLNP-UW-Z]{2}$/;
const inwardLength = 3;

/** Figures and letters that are taken for each other. */
const lookalikes: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  I: '1',
  L: '1',
  '1': 'I',
  S: '5',
  '5': 'S',
  Z: '2',
  '2': 'Z',
  B: '8',
  '8': 'B',
};

/**
 * Reads a full postcode in any case and spacing and gives it its normal form: capitals, one space before the last
 * three characters. The form is checked as far as it is the same for all time: the area must be one of those that are,
 * and a district is a number, or in the middle of London a number and a letter. Whether the postcode itself exists or
 * is held is another question.
 * Source: Office for National Statistics, NHS Postcode Directory user guide, postcode format; for the areas, which of
 * them have a district 0 and which districts end in a letter: Wikipedia, "Postcodes in the United Kingdom", Formatting.
 * @throws InvalidInput naming `field`; a first half alone ("WS1") is told that the rest is missing, and where letters
 * and figures were taken for each other the postcode that was meant is named.
 * @example parsePostcode('postcode', 'ws11tp') // 'WS1 1TP'
 */
export function parsePostcode(field: string, text: string): string {
  const fault = faultInPostcode(text);
  if (fault !== undefined) throw new RefusedInput(field, fault);
  return halvesOf(bare(text)).join(' ');
}

/**
 * Why a text is no full postcode; undefined where it is one.
 * @example faultInPostcode('WS1O 8UB') // "WS1O 8UB" is not a postcode. Did you mean WS10 8UB?
 */
export function faultInPostcode(text: string): AnyMessage | undefined {
  const written = bare(text);
  if (isSound(written)) return undefined;
  const given = untranslated(text.trim().slice(0, 40));
  return isOutwardCode(written) ? message('refusal.postcodeHalf', { given }) : whyNot(written, given);
}

/**
 * The only postcode, in normal form, that can have been meant by one in which figures and letters were taken for each
 * other; undefined for a postcode, and where none or several can.
 * @example postcodeMeantBy('ws1o 8ub') // 'WS10 8UB'
 */
export function postcodeMeantBy(text: string): string | undefined {
  const written = bare(text);
  const meant = isSound(written) ? undefined : meantBy(written);
  return meant && halvesOf(meant).join(' ');
}

const bare = (text: string): string => text.replace(/\s+/g, '').toUpperCase();

const halvesOf = (written: string): [outward: string, inward: string] => [
  written.slice(0, -inwardLength),
  written.slice(-inwardLength),
];

function isSound(written: string): boolean {
  const [outward, inward] = halvesOf(written);
  return inwardCode.test(inward) && isOutwardCode(outward);
}

/**
 * Whether a text in capitals has the form of the first half of a postcode.
 * @example isOutwardCode("WS3") // true
 */
export function isOutwardCode(outward: string): boolean {
  if (lettered.test(outward)) return true;
  const [, area = '', district] = figures.exec(outward) ?? [];
  return areas.has(area) && (district !== '0' || withDistrictZero.has(area));
}

function whyNot(written: string, given: Untranslated): AnyMessage {
  const meant = meantBy(written);
  if (meant !== undefined) {
    return message('refusal.postcodeMeant', { given, meant: untranslated(halvesOf(meant).join(' ')) });
  }
  const [outward, inward] = halvesOf(written);
  if (inwardCode.test(inward) && /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outward)) {
    return message('refusal.postcodeNoDistrict', { given, district: untranslated(outward) });
  }
  return message('refusal.postcodeForm', { given });
}

/** The only postcode that as few letters and figures make which were taken for each other; undefined where none or several do. */
function meantBy(written: string): string | undefined {
  if (written.length > 7) return undefined;
  let tried: readonly string[] = [written];
  for (let swaps = 0; swaps < written.length && tried.length > 0; swaps += 1) {
    tried = [...new Set(tried.flatMap((text) => withOneSwap(text, written)))];
    const sound = tried.filter(isSound);
    if (sound.length > 0) return sound.length === 1 ? sound[0] : undefined;
  }
  return undefined;
}

/** Each character is swapped at most once, from left to right. */
function withOneSwap(text: string, written: string): string[] {
  return [...written].flatMap((character, at) => {
    const other = lookalikes[character];
    const later = text.slice(at) === written.slice(at);
    return other !== undefined && later ? [`${text.slice(0, at)}${other}${text.slice(at + 1)}`] : [];
  });
}

/**
 * The first half of a postcode in normal form: the district.
 * @example outwardCode('WS1 1TP') // 'WS1'
 */
export const outwardCode = (postcodeInNormalForm: string): string =>
  postcodeInNormalForm.slice(0, postcodeInNormalForm.indexOf(' '));
