/** What a text of other letters holds in Latin ones outside the signs that text of the records stands between. */
const letters = /[A-Za-z]{2,}/g;
/** Names that have no other form, and terms that stand in English beside their translation. */
const inEveryLanguage =
  /Places? of Welcome|Office for National Statistics|\b(?:LSOA|TS\d{3}|API|CSV|GB|Walsall|ward|census|borough|km|White|Asian|Black|Mixed|Other)\b/g;

/**
 * Words in Latin letters that a reader of another script would meet unmarked: none where a text is wholly told.
 *
 * @example latinWords('رہائشی \u2068Oak\u2069') // []
 * @example latinWords('رہائشی Oak') // ['Oak']
 */
export const latinWords = (text: string): readonly string[] =>
  text
    .replaceAll(/\u2068[^\u2069]*\u2069/g, '')
    .replaceAll(inEveryLanguage, '')
    .match(letters) ?? [];
