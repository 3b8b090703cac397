import { parseAs } from '../../assessment/model/written-value.ts';
import { InvalidInput } from '../../errors/errors.ts';
import type { Role } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { hasBegun } from '../../provenance/calendar-month.ts';
import { countsOf, type KeptField, type KeptValue, schemaOfField } from './field.ts';
import { namesPerson } from './names-person.ts';
import { namesSensitivePlace } from './names-sensitive-place.ts';

/** What a record of some kind says, by name of field; a field that was left out is not there. */
export type KeptContent = Readonly<Record<string, KeptValue>>;

/**
 * A kind of record that people keep, declared once: the types of the API, the check, the form, the list and the
 * history all follow from it. Adding one is a file with its declaration, its words in the catalogue and its tests.
 */
export interface RecordKind {
  /** In camel case, as operations are named: "registerReview". Never changed: it stands in ids and hashes. */
  readonly name: string;
  readonly plural: string;
  /** As a sentence names one: "review of a register". */
  readonly noun: string;
  /** What it is for and who asks for it: the description in the API. */
  readonly purpose: string;
  readonly fields: Readonly<Record<string, KeptField>>;
  /** Who does what; a locality lead only in their own localities. Whoever approves did not write what is approved. */
  readonly may: {
    readonly propose: readonly Role[];
    readonly approve: readonly Role[];
    readonly confirm: readonly Role[];
    /** Roles that read whole, and change, only records in which they wrote something themselves; of others what is public. */
    readonly ownAlone?: readonly Role[];
    /**
     * Whose words stand at once, and who need not wait for anybody: in these roles whoever wrote something of the kind, or
     * of the very record, that somebody else has approved. A first change always waits. Absent: every change waits.
     */
    readonly direct?: {
      readonly afterOneOfKind: readonly Role[];
      readonly afterOneOfRecord: readonly Role[];
    };
  };
  /** The fields for each values of which there is one record and no second, such as its place. Absent: any number. */
  readonly oneFor?: readonly string[];
  /**
   * Whether it is about the label of its `area`: its `run` says which run of the method, and its `label` which label that
   * run gave. Both are filled in where they were left out, and checked where they were given.
   */
  readonly aboutLabel?: true;
  /**
   * The field of a place on the register whose point decides the area, and that of the area: it is filled in where it was
   * left out, another is refused, and so is an area whose lines are not held. Absent: an area is taken as it is said.
   */
  readonly areaOf?: { readonly venue: string; readonly area: string };
  /**
   * The field whose name nothing on the register of organisations may bear yet, unless another field says which organisation
   * there it is about: then no other one. `others`: the field of more names, none of which another bears as its own.
   * Absent: a name is taken as it is.
   */
  readonly newName?: { readonly field: string; readonly unless: string; readonly others?: string };
  /**
   * The fields of the name, the postcode and the ward of a place that is not on the register: the ward is filled in from the
   * postcode, and a building of the name so near on the register is taken for the same one. Absent: it is about no new place.
   */
  readonly newPlace?: {
    readonly name: string;
    readonly postcode: string;
    readonly area: string;
    /** In metres. */
    readonly apartMetres: number;
  };
  /**
   * Set for what is said of promises, policies and labels: it may name what must never be told as a place, as a refuge.
   */
  readonly speaksOfNoPlace?: true;
  /** The field that contradicts another, and why; undefined: they agree. Every field alone was checked before. */
  readonly contradiction?: (
    content: KeptContent,
  ) => { readonly field: string; readonly reason: string } | undefined;
  /** The same of the event that its reference is about: whoever writes of a day on which it was not is told. */
  readonly contradictsEvent?: (
    content: KeptContent,
    event: KeptContent,
  ) => { readonly field: string; readonly reason: string } | undefined;
  /** The field whose day somebody waits for, and that which says that it came: a loan that is due back. */
  readonly due?: { readonly field: string; readonly until?: string };
  /**
   * The indicator by which documents count what records of the kind name one by one, and the field that is summed; none: each
   * record is one. Says how little of what was counted a register names, and is changed by no record.
   */
  readonly countedIn?: { readonly indicator: string; readonly sums?: string };
  /** After so many months without anybody's word a record is past its time, and says so. */
  readonly confirmAfterMonths: number;
}

const nameShape = /^[a-z][A-Za-z]{2,39}$/;

/**
 * Declares a kind.
 * @throws Error where the declaration contradicts itself
 * @example recordKind({ name: 'pledge', plural: 'pledges', ... }).name // 'pledge'
 */
