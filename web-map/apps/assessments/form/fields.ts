import { hasSubstance } from '../../../../domain/assessment/model/substance.ts';
import type { WrittenField } from '../../../../domain/assessment/publication/publication-rule.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { MessageCode } from '../../../../domain/messages/message.ts';
import { parseCalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { t } from '../../../i18n/officers.ts';

/** What a form holds while it is filled in, by name of the field: text as typed, or the choices that are ticked. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What stands below the label, a line each: figures that it is chosen by. */
  readonly facts?: readonly string[];
}

interface AnyField {
  /** Of which it is kept in a draft; `fieldId` makes the id of it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Without it the form is not sent. */
  readonly required?: boolean;
  /** Said beside the label of what may stay empty for good. */
  readonly optional?: boolean;
  /** Shown, checked and sent only where this holds; always where it is not given. */
  readonly when?: (values: Values) => boolean;
  /** What is written here, by which is told who reads it once published; none: it is not kept. */
  readonly written?: WrittenField;
  /** End of the path by which the API names it, where it is not `name`: "before.likelihood". */
  readonly path?: string;
}

/** A field of a form. */
export type Field = AnyField &
  (
    | {
        readonly kind: 'line' | 'text' | 'lines';
        readonly maxLength: number;
        /** Set where a full stop or "n/a" is no answer: see `hasSubstance`. */
        readonly saysSomething?: boolean;
      }
    | { readonly kind: 'number'; readonly whole: boolean; readonly from: number; readonly to: number }
    | { readonly kind: 'day' }
    | {
        readonly kind: 'radios' | 'ticks' | 'pick';
        readonly choices: readonly Choice[];
        /** Set where all of many can be ticked by one press; evidence, for one, is cited piece by piece. */
        readonly allAtOnce?: true;
      }
    /** Several things in rows, held as the text of a record; `read` refuses what is wrong in it. */
    | { readonly kind: 'week'; readonly read: (text: string) => unknown }
    | { readonly kind: 'closures'; readonly read: (text: string) => unknown }
    | {
        readonly kind: 'languages' | 'counts';
        readonly read: (text: string) => unknown;
        readonly choices: readonly Choice[];
      }
    /** What the form is about: told, and not changed. */
    | { readonly kind: 'fixed'; readonly told: string }
  );

/** What is wrong with a form: the name of the field, and what would be right. */
export type Faults = ReadonlyMap<string, string>;

/** The text of a field; nothing where it holds a list or was never filled in. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** What is ticked in a field. */
export function ticked(values: Values, name: string): readonly string[] {
  const value = values[name];
  return value === undefined || typeof value === 'string' ? [] : value;
}

/** The fields that are shown with these values. */
export const shownFields = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(({ when }) => when === undefined || when(values));

/**
 * What keeps a form from being sent, in the order of its fields. Fields that are not shown are not checked.
 * @example checkFields([{ kind: 'number', name: 'homes', label: 'Homes', whole: true, from: 0, to: 9 }], { homes: 'x' }).size // 1
 */
export function checkFields(fields: readonly Field[], values: Values): Faults {
  return new Map(
    shownFields(fields, values).flatMap((field) => {
      const fault = faultOf(field, values);
      return fault === undefined ? [] : [[field.name, fault]];
    }),
  );
}

/** One box alone is no choice: what it says is what has to be ticked. */
function missing(field: Field): string {
  const [only, ...others] = field.kind === 'ticks' ? field.choices : [];
  if (only && others.length === 0) return t('officers.missingTick', { label: only.label });
  return t(missingWords[field.kind], { label: plain(field.label) });
}

function faultOf(field: Field, values: Values): string | undefined {
  const { label, name } = field;
  const value = textOf(values, name).trim();
  const isEmpty =
    field.kind === 'ticks' ? ticked(values, name).length === 0 : value.replaceAll('-', '') === '';
  if (isEmpty) return field.required ? missing(field) : undefined;
  switch (field.kind) {
    case 'line':
    case 'text':
      if (value.length > field.maxLength)
        return t('officers.tooLong', { label: plain(label), most: field.maxLength, length: value.length });
      return field.saysSomething && !hasSubstance(value)
        ? t('officers.saysTooLittle', { label: plain(label) })
        : undefined;
    case 'lines':
      return linesOf(values, name).some((line) => line.length > field.maxLength)
        ? t('officers.lineTooLong', { label: plain(label), most: field.maxLength })
        : undefined;
    case 'number':
      return isNumberIn(numberOf(values, name), field)
        ? undefined
        : t(field.whole ? 'officers.notWhole' : 'officers.notNumber', {
            label: plain(label),
            from: field.from,
            to: field.to,
          });
    case 'day':
      return dayOf(values, name) === undefined ? t('officers.notDay', { label: plain(label) }) : undefined;
    case 'week':
    case 'closures':
    case 'languages':
    case 'counts':
      return refusalOf(field.read, value, plain(label));
    default:
      return undefined;
  }
}

