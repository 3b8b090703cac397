const signs = /[\u2068\u2069]/g;

/**
 * A text without the signs between which it holds text of the records in other languages, for where they are in the
 * way: files that are searched, attributes, titles. Elsewhere they are drawn as marks (draw-english.ts).
 */
export const plainText = (text: string): string => text.replaceAll(signs, '');
