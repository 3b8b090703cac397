import { type KeptField, mostCharacters } from '../../../../domain/records-kept/declaration/field.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Viewer } from '../api/held.ts';
import { type Choice, dayOf, type Field, numberOf, sentText, type Values } from '../form/fields.ts';
import type { AreasToChoose, ToldContent } from './record-operations.ts';

/** What a field of a kind is called; the words stand in the catalogue under the name of the kind. */
export const fieldWords = (kind: RecordKind, name: string): string =>
  codeWords('officers.kept.', `${kind.name}.${name}`);

/**
 * What a path that somebody else changed means, in words; empty for what follows from the rest.
 * @example changedWords(registerReview, 'content.lookedAt') // 'What did you look at?'
 */
export function changedWords(kind: RecordKind, path: string): string {
  const [part = '', name = ''] = path.split('.');
  if (part === 'content' && name in kind.fields) return fieldWords(kind, name);
  return part === 'state' || part === 'standing' ? t('officers.keptPathState') : '';
}

/** Whether somebody may propose records of a kind as a locality lead alone: then only where they lead. */
const isLeadAlone = ({ may: { propose } }: RecordKind, { roles }: Pick<Viewer, 'roles'>): boolean =>
  !roles.some((role) => role !== 'LOCALITY_LEAD' && propose.includes(role));

/** The areas that somebody may write about: the borough, its localities and wards, or those of the localities that they lead. */
export function areasFor(
  kind: RecordKind,
  viewer: Pick<Viewer, 'roles' | 'localities'>,
  { boroughs, localities, wards }: AreasToChoose,
): readonly Choice[] {
  const led = viewer.localities.map(({ code }) => code);
  const areas = isLeadAlone(kind, viewer)
    ? [
        ...localities.filter(({ code }) => led.includes(code)),
        ...wards.filter(({ locality }) => locality && led.includes(locality.code)),
      ]
    : [...boroughs, ...localities, ...wards];
  return areas.map(({ code, name }) => ({ value: code, label: name }));
}

/** Why fewer areas are offered than there are; undefined where all are. */
const fewerAreas = (kind: RecordKind, viewer: Pick<Viewer, 'roles' | 'localities'>): string | undefined =>
  isLeadAlone(kind, viewer)
    ? t('officers.keptOwnLocality', { localities: viewer.localities.map(({ name }) => name).join(', ') })
    : undefined;

const choicesOf = (kind: RecordKind, name: string, codes: readonly string[]): readonly Choice[] =>
  codes.map((value) => ({ value, label: codeWords('officers.kept.', `${kind.name}.${name}.${value}`) }));

/**
 * The form of a kind, from its declaration: the same fields, limits and choices as the API checks.
 * @param areas those that a record can be about
 * @param promises the promises or milestones that it can be about
 */
export const fieldsOfKind = (
  kind: RecordKind,
  areas: readonly Choice[],
  viewer: Pick<Viewer, 'roles' | 'localities'>,
  promises: readonly Choice[] = [],
): readonly Field[] =>
  Object.entries(kind.fields).map(([name, field]) => ({
    name,
    label: fieldWords(kind, name),
    ...hintOf(field.type === 'AREA' ? fewerAreas(kind, viewer) : undefined),
    ...hintOf(field.sensitive ? t('officers.keptSensitive') : undefined),
    ...(field.required || (field.type === 'AREA' && isLeadAlone(kind, viewer))
      ? { required: true }
      : { optional: true }),
    ...controlOf(kind, name, field, { areas, promises }),
  }));

const hintOf = (hint: string | undefined) => (hint === undefined ? {} : { hint });

/** Up to so many choices stand open; more are a list to pick from. */
const mostRadios = 8;

interface Held {
  readonly areas: readonly Choice[];
  readonly promises: readonly Choice[];
}

function controlOf(kind: RecordKind, name: string, field: KeptField, { areas, promises }: Held) {
  switch (field.type) {
    case 'TEXT':
      return {
        kind: field.size === 'line' ? 'line' : 'text',
        maxLength: mostCharacters(field) ?? 0,
      } as const;
    case 'CHOICE':
      return { kind: 'radios', choices: choicesOf(kind, name, field.codes) } as const;
    case 'DAY':
      return { kind: 'day' } as const;
    case 'NUMBER':
    case 'PEOPLE':
      return { kind: 'number', whole: true, from: field.from, to: field.to } as const;
    case 'AREA':
      return { kind: 'pick', choices: areas } as const;
    case 'REFERENCE':
      return { kind: promises.length > mostRadios ? 'pick' : 'radios', choices: promises } as const;
  }
}

/** A value of a record as the form holds it. */
export const typedValue = (value: ToldContent[string] | undefined): string =>
  value === null || value === undefined
    ? ''
    : typeof value !== 'object'
      ? String(value)
      : 'code' in value
        ? value.code
        : value.id;

/** What a record says, as the form holds it. */
export const valuesOf = (kind: RecordKind, content: ToldContent | null): Values =>
  Object.fromEntries(Object.keys(kind.fields).map((name) => [name, typedValue(content?.[name])]));

/** What the form holds, as the API takes it. */
export const sentContent = (
  kind: RecordKind,
  values: Values,
): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(
    Object.entries(kind.fields).map(([name, { type }]) => {
      if (type === 'DAY') return [name, dayOf(values, name) ?? null];
      if (type === 'NUMBER' || type === 'PEOPLE') return [name, numberOf(values, name) ?? null];
      return [name, sentText(values, name)];
    }),
  );
