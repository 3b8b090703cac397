import { labelTable } from '../../cohesion-label/classification/labels.ts';
import { parsePlainDate } from '../../provenance/calendar-date.ts';
import type { FixedKey, FixedWords } from './fixed-words.ts';

/** One fixed text with what fills its braces. */
export interface FixedText {
  readonly key: FixedKey;
  readonly values: Readonly<Record<string, string>>;
}

const cold = ', where residents are mostly of one broad ethnic group: {names}.';
const unread = 'What is done to bring people together cannot be judged in';
const because =
  'because the records answer fewer than {least} of the five practice tests: a gap in the records, not a finding.';

/** The English of every sentence, as a run (run-words.ts) and a strength (strength.ts) say it. */
const sentences: readonly (readonly [english: string, key: FixedKey])[] = [
  [`On {date}, {count} of {total} wards are cold spots${cold}`, 'coldWards'],
  [`On {date}, {count} of {total} wards is a cold spot${cold}`, 'coldWards'],
  [`On {date}, {count} of {total} localities are cold spots${cold}`, 'coldLocalities'],
  [`On {date}, {count} of {total} localities is a cold spot${cold}`, 'coldLocalities'],
  ['On {date} none of the {total} wards is a cold spot.', 'noColdWards'],
  ['On {date} none of the {total} localities is a cold spot.', 'noColdLocalities'],
  ['A catalyst of change, where practice is strong: {names}.', 'catalysts'],
  ['Catalysts of change, where practice is strong: {names}.', 'catalysts'],
  [`${unread} any ward, ${because}`, 'unreadAll'],
  [`${unread} any locality, ${because}`, 'unreadAll'],
  [`${unread} {count} of them, ${because}`, 'unreadSome'],
  ['{names} have shared good practice ({where}).', 'shared'],
  ['{names} is a Place of Welcome on record as open.', 'welcome'],
  ['{names} are Places of Welcome on record as open.', 'welcome'],
  ['{count} people who learned English face to face are on record here ({where}).', 'learners'],
  ['{names} is a place to meet on record as open.', 'meeting'],
  ['{names} are places to meet on record as open.', 'meeting'],
];

const patterns = sentences.map(([english, key]) => {
  const literal = english.replaceAll(/[.()]/g, '\\$&');
  return { key, pattern: new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, '(?<$1>.+?)')}(?: |$)`) };
});

/** The text itself with its key, of cells with the same label the first. */
const labels = new Map(
  [...labelTable]
    .reverse()
    .flatMap(({ label, publicLabel, diversity, practice }) => [
      [publicLabel, `public_${diversity}_${practice}` as FixedKey] as const,
      [label, `label_${diversity}_${practice}` as FixedKey] as const,
    ]),
);

/**
 * The fixed texts that a text of the API is made of: a label, its public wording, the summary of a run or a strength;
 * undefined for any other text, or where a part of it is another.
 *
 * @example readFixed('Catalyst of change') // [{ key: 'label_MODERATE_STRONG', values: {} }]
 */
export function readFixed(text: string): readonly FixedText[] | undefined {
  const key = labels.get(text);
  if (key) return [{ key, values: {} }];
  const found: FixedText[] = [];
  for (let rest = text; rest !== ''; ) {
    const next = readSentence(rest);
    if (!next) return undefined;
    found.push(next.sentence);
    rest = rest.slice(next.length);
  }
  return found.length > 0 ? found : undefined;
}

function readSentence(text: string): { readonly sentence: FixedText; readonly length: number } | undefined {
  for (const { key, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match) return { sentence: { key, values: { ...match.groups } }, length: match[0].length };
  }
  return undefined;
}

/** How what fills the braces is shown: dates and numbers in the way of a language, names as recorded. */
export interface FixedShown<T> {
  readonly date: (date: string) => T;
  readonly count: (value: number) => T;
  readonly record: (text: string) => T;
}

/**
 * A fixed text of the API in another language, sentence by sentence, each with what fills its braces; undefined where
 * the text is not a fixed one. `date` gets an ISO date, `record` names and documents, which stay in English.
 *
 * @example tellFixed('Building', polishFixed, shown) // [{ sentence: 'W rozwoju', values: {} }]
 */
export const tellFixed = <T>(
  text: string,
  words: FixedWords,
  { date, count, record }: FixedShown<T>,
): readonly { readonly sentence: string; readonly values: Readonly<Record<string, T>> }[] | undefined =>
  readFixed(text)?.map(({ key, values }) => ({
    sentence: words[key],
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        if (name === 'date') return [name, date(parsePlainDate(name, value))];
        const number = Number(value.replaceAll(',', ''));
        return [name, Number.isFinite(number) ? count(number) : record(value)];
      }),
    ),
  }));
