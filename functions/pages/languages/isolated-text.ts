const signs = /[\u2068\u2069]/g;
const betweenSigns = /\u2068([^\u2068\u2069]*)\u2069/;

/** A stretch of text that is in one language. */
export interface Stretch {
  readonly text: string;
  /** Whether it is English on a page that is not. */
  readonly english: boolean;
}

/**
 * A text without the signs between which it holds text of the records in other languages, for where they are in the
 * way: files that are searched, attributes, titles.
 */
export const plainText = (text: string): string => text.replaceAll(signs, '');

/**
 * A text in stretches: what stands between the signs is English, whatever is around it.
 *
 * @example stretchesOf('okręg \u2068Pelsall\u2069') // [{ text: 'okręg ', english: false }, { text: 'Pelsall', english: true }]
 */
export const stretchesOf = (text: string): readonly Stretch[] =>
  text
    .split(betweenSigns)
    .map((part, index) => ({ text: part, english: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');

/** Whether a text is English as a whole on a page that is not. */
export const isEnglishApart = (text: string): boolean => {
  const [only, ...others] = stretchesOf(text);
  return others.length === 0 && only?.english === true;
};
