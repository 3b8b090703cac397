import type { LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { Translator } from '../../domain/messages/translator.ts';

/** Tells a whole text, such as a briefing, in one language: its sentences, and numbers in the forms that tables have. */
export interface TextTranslator extends Translator {
  /** As the address names the language. */
  readonly code: LanguageCode;
  /** BCP 47 tag for the lang attribute. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The word for a code of the API, `prefix` and the code itself; the code in plain letters where there is none. */
  readonly codeWords: (prefix: string, code: string) => string;
  /** A number with a unit of the records: "74%", "2.2 per 10,000". */
  readonly amount: (value: number, unit: string) => string;
  /** "13,274" */
  readonly count: (value: number) => string;
  /** At most one digit behind the point: "2.3". */
  readonly figure: (value: number) => string;
  /** The same with its sign: "+2.3". */
  readonly signed: (value: number) => string;
  /** A chance of 0 to 1: "0.13"; beside a line of the method with as many digits as tell it from the line: "0.195". */
  readonly chance: (value: number) => string;
  /** A share of 0 to 1 in per cent: "93.1%". */
  readonly percent: (share: number) => string;
  /** A date; words of the records where it is none: "before summer 2020". */
  readonly when: (date: string) => string;
  /** Two digits that count, for chances near nought: "0.0021". */
  readonly significant: (value: number) => string;
}
