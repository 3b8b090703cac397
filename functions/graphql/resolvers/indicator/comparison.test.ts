import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

async function dataOf<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
}

interface Figure {
  readonly area: { readonly name: string; readonly kind: string };
  readonly value: number | null;
  readonly status: string;
  readonly standing: string | null;
  readonly standingWords: string | null;
  readonly breakdown: readonly { readonly value: number }[];
}
interface Comparison {
  readonly indicator: { readonly id: string };
  readonly period: string;
  readonly caveat: string;
  readonly own: { readonly value: number; readonly lower: number | null } | null;
  readonly figures: readonly Figure[];
}
const comparison = `{
  indicator { id } period caveat own { value lower }
  figures { area { name kind code } value status standing standingWords breakdown { value } note source { title } }
}`;
const of = async (id: string): Promise<Comparison> =>
  (
    await dataOf<{ indicator: { comparison: Comparison } }>(
      `{ indicator(id: "${id}") { comparison ${comparison} } }`,
    )
  ).indicator.comparison;

describe('a figure beside those of other areas', () => {
  test('has the borough, neighbours, region and England, and says what the intervals allow', async () => {
    const pay = await of('els-weekly-pay');
    expect(pay.figures).toHaveLength(11);
    expect(pay.figures.map(({ area }) => area.name).slice(-3)).toEqual([
      'Wolverhampton',
      'West Midlands',
      'England',
    ]);
    expect(pay.own?.lower).not.toBeNull();
    const england = pay.figures.at(-1);
    expect(england?.standing).toBe('LOWER');
    expect(england?.standingWords).toBe('Walsall is lower than England, beyond both intervals.');
  });

  test('calls nothing higher where there is no interval', async () => {
    const museums = await of('els-museums');
    expect(new Set(museums.figures.map(({ standing }) => standing))).toEqual(new Set([null]));
    expect(museums.caveat).toMatch(/^No 95% intervals are held/);
  });

  test('withholds few people elsewhere', async () => {
    const asylum = await of('asylum-support');
    expect(asylum.own?.value).toBe(895);
    expect(asylum.figures.find(({ area }) => area.name === 'Lichfield')).toMatchObject({
      value: null,
      status: 'SUPPRESSED',
    });
  });

  test('of a police force is of the force, and the borough has none', async () => {
    const hate = await of('hate-crime-west-midlands-police');
    expect(hate.own).toBeNull();
    expect(hate.caveat).toMatch(/^No figure of the borough is published/);
    const { indicator } = await dataOf<{ indicator: { observations: unknown[]; observationsNote: string } }>(
      '{ indicator(id: "hate-crime-west-midlands-police") { observations { value } observationsNote } }',
    );
    expect(indicator.observations).toEqual([]);
    expect(indicator.observationsNote).not.toBeNull();
  });

  test('all come in one list', async () => {
    const { comparisons } = await dataOf<{ comparisons: Comparison[] }>(`{ comparisons ${comparison} }`);
    expect(comparisons).toHaveLength(49);
  });
});

describe('what partners list', () => {
  test('has no area and no figure from outside', async () => {
    const { areas, indicator, borough } = await dataOf<{
      areas: { name: string }[];
      indicator: { observations: { areaName: string }[] };
      borough: { observations: { areaName: string }[] };
    }>(`{
      areas(level: WARD) { name }
      indicator(id: "els-weekly-pay") { observations { areaName } }
      borough { observations { areaName } }
    }`);
    const names = [areas.map(({ name }) => name), indicator.observations, borough.observations];
    expect(JSON.stringify(names)).not.toMatch(/Birmingham|England/);
  });
});

test('a layer of shares says what the borough and the country have', async () => {
  const { layer } = await dataOf<{ layer: { besideWords: string } }>(
    '{ layer(id: "census-2021-english.not-well") { besideWords } }',
  );
  expect(layer.besideWords).toBe('Walsall 2.7%, England and Wales 1.8%');
});
