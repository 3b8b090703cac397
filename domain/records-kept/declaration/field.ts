import * as v from 'valibot';
import {
  day as dayValue,
  oneOf as oneOfValue,
  type TextSize,
  textLimits,
  textOf,
  wholeNumber as wholeNumberValue,
} from '../../assessment/model/written-value.ts';
import type { AreaCode, AreaLevel } from '../../geography/area.ts';
import { firstMonth, isMonth } from '../../provenance/calendar-month.ts';
import type { RegisterReview } from '../../records/dataset.ts';
import { type CountedBy, countedBy } from '../../records/people-counted.ts';
import type { ListedType } from './listed-type.ts';
import { type ListedTypeName, listedSchema, listedTypes } from './listed-types.ts';

type Register = RegisterReview['register'];

/** What a field of a kept record holds, as JSON. */
export type KeptValue = string | number;

/** What a record can be about beside an area: a promise of a document, a milestone of one, or an event that stands. */
export type ReferenceTarget = 'PROMISE' | 'MILESTONE' | 'EVENT';

interface AnyField {
  /** What it is: the description in the schema of the API. */
  readonly says: string;
  /** Without it a record is not taken. */
  readonly required: boolean;
  /** Never public: for those who keep the records alone. */
  readonly sensitive: boolean;
}

/** A field of a kind of record, once for the API, the check, the form, the list and the file. */
export type KeptField = AnyField &
  (
    | { readonly type: 'TEXT'; readonly size: TextSize }
    /** `enumName`: the enum of the API that several fields share; undefined: it has one of its own. */
    | { readonly type: 'CHOICE'; readonly codes: readonly string[]; readonly enumName?: string }
    /** `past`: not after the day on which it is written. */
    | { readonly type: 'DAY'; readonly past: boolean }
    /** `back`: how many months a form offers, the one of the day itself among them; undefined: 13. */
    | { readonly type: 'MONTH'; readonly back?: number }
    | { readonly type: 'NUMBER' | 'PEOPLE'; readonly from: number; readonly to: number }
    /** `levels`: of which levels the area can be; undefined: of any. */
    | { readonly type: 'AREA'; readonly levels?: readonly AreaLevel[] }
    /** `kind`: of which kind the place must be; undefined: of any. */
    | { readonly type: 'VENUE'; readonly kind?: string }
    /** `register`: of which register they are; undefined: of the one that the record names itself. */
    | { readonly type: 'RECORD_IDS'; readonly register?: Register }
    /** A time of 24 hours by the clock on the wall in England. */
    | { readonly type: 'TIME' }
    /** Several things, held as one text: see `ListedType`. */
    | { readonly type: Exclude<ListedTypeName, 'RECORD_IDS'> }
    | { readonly type: 'REFERENCE'; readonly to: ReferenceTarget }
    /** An organisation on the register, by its id. */
    | { readonly type: 'ORGANISATION' }
  );

type Given = Pick<AnyField, 'says'> & Partial<Pick<AnyField, 'required' | 'sensitive'>>;

const about = ({ says, required = true, sensitive = false }: Given): AnyField => ({
  says,
  required,
  sensitive,
});

/** A text of a line (200), a sentence (1,000) or a paragraph (4,000 characters). */
export const text = (size: TextSize, given: Given) => ({ ...about(given), type: 'TEXT', size }) as const;

/** One of a few codes. */
export const oneOf = <const Code extends string>(codes: readonly Code[], given: Given) =>
  ({ ...about(given), type: 'CHOICE', codes }) as const;

/** One of a few codes that the API has an enum for by a name of its own, which stands in its schema. */
export const oneOfShared = <const Code extends string>(
  enumName: string,
  codes: readonly Code[],
  given: Given,
) => ({ ...about(given), type: 'CHOICE', codes, enumName }) as const;

/** A legal day of England, whichever it is. */
export const day = (given: Given) => ({ ...about(given), type: 'DAY', past: false }) as const;

/** A legal day of England on which something was: today at the latest. */
export const pastDay = (given: Given) => ({ ...about(given), type: 'DAY', past: true }) as const;

/** A calendar month in which something was, the one of the day itself at the latest: "2026-10". */
export const month = ({ back, ...given }: Given & { readonly back?: number }) =>
  ({ ...about(given), type: 'MONTH', ...(back === undefined ? {} : { back }) }) as const;

/** A time of 24 hours by the clock on the wall in England, "18:30". */
export const time = (given: Given) => ({ ...about(given), type: 'TIME' }) as const;

