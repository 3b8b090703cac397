import type { LanguageCode } from '../languages/interface-languages.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { PlainCode } from '../messages/message.ts';
import { type Translator, translator } from '../messages/translator.ts';
import { publishedDiversityLines } from '../method/diversity-lines.ts';
import { isQualifier, qualified } from '../provenance/qualifier.ts';
import { plainDecimals } from './plain-number.ts';
import { quantity, unitName } from './quantity.ts';
import { rounded } from './rounded.ts';

/** Tells an interface in one language: its sentences, and figures in the forms that its tables and charts have. */
export interface InterfaceTranslator extends Translator {
  /**
   * A number with a unit of the records: "74%", "2.2 per 10,000", "1 school"; beside thresholds with as many digits as
   * tell it from each of them.
   */
  readonly amount: (value: number, unit: string, thresholds?: readonly number[]) => string;
  /** An amount as exactly as its source gives it: "over 300 people". */
  readonly qualifiedAmount: (value: number, unit: string, qualifier: string | null) => string;
  /** A unit by itself, as the head of a column has it: "per cent of residents". */
  readonly unitName: (unit: string) => string;
  /**
   * A chance of 0 to 1 as a percentage, "13%"; beside a threshold of diversity with as many digits as tell it from that:
   * "19.5%".
   * A threshold itself has all its digits.
   */
  readonly chance: (value: number) => string;
  /** What is told of one thing, with the commas of the language and no “and”: "School, open". */
  readonly listed: (texts: readonly string[]) => string;
  /** The same with semicolons, where the texts have commas of their own. */
  readonly apart: (texts: readonly string[]) => string;
  /** A date, or a span of two; words of the records where it is none: "before summer 2020". */
  readonly when: (date: string) => string;
  /** The word for a code of the API, `prefix` and the code itself; the code in small letters where there is none. */
  readonly codeWords: (prefix: string, code: string) => string;
}

/** "2024-04 to 2025-03" and "2014-07-01/2024-09-30": two days, months or years. */
const spanOfDates = /^(\d{4}(?:-\d\d){0,2})(?: to |\/)(\d{4}(?:-\d\d){0,2})$/;

/** More claims more than a table of many sources bears; beside a threshold a value has as many as it needs. */
const decimalsInTables = 1;

/**
 * The translator of an interface over what is loaded of the catalogue of a language.
 *
 * @param chanceLines the thresholds of diversity in force, where others than the published ones may be tried out
 * @example interfaceTranslator('en', [terms]).amount(1, 'schools') // '1 school'
 */
export function interfaceTranslator(
  code: LanguageCode,
  catalogues: readonly Catalogue[],
  chanceLines: () => readonly number[] = () => publishedDiversityLines,
): InterfaceTranslator {
  const base = translator(code, catalogues);
  const { date, has, t, untranslated } = base;
  const joined = (code: 'text.listed' | 'text.apart') => (texts: readonly string[]) =>
    texts.length === 0 ? '' : texts.reduce((before, after) => t(code, { before, after }));
  const isPlain = (of: string): of is PlainCode => has(of);
  return {
    ...base,
    amount: (value, unit, thresholds) => t(quantity(value, unit, thresholds, decimalsInTables)),
    qualifiedAmount: (value, unit, qualifier) => {
      const told = quantity(value, unit, [], decimalsInTables);
      if (qualifier === null || isQualifier(qualifier)) return t(qualified(qualifier ?? undefined, told));
      return `${untranslated(qualifier)} ${t(told)}`;
    },
    unitName: (unit) => t(unitName(unit)),
    chance: (value) => {
      const digits = plainDecimals(value, 2, chanceLines());
      return t('unit.chance', { value: rounded(value, digits) });
    },
    listed: joined('text.listed'),
    apart: joined('text.apart'),
    when: (given) => {
      const [, from, to] = spanOfDates.exec(given) ?? [];
      if (from !== undefined && to !== undefined) return `${date(from)} – ${date(to)}`;
      return /[a-z]{2}/i.test(given) ? untranslated(given) : date(given);
    },
    codeWords: (prefix, of) => {
      const key = prefix + of;
      return isPlain(key) ? t(key) : untranslated(of.toLowerCase().replaceAll('_', ' '));
    },
  };
}