export function recordKind<const Kind extends RecordKind>(kind: Kind): Kind {
  for (const name of [kind.name, kind.plural, ...Object.keys(kind.fields)]) {
    if (!nameShape.test(name)) throw new Error(`"${name}" is no name of a kind or field: letters alone.`);
  }
  const seldom = kind.oneFor?.find((name) => kind.fields[name]?.required !== true);
  if (seldom !== undefined)
    throw new Error(`The kind ${kind.name} is one for "${seldom}", which is no field that is always given.`);
  const told = Object.entries(kind.fields).find(([, { type, sensitive }]) => countsOf(type) && !sensitive);
  if (told) throw new Error(`The counts "${told[0]}" of the kind ${kind.name} may not be public one by one.`);
  const { due, countedIn, areaOf } = kind;
  if (areaOf && (kind.fields[areaOf.venue]?.type !== 'VENUE' || kind.fields[areaOf.area]?.type !== 'AREA'))
    throw new Error(`The kind ${kind.name} lies where a field says that is no place, or no area.`);
  for (const name of [due?.field, due?.until]) {
    if (name !== undefined && kind.fields[name]?.type !== 'DAY')
      throw new Error(`The kind ${kind.name} is due by "${name}", which is no day.`);
  }
  if (countedIn?.sums !== undefined && kind.fields[countedIn.sums]?.type !== 'NUMBER')
    throw new Error(`The kind ${kind.name} sums "${countedIn.sums}", which is no number.`);
  if (kind.name === kind.plural) throw new Error(`The kind ${kind.name} needs a plural of its own.`);
  return kind;
}

/** Name of the kind as a type of the API. @example typeNameOf({ name: 'registerReview' }) // 'RegisterReview' */
export const typeNameOf = ({ name }: Pick<RecordKind, 'name'>): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Names of the fields that say where a record lies. */
export const areaFieldsOf = (kind: Pick<RecordKind, 'fields'>): readonly string[] => fieldsOf(kind, 'AREA');

/** The field that says which event of the register it is about; a record lies where its event does. Undefined: none does. */
export const eventFieldOf = ({ fields }: Pick<RecordKind, 'fields'>): string | undefined =>
  Object.entries(fields).find(([, field]) => field.type === 'REFERENCE' && field.to === 'EVENT')?.[0];

/** Names of the fields that say at which place on the register it is. */
export const venueFieldsOf = (kind: Pick<RecordKind, 'fields'>): readonly string[] => fieldsOf(kind, 'VENUE');

/** Whether a record of the kind can lie somewhere: in an area, at a place on the register, or where its event is. */
export const liesSomewhere = (kind: Pick<RecordKind, 'fields'>): boolean =>
  areaFieldsOf(kind).length + venueFieldsOf(kind).length > 0 || eventFieldOf(kind) !== undefined;

/** Names of the fields that say which organisation on the register it is about. */
export const organisationFieldsOf = (kind: Pick<RecordKind, 'fields'>): readonly string[] =>
  fieldsOf(kind, 'ORGANISATION');

const fieldsOf = ({ fields }: Pick<RecordKind, 'fields'>, wanted: KeptField['type']): readonly string[] =>
  Object.entries(fields).flatMap(([name, { type }]) => (type === wanted ? [name] : []));

/**
 * What is given as a record of the kind, checked field by field.
 * @param at path by which the request names it: "input.content"
 * @param today the legal day of the request
 * @throws InvalidInput naming the first field that is wrong, missing or unknown
 * @example checkContent(registerReview, 'input.content', { register: 'venues', ... })
 */
export function checkContent(
  {
    fields,
    contradiction,
    speaksOfNoPlace,
  }: Pick<RecordKind, 'fields' | 'contradiction' | 'speaksOfNoPlace'>,
  at: string,
  given: object,
  today: CalendarDate,
): KeptContent {
  const unknown = Object.keys(given).find((name) => !(name in fields));
  if (unknown !== undefined) throw new InvalidInput(`${at}.${unknown}`, 'there is no such field.');
  const content = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, KeptValue][] => {
      const value: unknown = Reflect.get(given, name);
      if (value !== undefined && value !== null) {
        const checked = parseAs(schemaOfField(field), `${at}.${name}`, value);
        if (field.type === 'DAY' && field.past && String(checked) > today)
          throw new InvalidInput(`${at}.${name}`, `${checked} has not come yet.`);
        if (field.type === 'MONTH' && !hasBegun(String(checked), today))
          throw new InvalidInput(`${at}.${name}`, `${checked} has not come yet.`);
        return [[name, checked]];
      }
      if (field.required) throw new InvalidInput(`${at}.${name}`, 'this is needed.');
      return [];
    }),
  );
  const against =
    contradiction?.(content) ??
    namesPerson(fields, content) ??
    (speaksOfNoPlace ? undefined : namesSensitivePlace(content));
  if (against) throw new InvalidInput(`${at}.${against.field}`, against.reason);
  return content;
}

/** Every role that takes any step with records of the kind: these read all of it, everyone else what stands. */
export const keepersOf = ({ may }: Pick<RecordKind, 'may'>): readonly Role[] => [
  ...new Set([...may.propose, ...may.approve, ...may.confirm]),
];

/** Those of them who read every record whole, whoever wrote it. */
export const keepersOfAll = (kind: Pick<RecordKind, 'may'>): readonly Role[] =>
  keepersOf(kind).filter((role) => kind.may.ownAlone?.includes(role) !== true);
