/** A true minus, and the hyphens and dashes that word processors put for one. */
const minusLike = /[\u2010-\u2014\u2212](?=\.?\d)/g;

/**
 * A text in which each dash before a number is the minus sign that programs read.
 * @example plainMinusSigns('−1.98, 52.58') // '-1.98, 52.58'
 */
export const plainMinusSigns = (text: string): string => text.replaceAll(minusLike, '-');
