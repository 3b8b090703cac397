import { textLimits } from '../../../../domain/assessment/model/written-value.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import {
  countsOf,
  type KeptField,
  mostCharacters,
} from '../../../../domain/records-kept/declaration/field.ts';
import { listedTypeOf, listedTypes } from '../../../../domain/records-kept/declaration/listed-types.ts';
import { checkContent, type RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { t } from '../../../i18n/officers.ts';
import type { Viewer } from '../api/held.ts';
import {
  type Choice,
  dayOf,
  type Faults,
  type Field,
  fieldAt,
  numberOf,
  sentText,
  textOf,
  ticked,
  type Values,
  withoutPath,
} from '../form/fields.ts';
import {
  choicesOf,
  fewerAreas,
  fieldWords,
  groupChoices,
  isLeadAlone,
  languageChoices,
  lastMonths,
} from './record-choices.ts';
import type { NamedPlace, SentContent, ToldContent } from './record-operations.ts';

/**
 * What a path that somebody else changed means, in words; empty for what follows from the rest.
 * @example changedWords(registerReview, 'content.lookedAt') // 'What did you look at?'
 */
export function changedWords(kind: RecordKind, path: string): string {
  const [part = '', name = ''] = path.split('.');
  if (part === 'content' && name in kind.fields) return fieldWords(kind, name);
  return part === 'state' || part === 'standing' ? t('officers.keptPathState') : '';
}

/** The form of a kind, from its declaration: the same fields, limits and choices as the API checks. */
export const fieldsOfKind = (
  kind: RecordKind,
  viewer: Pick<Viewer, 'roles' | 'localities'>,
  held: HeldChoices,
): readonly Field[] =>
  Object.entries(kind.fields)
    // A place is never typed: a form that did not come from one leaves it out.
    .filter(([, field]) => field.type !== 'VENUE' || field.required || held.place !== undefined)
    // The run of a label is filled in; nobody knows one by heart.
    .filter(([name]) => !(kind.aboutLabel && held.isNew && name === 'run'))
    .filter(([, field]) => field.type !== 'RECORD_IDS' || (held.records ?? []).length > 0)
    .map(([name, field]) => ({
      name,
      label: fieldWords(kind, name),
      ...hintOf([
        field.type === 'AREA' ? fewerAreas(kind, viewer) : undefined,
        field.type === 'AREA' && held.place === undefined && hasOptionalPlace(kind)
          ? t('officers.keptPlaceHow')
          : undefined,
        field.type === 'REFERENCE' && field.to === 'EVENT' && held.promises?.length === 0
          ? t('officers.keptNoEvent')
          : undefined,
        field.sensitive ? t('officers.keptSensitive') : undefined,
      ]),
      ...(field.required || (field.type === 'AREA' && isLeadAlone(kind, viewer) && held.place === undefined)
        ? { required: true }
        : { optional: true }),
      ...controlOf(kind, name, field, held),
    }));

const hintOf = (hints: readonly (string | undefined)[]) => {
  const hint = hints.filter((each) => each !== undefined).join(' ');
  return hint === '' ? {} : { hint };
};

const hasOptionalPlace = (kind: RecordKind): boolean =>
  Object.values(kind.fields).some(({ type, required }) => type === 'VENUE' && !required);

/** The question of a survey that a form has chosen; undefined: none, or the kind asks for none. */
export const questionOf = ({ fields }: RecordKind, values: Values): string | undefined =>
  Object.values(fields).some(({ type }) => countsOf(type) === 'ANSWER')
    ? textOf(values, 'question')
    : undefined;

/** Up to so many choices stand open; more are a list to pick from. */
const mostRadios = 8;

/** What the data hold that a record of the kind can be about. */
export interface HeldChoices {
  /** Set where a record is begun, and not changed. */
  readonly isNew?: boolean;
  readonly areas: readonly Choice[];
  readonly promises?: readonly Choice[];
  /** The organisations on the register, by name. */
  readonly organisations?: readonly Choice[];
  /** The place that it is about, where it is about one. */
  readonly place?: NamedPlace | undefined;
  /** Those in which people can live. */
  readonly wards?: readonly Choice[];
  /** Those of which it can say that they do not count; none: it is not asked. */
  readonly records?: readonly Choice[];
  /** The question of a survey that was chosen, whose answers are counted. */
  readonly question?: string | undefined;
}

function controlOf(
  kind: RecordKind,
  name: string,
  field: KeptField,
  { areas, promises = [], organisations = [], place, wards = [], records = [], question }: HeldChoices,
) {
  switch (field.type) {
    case 'TEXT':
      return {
        kind: field.size === 'line' ? 'line' : 'text',
        maxLength: mostCharacters(field) ?? 0,
      } as const;
    case 'CHOICE':
      return {
        kind: field.codes.length > mostRadios ? 'pick' : 'radios',
        choices: choicesOf(kind, name, field),
      } as const;
    case 'DAY':
      return { kind: 'day' } as const;
    case 'TIME':
      return { kind: 'line', maxLength: '18:30'.length } as const;
    case 'NUMBER':
    case 'PEOPLE':
      return { kind: 'number', whole: true, from: field.from, to: field.to } as const;
    case 'AREA':
      return { kind: 'pick', choices: areas } as const;
    case 'VENUE':
      return { kind: 'fixed', told: place?.name ?? '' } as const;
    case 'WEEK':
      return { kind: 'week', read: listedTypes.WEEK.read } as const;
    case 'CLOSED_DAYS':
      return { kind: 'closures', read: listedTypes.CLOSED_DAYS.read } as const;
    case 'LANGUAGES':
      return { kind: 'languages', read: listedTypes.LANGUAGES.read, choices: languageChoices() } as const;
    case 'NAMES':
      return { kind: 'lines', maxLength: textLimits.line } as const;
    case 'RECORD_IDS':
      return { kind: 'ticks', choices: records, allAtOnce: true } as const;
    case 'MONTH':
      return { kind: 'pick', choices: lastMonths(new Date(), field.back) } as const;
    case 'ORGANISATION':
      return { kind: 'pick', choices: organisations } as const;
    case 'REFERENCE':
      // Of nothing there are no radios that an error could lead to.
      return {
        kind: promises.length > mostRadios || promises.length === 0 ? 'pick' : 'radios',
        choices: promises,
      } as const;
    default:
      return {
        kind: 'counts',
        read: listedTypes[field.type].read,
        choices: groupChoices(countsOf(field.type) ?? 'AGE', wards, question),
      } as const;
  }
}

/** A value of a record as the form holds it. */
export function typedValue(
  field: KeptField | undefined,
  value: ToldContent[string] | undefined,
): Values[string] {
  if (field?.type === 'RECORD_IDS') return (value ?? []) as readonly string[];
  if (value === null || value === undefined) return '';
  const listed = field && listedTypeOf(field.type);
  if (listed) return listed.write(value as readonly unknown[]);
  if (typeof value !== 'object') return String(value);
  if ('code' in value) return value.code;
  return 'id' in value ? value.id : '';
}

/** What a record says, as the form holds it. */
export const valuesOf = (kind: RecordKind, content: ToldContent | null): Values =>
  Object.fromEntries(
    Object.keys(kind.fields).map((name) => [name, typedValue(kind.fields[name], content?.[name])]),
  );

/**
 * What an address says that a new record is to say, as the form holds it: texts, choices and areas alone, none that the
 * kind has no field for, and nothing that is not public.
 * @example givenValues(trackedExchange, 'oneSide=A+school&colour=red') // { oneSide: 'A school' }
 */
export function givenValues({ fields }: RecordKind, given: string | undefined): Values {
  const query = new URLSearchParams(given ?? '');
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = query.get(name)?.trim();
      return value && mayBeGiven(field, value) ? [[name, value.slice(0, mostCharacters(field))]] : [];
    }),
  );
}

