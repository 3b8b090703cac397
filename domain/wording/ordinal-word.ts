const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/**
 * The place in a row, in words to the tenth and in figures beyond.
 * @example ordinalWord(3) // 'third'
 */
export const ordinalWord = (place: number): string =>
  words[place - 1] ?? `${place}${endings[rules.select(place)] ?? 'th'}`;
