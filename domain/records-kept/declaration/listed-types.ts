import * as v from 'valibot';
import { line, parseAs } from '../../assessment/model/written-value.ts';
import { InvalidInput } from '../../errors/errors.ts';
import {
  orderedLanguages,
  readLanguages,
  spokenLanguageOf,
  writeLanguages,
} from '../../opening/spoken-languages.ts';
import {
  closureOf,
  orderedClosures,
  orderedSessions,
  readClosures,
  readWeek,
  sessionOf,
  writeClosures,
  writeWeek,
} from '../../opening/written-times.ts';
import type { ClosedDays, OpeningSession } from '../../records/opening-times.ts';
import { type AttendanceCount, type CountedBy, countedBy } from '../../records/people-counted.ts';
import type { SpokenLanguage } from '../../records/spoken-language.ts';
import { groupCounts } from './group-counts.ts';
import type { ListedType } from './listed-type.ts';

/** Most names of a list. */
const mostNames = 20;

const checkNames = (given: readonly unknown[]): readonly string[] => {
  if (given.length > mostNames)
    throw new InvalidInput('', `these are ${given.length}. Give at most ${mostNames}.`);
  return [...new Set(given.map((name) => parseAs(line, '', name)))];
};

/** Most records of a list, more than leave a count open in any area. */
const mostRecords = 100;
const mostLettersOfId = 120;
const idPattern = new RegExp(`^[\\w.:-]{1,${mostLettersOfId}}$`);

const checkRecordIds = (given: readonly unknown[]): readonly string[] => {
  const ids = [...new Set(given.map((id) => String(id).trim()))];
  if (ids.length > mostRecords)
    throw new InvalidInput('', `these are ${ids.length}. Give at most ${mostRecords}.`);
  const wrong = ids.find((id) => !idPattern.test(id));
  if (wrong !== undefined) throw new InvalidInput('', `“${wrong.slice(0, 40)}” is no id of a record.`);
  return ids.sort();
};

const week: ListedType<OpeningSession> = {
  read: readWeek,
  write: writeWeek,
  check: (given) => orderedSessions(given.map((each) => sessionOf(each as OpeningSession))),
};
const closures: ListedType<ClosedDays> = {
  read: readClosures,
  write: writeClosures,
  check: (given) => orderedClosures(given.map((each) => closureOf(each as ClosedDays))),
};
const names: ListedType<string> = {
  read: (text) => checkNames(text.split('\n').filter((each) => each.trim() !== '')),
  write: (items) => items.join('\n'),
  check: checkNames,
};
const recordIds: ListedType<string> = {
  read: (text) => checkRecordIds(text.split('\n').filter((each) => each.trim() !== '')),
  write: (items) => items.join('\n'),
  check: checkRecordIds,
  mostLetters: mostRecords * (mostLettersOfId + 1),
};
const languages: ListedType<SpokenLanguage> = {
  read: readLanguages,
  write: writeLanguages,
  check: (given) => orderedLanguages(given.map((each) => spokenLanguageOf(each as SpokenLanguage))),
};

/** The names in a text that a record holds. @throws InvalidInput for a text that no record does */
export const readNames = names.read;

/** The ids in a text that a record holds. @throws InvalidInput for a text that no record does */
export const readRecordIds = recordIds.read;

/** The types that count people by one thing, by the name that a field gives them. */
export type CountsTypeName = `${CountedBy}_COUNTS`;
const countsTypes = Object.fromEntries(countedBy.map((by) => [`${by}_COUNTS`, groupCounts(by)])) as Readonly<
  Record<CountsTypeName, ListedType<AttendanceCount>>
>;

/** Whether a type of field counts people by one thing. @example isCountsType('SEX_COUNTS') // true */
export const isCountsType = (type: string): type is CountsTypeName => Object.hasOwn(countsTypes, type);

/** Every such type, by the name that a field gives it. */
export const listedTypes = {
  WEEK: week,
  CLOSED_DAYS: closures,
  NAMES: names,
  RECORD_IDS: recordIds,
  LANGUAGES: languages,
  ...countsTypes,
} as const;
export type ListedTypeName = keyof typeof listedTypes;

/** The listed type of that name; undefined for a type of field that holds one thing. */
export const listedTypeOf = (type: string): ListedType | undefined =>
  type in listedTypes ? (listedTypes[type as ListedTypeName] as ListedType) : undefined;

/** Most letters of a list as text, many times what fifty lines need: to read them takes the square of a run of blanks. */
const mostLettersOfText = 4_000;

/** Takes a list as the API is given it, or its text; gives the text. Nothing in it is nothing given. */
export const listedSchema = ({
  read,
  write,
  check,
  mostLetters = mostLettersOfText,
}: ListedType): v.GenericSchema<unknown, string> =>
  v.pipe(
    v.unknown(),
    v.rawTransform<unknown, string>(({ dataset: { value }, addIssue, NEVER }) => {
      if (typeof value === 'string' && value.length > mostLetters) {
        addIssue({ message: `this has ${value.length} letters. Give at most ${mostLetters}.` });
        return NEVER;
      }
      try {
        const text = write(Array.isArray(value) ? check(value) : read(String(value)));
        if (text !== '') return text;
        addIssue({ message: 'there is nothing in it. Leave it out instead.' });
      } catch (fault) {
        if (!(fault instanceof InvalidInput)) throw fault;
        addIssue({ message: fault.reason });
      }
      return NEVER;
    }),
  );
