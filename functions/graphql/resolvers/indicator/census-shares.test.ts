import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

async function dataOf<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
}

interface Share {
  readonly areaName: string;
  readonly value: number;
  readonly unit: string;
  readonly basis: string | null;
  readonly breakdown: readonly { readonly name: string; readonly category: string; readonly value: number }[];
  readonly source: { readonly title: string };
}
const figure = '{ areaName value unit basis breakdown { name category value } source { title } }';

describe('English proficiency by ward', () => {
  test('is an indicator with its shares, its source and what it was computed from', async () => {
    const { indicator } = await dataOf<{ indicator: { observations: Share[]; availableLevels: string[] } }>(
      `{ indicator(id: "census-2021-english") { availableLevels observations(level: WARD) ${figure} } }`,
    );
    expect(indicator.availableLevels).toEqual(['BOROUGH', 'WARD', 'LSOA']);
    expect(indicator.observations).toHaveLength(20);
    const pleck = indicator.observations.find(({ areaName }) => areaName === 'Pleck');
    expect(pleck).toMatchObject({ value: 100, unit: 'percent', source: { title: 'Census 2021, TS029' } });
    expect(pleck?.basis).toMatch(/^Computed from Output Areas.* within 0\.1 percentage points/);
    expect(pleck?.breakdown.at(-1)?.name).toBe('Does not speak English well, or at all');
    expect(pleck?.breakdown.at(-1)?.category).toContain('Cannot speak English');
  });

  test('says its basis and its categories in the language of the question, and the borough is as published', async () => {
    const { area } = await dataOf<{
      area: { observations: { basis: string; breakdown: { name: string }[] }[] };
    }>(
      '{ area(code: "E05001315") { observations(indicator: "census-2021-english") { basis(language: PL) breakdown { name(language: PL) } } } }',
    );
    expect(area.observations[0]?.basis).toContain('Output Areas, najmniejszych obszarów spisu');
    expect(area.observations[0]?.breakdown[0]?.name).toBe('angielski jest głównym językiem');
    const { borough } = await dataOf<{ borough: { observations: Share[] } }>(
      `{ borough { observations(indicator: "census-2021-english") ${figure} } }`,
    );
    expect(borough.observations[0]?.basis).toBeNull();
    expect(borough.observations[0]?.breakdown.map(({ value }) => value)).toEqual([90.2, 7, 2.7]);
  });

  test('fills a layer by ward and small area, with the borough beside it and the basis as its note', async () => {
    for (const [level, areas] of [
      ['WARD', 20],
      ['LSOA', 169],
    ] as const) {
      const { layer } = await dataOf<{
        layer: {
          layer: { name: string };
          boroughValue: number;
          notes: string[];
          values: { areaName: string; value: number; words: string; note: string }[];
        };
      }>(
        `{ layer(id: "census-2021-english.not-well", level: ${level}) { layer { name } boroughValue notes values { areaName value words note } } }`,
      );
      expect(layer.layer.name).toBe(
        'Does not speak English well, or at all, share of residents aged 3 and over',
      );
      expect(layer.boroughValue).toBe(2.7);
      expect(layer.notes.join(' ')).toContain('Computed from Output Areas');
      expect(layer.values).toHaveLength(areas);
      for (const { value, note } of layer.values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(note).toContain('Computed from Output Areas');
      }
    }
    const { layers } = await dataOf<{
      layers: { id: string; levels: string[]; group: string; polarity: string }[];
    }>('{ layers { id levels group polarity } }');
    const own = layers.filter(({ id }) => id.startsWith('census-2021-english.'));
    expect(own.map(({ id }) => id.split('.')[1])).toEqual(['main', 'well', 'not-well']);
    for (const each of own)
      expect(each).toMatchObject({
        group: 'language-and-newcomers',
        levels: ['WARD', 'LSOA'],
        polarity: 'NEITHER',
      });
  });

  test('two wards are not said to differ beyond what was computed', async () => {
    const { difference } = await dataOf<{ difference: { verdict: string; difference: number } }>(
      `{ difference(indicator: "census-2021-english", category: "Main language is English (English or Welsh in Wales)",
          areaA: "E05001301", areaB: "E05001315") { verdict difference } }`,
    );
    expect(difference.verdict).toBe('NOT_COMPARED');
    expect(difference.difference).toBeGreaterThan(0);
  });

  test('is found by what people call it', async () => {
    for (const words of ['english', 'speak english', 'english proficiency', 'main language']) {
      const { search } = await dataOf<{ search: { kind: string; id: string }[] }>(
        `{ search(text: "${words}", first: 10) { kind id } }`,
      );
      expect(search.map(({ id }) => id).join(), words).toContain('census-2021-english');
    }
  });

  test('is told in words by its shares, never as 100%', async () => {
    const { indicator } = await dataOf<{ indicator: { series: { words: string } } }>(
      '{ indicator(id: "census-2021-english") { series(area: "E08000030") { words } } }',
    );
    expect(indicator.series.words).toContain('English is the main language: 90.2%');
    expect(indicator.series.words).not.toContain('100%');
  });
});