const mayBeGiven = (field: KeptField, value: string): boolean => {
  if (field.sensitive) return false;
  if (field.type === 'CHOICE') return field.codes.includes(value);
  return field.type === 'TEXT' || field.type === 'AREA' || field.type === 'ORGANISATION';
};

/** What the declaration of a kind refuses, by the very check of the API: whoever is without a network is told at once. */
export function refusedByKind(kind: RecordKind, fields: readonly Field[], values: Values): Faults {
  try {
    checkContent(kind, '', sentContent(kind, values), legalDayOf(new Date()));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const field = fieldAt(fields, error.field);
    if (field) return new Map([[field.name, withoutPath(error.message)]]);
  }
  return new Map();
}

const givenOf = (ids: readonly string[]): readonly string[] | null => (ids.length > 0 ? ids : null);

/** What the form holds, as the API takes it. */
export const sentContent = (kind: RecordKind, values: Values): SentContent =>
  Object.fromEntries(
    Object.entries(kind.fields).map(([name, { type }]) => {
      const listed = listedTypeOf(type);
      if (type === 'RECORD_IDS') return [name, givenOf(ticked(values, name))];
      if (listed) {
        const text = textOf(values, name).trim();
        return [name, text === '' ? null : listed.read(text)];
      }
      if (type === 'DAY') return [name, dayOf(values, name) ?? null];
      if (type === 'NUMBER' || type === 'PEOPLE') return [name, numberOf(values, name) ?? null];
      return [name, sentText(values, name)];
    }),
  );
