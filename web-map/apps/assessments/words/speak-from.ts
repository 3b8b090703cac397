/**
 * Makes the speaker of a word table: the sentence of a key, with its braces filled in.
 * @example speakFrom({ area: '{n} hectares' })('area', { n: 2 }) // '2 hectares'
 */
export const speakFrom =
  <Key extends string>(table: Readonly<Record<Key, string>>) =>
  (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
    table[key].replaceAll(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
