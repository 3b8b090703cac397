/**
 * Signs that were glued together, each with what stands around it: two stops, a stop before a colon, two commas. Three
 * dots are a sign of their own, and the year of Russian and Bulgarian dates ends in a stop that a colon may follow.
 * @example gluedIn('28 ноября 2026 г..') // ['2026 г..']
 */
export const gluedIn = (text: string): string[] =>
  [...text.matchAll(/.{0,30}(?:(?<![.…])\.\.(?!\.)|(?<!г)\.:|,[,.;]|;[;.]|:[:.](?!\w)|।[।.]|۔[۔.])/gu)].map(
    ([found]) => found,
  );
