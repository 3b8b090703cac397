import { beforeAll, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

/** Every layer that the real records allow, at each of its levels: its classes, breaks, words and dark end agree. */

interface Layer {
  readonly id: string;
  readonly group: string;
  readonly unit: string;
  readonly kind: string;
  readonly levels: readonly string[];
  readonly periods: readonly string[];
  readonly darkEnd: 'HIGHEST' | 'LOWEST';
  readonly polarityWords: string;
  readonly series: readonly { readonly layer: string; readonly period: string }[];
}
interface Fill {
  readonly edges: readonly number[];
  readonly classes: readonly {
    readonly index: number;
    readonly from: number | null;
    readonly to: number | null;
    readonly areas: number;
    readonly words: string;
  }[];
  readonly values: readonly {
    readonly areaName: string;
    readonly value: number | null;
    readonly class: number | null;
  }[];
}

let api: Api;
let layers: readonly Layer[];
const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};

beforeAll(async () => {
  ({ api } = await sharedReader());
  ({ layers } = await dataOf<{ layers: Layer[] }>(
    '{ layers { id group kind unit levels periods darkEnd polarityWords series { layer period } } }',
  ));
});

/** The numbers that the words of a class name, as a reader takes them: "1.5 to under 3%" is 1.5 and 3. */
const numbersIn = (words: string): readonly number[] =>
  (words.replaceAll(',', '').match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('classes hold the values that their words and breaks say', async () => {
  for (const { id, levels, kind, unit } of layers) {
    for (const level of levels) {
      const { layer: fill } = await dataOf<{ layer: Fill }>(
        `{ layer(id: "${id}", level: ${level}) { edges classes { index from to areas words } values { areaName value class } } }`,
      );
      const { classes, values, edges } = fill;
      const where = `${id} by ${level}`;
      const words = classes.map((each) => each.words);
      expect(new Set(words).size, where).toBe(words.length);
      for (const { index, areas } of classes)
        expect(values.filter((each) => each.class === index).length, where).toBe(areas);
      if (kind === 'LABEL') continue;
      expect(
        [...edges].sort((a, b) => a - b),
        where,
      ).toEqual(edges);
      for (const { areaName, value, class: own } of values) {
        expect(own === null, `${where}, ${areaName}`).toBe(value === null);
        if (value === null) continue;
        const found = classes.find(({ index }) => index === own);
        const named = numbersIn(found?.words ?? '');
        const [from = Number.NaN, to = from] = named;
        // A single value is told with one decimal, a break with two: no value may lie further out than that rounds.
        const slack = from === to ? 0.05 : 0.005;
        // A chance is told as a percentage.
        const told = unit.startsWith('chance') ? value * 100 : value;
        expect(told, `${where}, ${areaName}: ${found?.words}`).toBeGreaterThanOrEqual(from - slack);
        expect(told, `${where}, ${areaName}: ${found?.words}`).toBeLessThanOrEqual(to + slack);
      }
    }
  }
});

test('dark is the low end exactly where the words say that lower means more of it', () => {
  for (const { id, darkEnd, polarityWords } of layers)
    expect(darkEnd === 'LOWEST', `${id}: ${polarityWords}`).toBe(/^Lower means more/.test(polarityWords));
  expect(layers.filter(({ darkEnd }) => darkEnd === 'LOWEST').map(({ id }) => id)).toEqual([
    'imd-2025-rank',
    'imd-2025-decile',
    'imd-2019-rank',
    'imd-2019-decile',
  ]);
});

test('no older edition stands before a newer one of its group', () => {
  for (const { id, series } of layers) {
    const newer = series.slice(series.findIndex(({ layer }) => layer === id) + 1);
    for (const { layer } of newer.filter((each) => each.layer !== id)) {
      const place = (of: string) => layers.findIndex((each) => each.id === of);
      expect(place(layer), `${layer} before ${id}`).toBeLessThan(place(id));
    }
  }
});

test('practice on record has no number where nothing is on record, and never 0', async () => {
  const { layer } = await dataOf<{ layer: Fill }>(
    '{ layer(id: "practice-on-record", level: WARD) { edges classes { index from to areas words } values { areaName value class } } }',
  );
  expect(layer.values.find(({ areaName }) => areaName === 'Brownhills')?.value).toBeGreaterThan(0);
  expect(layer.values.find(({ areaName }) => areaName === 'Streetly')?.value).toBeNull();
  expect(layer.values.every(({ value }) => value !== 0)).toBe(true);
});
