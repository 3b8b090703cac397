/**
 * Signs that were glued together, each with what stands around it: two stops, a stop before a colon, two commas. Three
 * dots are a sign of their own, and the year of Russian and Bulgarian dates ends in a stop that a colon may follow.
 * @example gluedIn('28 ноября 2026 г..') // ['2026 г..']
 */
export const gluedIn = (text: string): string[] =>
  [...text.matchAll(glued)].map((found) => around(found, text));

/** What was found with what stands before it. A pattern that asked for that itself would read every text thirty times. */
export const around = ({ 0: found, index }: RegExpExecArray, text: string): string =>
  text.slice(Math.max(0, index - 30), index + found.length);

const glued = /(?<![.…])\.\.(?!\.)|(?<!г)\.:|,[,.;]|;[;.]|:[:.](?!\w)|।[।.]|۔[۔.]/gu;