describe('diversity in other dimensions', () => {
  const asked =
    'e: diversityBy(dimension: ETHNIC_GROUP) { chance } l: diversityBy(dimension: MAIN_LANGUAGE) { chance words basis figuresBasis source { title } } b: diversityBy(dimension: BIRTHPLACE) { chance } r: diversityBy(dimension: RELIGION) { chance kinds { categories share } figuresBasis }';
  type Reading = {
    chance: number;
    words?: string;
    basis?: string;
    figuresBasis?: string | null;
    kinds?: { share: number }[];
  } | null;

  test('fills the map by ward with what an area is told, and by small area or locality where it can be read', async () => {
    const layerOf = (id: string, level: string) =>
      dataOf<{
        layer: {
          boroughValue: number | null;
          values: { areaCode: string; value: number | null; note: string | null }[];
        };
      }>(`{ layer(id: "${id}", level: ${level}) { boroughValue values { areaCode value note } } }`);
    const { area } = await dataOf<{ area: { l: Reading; r: Reading } }>(
      `{ area(code: "E05001315") { ${asked} } }`,
    );
    const language = (await layerOf('diversity-chance-main-language', 'WARD')).layer;
    expect(language.values).toHaveLength(20);
    const told = language.values.find(({ areaCode }) => areaCode === 'E05001315');
    expect(told?.value).toBeCloseTo(area.l?.chance ?? 0, 3);
    expect(told?.note).toContain('Computed from Output Areas');
    expect(language.boroughValue).toBeGreaterThan(0);
    expect((await layerOf('diversity-chance-birthplace', 'LSOA')).layer.values).toHaveLength(169);
    const religion = (await layerOf('diversity-chance-religion', 'LOCALITY')).layer;
    expect(religion.values.map(({ value }) => value !== null && value > 0.5)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(religion.values[0]?.note).toBeNull();
  });

  test('stands beside that of ethnic groups, which is the one of the label', async () => {
    const { area } = await dataOf<{
      area: {
        e: Reading;
        l: Reading;
        b: Reading;
        r: Reading;
        classification: { diversity: { blau: number } };
      };
    }>(`{ area(code: "E05001315") { ${asked} classification { diversity { blau } } } }`);
    expect(area.e?.chance).toBeCloseTo(area.classification.diversity.blau, 12);
    expect(area.l?.chance).toBeLessThanOrEqual(0.5);
    expect(area.l?.basis).toContain('never averaged');
    expect(area.l?.figuresBasis).toContain('Computed from Output Areas');
    expect(area.r?.figuresBasis).toBeNull();
    expect(area.r?.kinds?.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test('of a locality is held where counts add up, of a ward of 2026 not at all', async () => {
    const of = (code: string) =>
      dataOf<{ area: Record<'e' | 'l' | 'b' | 'r', Reading> }>(`{ area(code: "${code}") { ${asked} } }`);
    const { area: north } = await of('north');
    expect([north.l, north.b]).toEqual([null, null]);
    expect(north.e?.chance).toBeGreaterThan(0);
    expect(north.r?.chance).toBeGreaterThan(0);
    expect((await of('E05016435')).area).toEqual({ e: null, l: null, b: null, r: null });
    expect((await of('E08000030')).area.l?.chance).toBeCloseTo(1 - 0.902 ** 2 - 0.098 ** 2, 2);
  });
});
