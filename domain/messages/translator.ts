import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  type LanguageCode,
} from '../languages/interface-languages.ts';
import type { Catalogue } from './catalogue.ts';
import {
  isMessage,
  isUntranslated,
  type MessageArguments,
  type MessageCode,
  type MessageText,
  type PlainCode,
  type ToldText,
} from './message.ts';
import { type NumbersOf, numbersOf } from './numbers.ts';

/** What an interface may fill a plain brace with besides: text that is ready, in the language spoken. */
type Filling<Value> = [MessageText] extends [Value] ? Value | string | number : Value;
type Fillings<Code extends MessageCode> = {
  readonly [Name in keyof MessageArguments[Code]]: Filling<MessageArguments[Code][Name]>;
};

/** Tells messages in one language. Text of the records stands between U+2068 and U+2069, but in English. */
export interface Translator extends NumbersOf {
  readonly language: InterfaceLanguage;
  readonly t: {
    (text: ToldText): string;
    <Code extends PlainCode>(code: Code): string;
    <Code extends MessageCode>(code: Code, values: Fillings<Code>): string;
  };
  /** Whether a text is the code of a sentence that is held. */
  readonly has: (code: string) => code is MessageCode;
  /** Text of the records within a text of this language. */
  readonly untranslated: (text: string) => string;
  /** Names as a list is read aloud. */
  readonly list: (texts: readonly string[]) => string;
}

/**
 * The translator of a language over what is loaded of its catalogue.
 *
 * A message of a record whose code nobody knows, as a later version of the software wrote it, is told by its code.
 *
 * @throws RangeError for a code given by itself that is not loaded, which is a fault of the program
 * @example translator('en', english).t('site.name') // 'Cohesion Map'
 */
export function translator(code: LanguageCode, catalogues: readonly Catalogue[]): Translator {
  const language = interfaceLanguages[code];
  const numbers = numbersOf(code);
  const lists = new Intl.ListFormat(language.locale, { type: 'conjunction' });
  const plurals = new Map<string, Intl.PluralRules>();
  const options: FormatOptions = {
    formatters: {
      getNumberFormat: (_, form) => numbers.number(form) as Intl.NumberFormat,
      getPluralRules: (locale, form) => {
        const key = form?.type ?? '';
        const rules = plurals.get(key) ?? new Intl.PluralRules(locale, form);
        plurals.set(key, rules);
        return rules;
      },
      // Days come as the text that they are known by; see `filled`.
      getDateTimeFormat: () =>
        ({ format: (day: Day) => numbers.date(day.known) }) as unknown as Intl.DateTimeFormat,
    },
    formats: { date: { long: {} } },
  };
  const untranslated = (text: string) => (code === 'en' || text === '' ? text : `\u2068${text}\u2069`);
  const sentence = (of: string): CompiledMessage | undefined => {
    for (const { sentences } of catalogues) {
      const found = sentences[of];
      if (found !== undefined) return found;
    }
    return undefined;
  };
  /** "trigger: people within reach (people: 1,431)" */
  const byItsCode = (of: string, values: Readonly<Record<string, unknown>>): string => {
    const told = Object.entries(values).map(([name, value]) => {
      const inWords =
        typeof value === 'number' ? numbers.number().format(value) : numbers.date(String(filled(value)));
      return `${untranslated(inLetters(name))}: ${inWords}`;
    });
    const code = untranslated(inLetters(of));
    return told.length > 0 ? `${code} (${told.join('; ')})` : code;
  };
  const isEnglish = (of: string) => code !== 'en' && catalogues.some(({ english }) => english?.includes(of));
  const filled = (value: unknown): string | number => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (Array.isArray(value)) return lists.format(value.map((each) => String(filled(each))));
    if (isUntranslated(value)) return untranslated(value.text);
    return isMessage(value) ? t(value) : String(value);
  };
  const t = (of: ToldText | MessageCode, given: Readonly<Record<string, unknown>> = {}): string => {
    if (isUntranslated(of)) return untranslated(of.text);
    const [key, values] = typeof of === 'string' ? [of, given] : [of.code, of.values];
    const compiled = sentence(key);
    if (compiled === undefined) {
      if (typeof of !== 'string') return byItsCode(key, values);
      throw new RangeError(`No sentence of the code ${key} is loaded in ${language.name}.`);
    }
    if (typeof compiled === 'string') return isEnglish(key) ? untranslated(compiled) : compiled;
    const days = daysOf(compiled);
    const fillings = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        days.has(name) && typeof value === 'string' ? new Day(value) : filled(value),
      ]),
    );
    return oneStop(String(format(compiled, isEnglish(key) ? 'en' : code, fillings, options)));
  };
  return {
    ...numbers,
    language,
    t,
    has: (of): of is MessageCode => catalogues.some(({ sentences }) => Object.hasOwn(sentences, of)),
    untranslated,
    list: (texts) => lists.format(texts),
  };
}

/**
 * A sentence whose last words end in a stop of their own, as a Russian date or "Ltd." does, has no second one. Three dots
 * are a sign of their own.
 * @example oneStop('28 ноября 2026 г..') // '28 ноября 2026 г.'
 */
const oneStop = (text: string): string =>
  text.includes('.') ? text.replaceAll(/(?<!\.)\.(\u2069?)\.(?!\.)/g, '.$1') : text;

/** A code as plain words. @example inLetters('trigger.peopleNear') // 'trigger: people near' */
const inLetters = (code: string): string =>
  code
    .replaceAll('.', ': ')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase();

/** A day as it is known, which the runtime wants as a Date. */
class Day extends Date {
  readonly known: string;
  constructor(known: string) {
    super(known);
    this.known = known;
  }
}

/** Of a compiled message `[name, dateType, …]`, see icu-minify's types. */
const dateType = 5;
const daysKnown = new WeakMap<object, ReadonlySet<string>>();

/** The braces of a sentence that hold a day. */
function daysOf(compiled: Exclude<CompiledMessage, string>): ReadonlySet<string> {
  const held = daysKnown.get(compiled);
  if (held) return held;
  const found = new Set<string>();
  const look = (node: unknown): void => {
    if (Array.isArray(node)) {
      if (typeof node[0] === 'string' && node[1] === dateType) found.add(node[0]);
      node.forEach(look);
    } else if (typeof node === 'object' && node !== null) Object.values(node).forEach(look);
  };
  look(compiled);
  daysKnown.set(compiled, found);
  return found;
}