/** What is wrong in a text of rows, with the label of its field; undefined: nothing. */
function refusalOf(read: (text: string) => unknown, value: string, label: string): string | undefined {
  try {
    read(value);
    return undefined;
  } catch (fault) {
    if (fault instanceof InvalidInput) return t('officers.rowsWrong', { label, reason: fault.reason });
    throw fault;
  }
}

const missingWords = {
  line: 'officers.missingText',
  text: 'officers.missingText',
  lines: 'officers.missingText',
  number: 'officers.missingText',
  day: 'officers.missingText',
  radios: 'officers.missingChoice',
  ticks: 'officers.missingChoice',
  pick: 'officers.missingChoice',
  week: 'officers.missingText',
  closures: 'officers.missingText',
  languages: 'officers.missingChoice',
  counts: 'officers.missingText',
  fixed: 'officers.missingChoice',
} as const satisfies Readonly<Record<Field['kind'], MessageCode>>;

/** A label as it stands within a sentence: without its question mark. */
const plain = (label: string): string => label.replace(/\?$/, '');

const isNumberIn = (
  value: number | undefined,
  { whole, from, to }: { readonly whole: boolean; readonly from: number; readonly to: number },
): boolean => value !== undefined && value >= from && value <= to && (!whole || Number.isInteger(value));

/** The number of a field, with thousands apart or not; undefined where it is none. @example numberOf({ homes: '1,200' }, 'homes') // 1200 */
export function numberOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name).replaceAll(/[,\s£]/g, '');
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}

/** The day of a field, of its typed "year-month-day"; undefined where it is no real day. @example dayOf({ on: '2026-7-1' }, 'on') // '2026-07-01' */
export function dayOf(values: Values, name: string): string | undefined {
  const [year = '', month = '', day = ''] = textOf(values, name)
    .split('-')
    .map((part) => part.trim());
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return parseCalendarDate(name, text);
  } catch {
    return undefined;
  }
}

/** The lines of a field, without empty ones. */
export const linesOf = (values: Values, name: string): readonly string[] =>
  textOf(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The trimmed text of a field as the API takes it; null where it is empty, which takes the value away. */
export const sentText = (values: Values, name: string): string | null => textOf(values, name).trim() || null;

/** Whether two forms say the same, as far as these fields go. */
export const sameValues = (a: Values, b: Values, names: readonly string[]): boolean =>
  names.every((name) => sameValue(a[name], b[name]));

/** Whether two values of a field are the same; a list in another order is, and nothing is the same as empty. */
export function sameValue(a: Values[string] | undefined, b: Values[string] | undefined): boolean {
  const text = (value: Values[string] | undefined): string =>
    value === undefined || typeof value === 'string' ? (value ?? '').trim() : [...value].sort().join('\n');
  return text(a) === text(b);
}

/** The field that the API means by a path; undefined where it is none of this form. @example fieldAt(fields, 'input.facts.homes')?.name // 'homes' */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined => {
  const plainPath = path.replaceAll(/\[\d+\]/g, '');
  return fields.find(({ name, path: end = name }) => plainPath === end || plainPath.endsWith(`.${end}`));
};

/**
 * A refusal of the API without the path that it begins with, which the page shows by the label of the field.
 * @example withoutPath('site.wards: choose one.') // 'Choose one.'
 */
export function withoutPath(message: string): string {
  const text = message.replace(/^[\w.[\]]+: /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The name of a field as an id, which holds no space: what describes a control is told as a list of ids between spaces, and
 * a description whose id had one was read out to nobody.
 */
export const fieldId = (name: string): string => name.replaceAll(' ', '-');
