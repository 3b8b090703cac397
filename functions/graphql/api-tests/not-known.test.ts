import {
  type GraphQLField,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { executableSchema } from '../execution/executable-schema.ts';
import { ask } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';

/** A ward of 2026: its lines, figures and locality are not held. */
const undrawn = 'E05016438';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const schema = executableSchema();
const fieldsOf = (name: string): GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type.`);
  return Object.values(type.getFields());
};
const isCount = ({ name, type }: GraphQLField<unknown, unknown>): boolean =>
  name.endsWith('Count') && isScalarType(getNamedType(type));

/** A field asked as far as needed to see that it is null, 0 or empty. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return field.name;
  if (!type.name.endsWith('Connection')) return `${field.name} { __typename }`;
  return `${field.name} { ${fieldsOf(type.name)
    .filter(isCount)
    .map(({ name }) => name)
    .join(' ')} note }`;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === 0 || (Array.isArray(value) && value.length === 0);

/** Fields whose emptiness is the truth about any such ward. */
const rightlyEmpty: Readonly<Record<string, string>> = {
  wards: 'a ward is made of no wards',
};

interface Told {
  readonly area: Readonly<Record<string, unknown>> & {
    readonly notKnown: readonly { readonly field: string; readonly words: string }[];
  };
}

const told = async (code: string): Promise<Told['area']> => {
  const { data, errors } = await ask<Told>(
    api,
    `{ area(code: "${code}") { ${fieldsOf('Area')
      .filter(({ name }) => name !== 'notKnown')
      .map(selection)
      .join(' ')} notKnown { field words } } }`,
  );
  expect(errors).toEqual([]);
  return data.area;
};

test('no field of a ward without lines is null, 0 or empty without a word on why', async () => {
  const area = await told(undrawn);
  const explained = new Set(area.notKnown.map(({ field }) => field));
  const silent = fieldsOf('Area')
    .filter(({ name }) => name !== 'notKnown')
    .flatMap(({ name, type }): string[] => {
      const value = area[name];
      if (explained.has(name) || name in rightlyEmpty) return [];
      if (isEmpty(value)) return [name];
      if (isListType(isNonNullType(type) ? type.ofType : type)) return [];
      const { note, ...counts } = (value ?? {}) as Readonly<Record<string, unknown>>;
      return getNamedType(type).name.endsWith('Connection') && Object.values(counts).some(isEmpty) && !note
        ? [`${name} counts 0 without a note`]
        : [];
    });
  expect(silent).toEqual([]);
});

test('what is told as not known is a field that is empty or short, each with its reason', async () => {
  const area = await told(undrawn);
  const names = fieldsOf('Area').map(({ name }) => name);
  for (const { field, words } of area.notKnown) {
    expect(names).toContain(field);
    expect(words).toMatch(/^No .* held for the wards from 7 May 2026: nobody can say .*\.$/);
  }
  expect(new Set(area.notKnown.map(({ words }) => words)).size, 'one sentence a reason').toBe(3);
  expect(area.venues).toMatchObject({
    totalCount: 0,
    unplacedCount: loaded.dataset.venues.length,
    note: expect.stringContaining(
      `nobody can say whether ${loaded.dataset.venues.length} venues that could belong here lie there`,
    ),
  });
});

test('figures that are not held are told so, and never as none', async () => {
  const { data } = await ask<{
    indicator: Record<'held' | 'none', string | null>;
    area: { observationsNote: string };
    difference: { valueA: null; valueB: number; words: string };
  }>(
    api,
    `{ indicator(id: "census-2021-religion") { held: observationsNote(area: "E05001308") none: observationsNote(area: "${undrawn}") }
       area(code: "E05001308") { observationsNote(indicator: "pack-distributed") }
       difference(indicator: "imd-2025-ward-mean-score", areaA: "${undrawn}", areaB: "E05001308") { valueA valueB words } }`,
  );
  expect(data.indicator.held).toBeNull();
  expect(data.indicator.none).toMatch(/is held for Bloxwich West\. That is not 0.* 2026 edition/);
  expect(data.area.observationsNote).toMatch(
    /^No figure of "Activity packs distributed" is held for Brownhills\. That is not 0/,
  );
  expect(data.difference).toMatchObject({ valueA: null, valueB: expect.any(Number) });
  expect(data.difference.words).toBe('No number is held for Bloxwich West.');
});

test.each(['E05001308', 'east', 'E08000030'])(
  '%s, whose lines are held, has nothing of the kind',
  async (code) => {
    expect((await told(code)).notKnown).toEqual([]);
  },
);