/** A whole number that counts no people. */
export const wholeNumber = (from: number, to: number, given: Given) =>
  ({ ...about(given), type: 'NUMBER', from, to }) as const;

/**
 * A count of people, 0 to a million. Whoever does not keep the record reads it rounded to five, and 1 to 9 not at all.
 */
export const people = (given: Given) =>
  ({ ...about(given), type: 'PEOPLE', from: 0, to: 1_000_000 }) as const;

/** A ward, a locality or the borough, by its code. The record lies there: a locality lead keeps those of their own. */
export const area = ({ levels, ...given }: Given & { readonly levels?: readonly AreaLevel[] }) =>
  ({ ...about(given), type: 'AREA', ...(levels ? { levels } : {}) }) as const;

/** A place on the register, by its id. The record lies where the place does. */
export const venue = ({ kind, ...given }: Given & { readonly kind?: string }) =>
  ({ ...about(given), type: 'VENUE', ...(kind === undefined ? {} : { kind }) }) as const;

/** The sessions of a week. */
export const week = (given: Given) => ({ ...about(given), type: 'WEEK' }) as const;

/** Days on which something is closed. */
export const closedDays = (given: Given) => ({ ...about(given), type: 'CLOSED_DAYS' }) as const;

/** Up to twenty names, each of a line. */
export const names = (given: Given) => ({ ...about(given), type: 'NAMES' }) as const;

/** Up to a hundred records of the data, by their ids: whether they are held, only the data can say. */
export const recordIds = ({ register, ...given }: Given & { readonly register?: Register }) =>
  ({ ...about(given), type: 'RECORD_IDS', ...(register ? { register } : {}) }) as const;

/** Languages that are spoken, with the days of the week. */
export const languages = (given: Given) => ({ ...about(given), type: 'LANGUAGES' }) as const;

/**
 * Counts of those who came, by one thing: ages, homes. Always sensitive: what everyone may read of them is made of many
 * records together.
 */
export const peopleBy = <const By extends CountedBy>(by: By, given: Pick<Given, 'says' | 'required'>) =>
  ({ ...about({ required: false, ...given, sensitive: true }), type: `${by}_COUNTS` }) as const;

/** By what a type of field counts people; undefined: it counts none so. @example countsOf('SEX_COUNTS') // 'SEX' */
export const countsOf = (type: KeptField['type']): CountedBy | undefined =>
  countedBy.find((by) => type === `${by}_COUNTS`);

/** Something that the data hold, by its id: whether it is held, only the data can say. */
export const reference = (to: ReferenceTarget, given: Given) =>
  ({ ...about(given), type: 'REFERENCE', to }) as const;

/** An organisation on the register, by its id: whether it is held, only the data can say. */
export const organisation = (given: Given) => ({ ...about(given), type: 'ORGANISATION' }) as const;

/** What a field takes, as its schema checks it. Whether an area is held, only the data can say. */
export function schemaOfField(field: KeptField): v.GenericSchema<unknown, KeptValue> {
  switch (field.type) {
    case 'TEXT':
      return textOf[field.size];
    case 'CHOICE':
      return oneOfValue(field.codes);
    case 'DAY':
      return dayValue;
    case 'MONTH':
      return monthOfYear;
    case 'NUMBER':
    case 'PEOPLE':
      return wholeNumberValue(field.from, field.to);
    case 'AREA':
      return areaCode;
    case 'REFERENCE':
    case 'ORGANISATION':
      return heldId;
    case 'VENUE':
      return venueId;
    case 'TIME':
      return clockTime;
    default:
      return listedSchema(listedTypes[field.type] as ListedType);
  }
}

const monthOfYear = v.pipe(
  v.string(),
  v.check(isMonth, `this is no month from ${firstMonth} on, such as 2026-10.`),
);

const heldId = v.pipe(v.string(), v.regex(/^[\w:.-]{1,120}$/, 'this is no id.'));

const clockTime = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'this is no time. Write 24 hours, such as 09:30 or 18:00.'),
);

const venueId = v.pipe(v.string(), v.regex(/^[\w.-]{1,200}$/, 'this is no id of a place.'));

const areaCode = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{1,40}$/, 'this is no code of an area.'),
  v.transform((code) => code as AreaCode),
);

/** Most characters of a text field; undefined for one that is no text. */
export const mostCharacters = (field: KeptField): number | undefined =>
  field.type === 'TEXT' ? textLimits[field.size] : undefined;
