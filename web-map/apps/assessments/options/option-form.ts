import { optionSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { type AnyMessage, message } from '../../../../domain/messages/message.ts';
import { t } from '../../../i18n/officers.ts';
import { type Field, textOf as textIn, type Values } from '../form/fields.ts';
import { rangeOf, textLimits } from '../form/schema-limits.ts';
import type { SiteInput } from '../site/given-site.ts';

/** A meeting place that an option would open. */
export interface NewPlace {
  readonly name: string;
  readonly kind: string;
  readonly position: { readonly lon: number; readonly lat: number };
}

/** What stands in the fields of an option. */
export interface OptionForm {
  readonly id: string;
  readonly name: string;
  /** Option that it copies; undefined for one that is saved already, or begins with the scheme. */
  readonly copyOf?: string;
  readonly otherSite: boolean;
  readonly homes: string;
  readonly social: string;
  readonly shared: string;
  readonly private: string;
  readonly closes: readonly string[];
  readonly opens: readonly NewPlace[];
}

/** An option as it was saved, as far as a form takes from it. */
export interface SavedOption {
  readonly id: string;
  readonly name: string;
  readonly homes: number | null;
  readonly homesByTenure: {
    readonly social: number;
    readonly shared: number;
    readonly private: number;
  } | null;
  readonly closes: readonly { readonly id: string }[];
  readonly opens: readonly NewPlace[];
}

const textOf = (count: number | null | undefined): string =>
  count === null || count === undefined ? '' : String(count);

/** The fields of a saved option. */
export const formOf = ({ id, name, homes, homesByTenure, closes, opens }: SavedOption): OptionForm => ({
  id,
  name,
  otherSite: false,
  homes: textOf(homes),
  social: textOf(homesByTenure?.social),
  shared: textOf(homesByTenure?.shared),
  private: textOf(homesByTenure?.private),
  closes: closes.map((venue) => venue.id),
  opens,
});

/** The fields of a new option that begins as the scheme does. */
export const newForm = (id: string, homes: number | null): OptionForm =>
  formOf({ id, name: '', homes, homesByTenure: null, closes: [], opens: [] });

const { entries } = optionSchema;
const homesRange = rangeOf(entries.homes);

/** Fields of an option that are texts and numbers. */
export const optionFields = {
  name: {
    kind: 'line',
    name: 'name',
    written: 'options.name',
    label: t('officers.options.name'),
    hint: t('officers.options.nameHint'),
    ...textLimits(entries.name),
  },
  homes: {
    kind: 'number',
    name: 'homes',
    label: t('officers.options.homes'),
    hint: t('officers.options.homesHint'),
    ...homesRange,
  },
} as const satisfies Readonly<Record<string, Field>>;

/** Homes by tenure: all three are given, or none. */
export const tenures = [
  ['social', 'officers.options.tenureSocial'],
  ['shared', 'officers.options.tenureShared'],
  ['private', 'officers.options.tenurePrivate'],
] as const;

/** A whole number from 0 to 100,000; undefined where it is none. @example countOf('1,200') // 1200 */
export function countOf(text: string): number | undefined {
  const plain = text.trim().replaceAll(',', '');
  const count = Number(plain);
  return /^\d+$/.test(plain) && count <= homesRange.to ? count : undefined;
}

/** What is wrong with an option, by field; each with what its sentence needs. */
export type OptionFaults = ReadonlyMap<'name' | 'homes' | 'tenure', AnyMessage>;

/** What keeps an option from being saved, in the order of its fields. */
export function faultsOf(form: OptionForm): OptionFaults {
  const faults = new Map<'name' | 'homes' | 'tenure', AnyMessage>();
  const name = form.name.trim();
  if (name === '' || name.length > optionFields.name.maxLength)
    faults.set('name', message('officers.options.nameFault'));
  const homes = countOf(form.homes);
  if (form.homes.trim() !== '' && homes === undefined)
    faults.set('homes', message('officers.options.homesFault'));
  const mix = [form.social, form.shared, form.private];
  const counts = mix.map(countOf);
  const given = mix.filter((text) => text.trim() !== '').length;
  if (given > 0 && counts.includes(undefined)) faults.set('tenure', message('officers.options.tenureFault'));
  else if (given > 0 && homes !== undefined) {
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    if (sum !== homes) faults.set('tenure', message('officers.options.tenureSum', { sum, homes }));
  }
  return faults;
}

/**
 * An option in the terms of the API. Without a site it keeps the one that it has, or takes that of what it copies.
 * @param form without faults
 */
export function optionInput(form: OptionForm, site: SiteInput | undefined) {
  const homes = countOf(form.homes);
  const [social, shared, privately] = [form.social, form.shared, form.private].map(countOf);
  return {
    id: form.id,
    name: form.name.trim(),
    homes: homes ?? null,
    homesByTenure:
      social === undefined || shared === undefined || privately === undefined
        ? null
        : { social, shared, private: privately },
    closes: form.closes,
    opens: form.opens.map(({ name, kind, position: { lon, lat } }) => ({
      name,
      kind,
      position: { lon, lat },
    })),
    ...(form.copyOf === undefined ? {} : { copyOf: form.copyOf }),
    ...(site ? { site } : {}),
  };
}

/**
 * Reads a place given by its degrees, in either order; undefined where it is none near the borough.
 * @example readDegrees('52.57, -2.032') // { lon: -2.032, lat: 52.57 }
 */
export function readDegrees(text: string): NewPlace['position'] | undefined {
  const [, first, second] = /^\s*(-?\d+(?:\.\d+)?)\s*[,\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  const isLon = (value: number): boolean => value >= -2.5 && value <= -1.5;
  const isLat = (value: number): boolean => value >= 52 && value <= 53;
  if (isLon(a) && isLat(b)) return { lon: a, lat: b };
  return isLat(a) && isLon(b) ? { lon: b, lat: a } : undefined;
}

/** An option as a draft keeps it. */
export const toDraft = ({ closes, opens, otherSite: _, ...texts }: OptionForm): Values => ({
  ...texts,
  closes,
  opens: JSON.stringify(opens),
});

/** The option that a draft kept; undefined where it does not read. Its other site, if it had one, is given anew. */
export function fromDraft(values: Values): OptionForm | undefined {
  const text = (name: string): string => textIn(values, name);
  const id = text('id');
  if (id === '') return undefined;
  const { closes } = values;
  const copyOf = text('copyOf');
  return {
    id,
    name: text('name'),
    ...(copyOf ? { copyOf } : {}),
    otherSite: false,
    homes: text('homes'),
    social: text('social'),
    shared: text('shared'),
    private: text('private'),
    closes: Array.isArray(closes) ? closes : [],
    opens: placesOf(text('opens')),
  };
}

/** The places that an option opens, as a draft keeps them. */
export function placesOf(text: string): readonly NewPlace[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isPlace) : [];
  } catch {
    return [];
  }
}

const isPlace = (value: unknown): value is NewPlace => {
  if (typeof value !== 'object' || value === null) return false;
  const { name, kind, position }: Partial<Record<keyof NewPlace, unknown>> = value;
  if (typeof name !== 'string' || typeof kind !== 'string') return false;
  if (typeof position !== 'object' || position === null) return false;
  const { lon, lat }: { readonly lon?: unknown; readonly lat?: unknown } = position;
  return typeof lon === 'number' && typeof lat === 'number';
};
