import type { InterfaceLanguage } from '../../../domain/languages/interface-languages.ts';

const signs = /[\u2068\u2069]/g;
const betweenSigns = /\u2068([^\u2068\u2069]*)\u2069/;

/**
 * A text of the API without the signs between which it holds text of the records in other languages, for where they
 * are in the way: files that are searched, attributes, titles.
 */
export const plainText = (text: string): string => text.replaceAll(signs, '');

/**
 * A text of the API in stretches: what stands between the signs is English, whatever is around it.
 *
 * @example stretchesOf('okręg \u2068Pelsall\u2069') // [{ text: 'okręg ' }, { text: 'Pelsall', english: { leftToRight: true } }]
 */
export const stretchesOf = (text: string): readonly Run[] =>
  text
    .split(betweenSigns)
    .map((part, index) => (index % 2 === 1 ? { text: part, english: { leftToRight: true } } : { text: part }))
    .filter((run) => run.text !== '');

/** A stretch of text that is in one language. */
export interface Run {
  readonly text: string;
  /** Set where the stretch is English on a page that is not. */
  readonly english?: { readonly leftToRight: boolean } | undefined;
}

/** Words of which some come from the records and so are English whatever the page speaks. */
export class Wording {
  readonly runs: readonly Run[];
  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  /** The words alone, as files and attributes hold them. */
  toString(): string {
    return plainText(this.runs.map(({ text }) => text).join(''));
  }
}

/** Plain text is in the language of the page, but for what stands between the signs. */
export type Text = string | Wording;

/** A text in stretches of one language each. */
export const runsOf = (text: Text): readonly Run[] =>
  text instanceof Wording
    ? text.runs.flatMap((run) => (run.english ? [run] : stretchesOf(run.text)))
    : stretchesOf(text);

/** Text of the records on a page that speaks a language. On an English page it needs no mark. */
export const recordText = (
  text: string,
  { code, direction }: Pick<InterfaceLanguage, 'code' | 'direction'>,
): Wording =>
  new Wording([{ text, ...(code !== 'en' && { english: { leftToRight: direction === 'rtl' } }) }]);

/** A sentence with its braces filled in; what fills them keeps its own language. */
export function filledIn(sentence: string, values: Readonly<Record<string, Text | number>>): Wording {
  const parts = sentence.split(/\{(\w+)\}/);
  return new Wording(
    parts.flatMap((part, index): readonly Run[] => {
      const value = index % 2 === 1 ? (values[part] ?? `{${part}}`) : part;
      return value instanceof Wording ? value.runs : [{ text: String(value) }];
    }),
  );
}

/**
 * Texts one after another, with a text between them.
 *
 * @example String(textsJoined(['a', 'b'], ', ')) // 'a, b'
 */
export const textsJoined = (texts: readonly Text[], between: string): Wording =>
  new Wording(
    texts.flatMap((text, index): readonly Run[] => [
      ...(index > 0 ? [{ text: between }] : []),
      ...(text instanceof Wording ? text.runs : [{ text }]),
    ]),
  );
