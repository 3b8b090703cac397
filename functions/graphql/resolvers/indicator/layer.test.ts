import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { sharedReader } from '../../testing/loaded-api.ts';

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};

interface Value {
  readonly areaCode: string;
  readonly areaName: string;
  readonly value: number | null;
  readonly status: string;
  readonly words: string;
  readonly class: number | null;
  readonly note: string | null;
}
interface Fill {
  readonly level: string;
  readonly period: string | null;
  readonly classing: string;
  readonly classingWords: string;
  readonly edges: readonly number[];
  readonly classes: readonly { readonly areas: number; readonly words: string }[];
  readonly values: readonly Value[];
  readonly noNumber: readonly { readonly status: string; readonly word: string; readonly areas: number }[];
  readonly boroughValue: number | null;
  readonly comparators: readonly { readonly areaName: string }[];
  readonly summary: string;
  readonly notes: readonly string[];
}
const fields =
  '{ level period classing classingWords edges classes { areas words } values { areaCode areaName value status words class note } noNumber { status word areas } boroughValue comparators { areaName } summary notes }';
const fillOf = async (args: string): Promise<Fill> => {
  const { layer } = await dataOf<{ layer: Fill | null }>(`{ layer(${args}) ${fields} }`);
  if (!layer) throw new Error(`no layer for ${args}`);
  return layer;
};
interface Listed {
  readonly id: string;
  readonly group: string;
  readonly levels: readonly string[];
  readonly searchWords: readonly string[];
  readonly clusterLevels: readonly string[];
  readonly polarityWords: string;
}
const list = async () =>
  (
    await dataOf<{ layers: Listed[] }>(
      '{ layers { id group groupName name kind levels periods unit polarity polarityWords searchWords clusterLevels category indicator { id } source { title } } }',
    )
  ).layers;

describe('the list of layers', () => {
  test('has every figure held by ward, locality or small area, in at most nine groups', async () => {
    const layers = await list();
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    expect(new Set(layers.map(({ group }) => group)).size).toBeLessThanOrEqual(9);
    const { indicators } = await dataOf<{ indicators: { id: string; availableLevels: string[] }[] }>(
      '{ indicators { id availableLevels } }',
    );
    const held = indicators.filter(({ availableLevels }) =>
      availableLevels.some((level) => level !== 'BOROUGH'),
    );
    expect(held.length).toBeGreaterThan(15);
    for (const { id } of held) expect(layers.some((layer) => layer.id.split('.')[0] === id)).toBe(true);
  });

  test('is found by everyday words', async () => {
    const layers = await list();
    const found = (word: string) =>
      layers.filter(({ searchWords }) => searchWords.includes(word)).map(({ id }) => id);
    expect(found('council house')).toEqual(['census-2021-tenure.social-rented']);
    expect(found('mosque')).toEqual(['census-2021-religion.muslim']);
    expect(found('poverty').every((id) => id.startsWith('imd-'))).toBe(true);
    expect(found('English classes')).toContain('esol-venues');
    expect(found('cold spot')).toContain('label');
  });

  test('can be filled, every layer at every level, with an answer for every area', async () => {
    const areas: Record<string, number> = { WARD: 20, LOCALITY: 4, LSOA: 169 };
    for (const { id, levels } of await list()) {
      for (const level of levels) {
        const fill = await fillOf(`id: "${id}", level: ${level}`);
        expect(fill.values, `${id} ${level}`).toHaveLength(areas[level] ?? 0);
        const counted = fill.classes.reduce((sum, each) => sum + each.areas, 0);
        const without = fill.noNumber.reduce((sum, each) => sum + each.areas, 0);
        expect(counted + without, `${id} ${level}`).toBe(areas[level]);
        expect(fill.summary.length).toBeGreaterThan(20);
      }
    }
  });
});

describe('a fill', () => {
  test('of a census share has its counts, edges that hold every ward, and the borough beside it', async () => {
    const fill = await fillOf('id: "census-2021-religion.muslim"');
    expect(fill).toMatchObject({ level: 'WARD', period: '2021-03-21', classing: 'NATURAL_BREAKS' });
    expect(fill.edges).toEqual([0, 10, 20, 30, 50, 51]);
    const palfrey = fill.values.find(({ areaName }) => areaName === 'Palfrey');
    expect(palfrey).toMatchObject({ words: '50% (8,352 of 16,690 people)', class: 4, status: 'FINAL' });
    expect(palfrey?.value).toBeCloseTo((8352 / 16_690) * 100, 10);
    expect(fill.boroughValue).toBeCloseTo(11.3, 0);
    expect(fill.notes[0]).toContain('6 May 2026');
  });

  test('can be put into classes otherwise, and says so', async () => {
    const fill = await fillOf('id: "census-2021-religion.muslim", classing: QUANTILE, classes: 4');
    expect(fill.classes.map(({ areas }) => areas)).toEqual([5, 5, 5, 5]);
    expect(fill.classingWords).toContain('Chosen by the reader');
  });

  test('by locality adds up its wards and calls itself provisional', async () => {
    const fill = await fillOf('id: "census-2021-ethnic-group-19.asian-pakistani", level: LOCALITY');
    const south = fill.values.find(({ areaCode }) => areaCode === 'south');
    expect(south).toMatchObject({ status: 'PROVISIONAL', words: '21.5% (13,554 of 63,029 people)' });
    expect(fill.notes.join(' ')).toContain('provisional');
  });

  test('of 2019 leaves the small areas that were drawn anew without a number, and says why', async () => {
    const fill = await fillOf('id: "imd-2019-score"');
    const without = fill.values.filter(({ value }) => value === null);
    expect(without).toHaveLength(4);
    for (const each of without) {
      expect(each).toMatchObject({ status: 'NOT_APPLICABLE', words: 'Does not apply', class: null });
      expect(each.note).toContain('other lines');
    }
    expect(fill.noNumber.find(({ status }) => status === 'NOT_APPLICABLE')?.areas).toBe(4);
  });

  test('of labels is the classification itself, in words', async () => {
    const fill = await fillOf('id: "label"');
    const { classification } = await dataOf<{
      classification: { areas: { area: { code: string }; label: string }[] };
    }>('{ classification { areas { area { code } label } } }');
    expect(fill).toMatchObject({ classing: 'CATEGORIES', edges: [] });
    expect(fill.values.map(({ areaCode, words }) => ({ area: { code: areaCode }, label: words }))).toEqual(
      classification.areas,
    );
    for (const value of fill.values) expect(fill.classes[value.class ?? -1]?.words).toBe(value.words);
  });

  test('of reach is the run of reach, and where nothing is on record it is not 0', async () => {
    const fill = await fillOf('id: "reach-meeting-place"');
    const { reach } = await dataOf<{ reach: { areas: { area: { code: string }; share: number | null }[] } }>(
      '{ reach { areas { area { code } share } } }',
    );
    const shares = new Map(reach.areas.map(({ area, share }) => [area.code, share]));
    for (const { areaCode, value, status } of fill.values) {
      const share = shares.get(areaCode);
      if (share == null) expect([value, status]).toEqual([null, 'TOO_UNCERTAIN']);
      else expect(value).toBeCloseTo(share * 100, 10);
    }
    expect(fill.values.some(({ value }) => value === null)).toBe(true);
  });

  test('names all five kinds of no number, whether or not an area has them', async () => {
    const { noNumber } = await fillOf('id: "imd-2025-score"');
    expect(noNumber.map(({ word }) => word)).toEqual([
      'Not counted',
      'Withheld',
      'Not yet published',
      'Does not apply',
      'Too uncertain',
    ]);
  });

  test('asked for wrongly is refused by name; an id that is not held is null', async () => {
    expect(await dataOf('{ layer(id: "nothing") { summary } }')).toEqual({ layer: null });
    const cases = [
      ['id: "imd-2025-score", level: WARD', 'level'],
      ['id: "imd-2025-score", period: "2019"', 'period'],
      ['id: "label", period: "2021"', 'period'],
      ['id: "imd-2025-score", classes: 9', 'classes'],
      ['id: ""', 'id'],
    ] as const;
    for (const [args, field] of cases) {
      const error = await errorOf(api, `{ layer(${args}) { summary } }`);
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });
});

describe('what stands behind a value', () => {
  interface Limited {
    readonly layer: {
      readonly values: readonly { readonly words: string; base: number | null; qualifier: string | null }[];
    };
  }
  const limited = async (id: string) =>
    (await dataOf<Limited>(`{ layer(id: "${id}") { values { words base qualifier } } }`)).layer.values;

  test('is the number counted: residents of a share, the whole that a count is part of', async () => {
    for (const { words, base } of await limited('census-2021-religion.muslim'))
      expect(words).toContain(` of ${base?.toLocaleString('en-GB')} people`);
    expect((await limited('esol-venues')).map(({ base }) => base)).toEqual([38, 38, 38, 38]);
    expect((await limited('imd-2025-score')).every(({ base }) => base === null)).toBe(true);
  });

  test('is a bound where the register may be short of places, whatever the words say', async () => {
    const values = await limited('reach-meeting-place');
    for (const { words, qualifier } of values)
      expect(qualifier).toBe(words.startsWith('at least ') ? 'AT_LEAST' : null);
    expect(values.some(({ qualifier }) => qualifier === 'AT_LEAST')).toBe(true);
  });

  test('is told of recorded figures too, in a word of the API', async () => {
    const { indicator } = await dataOf<{
      indicator: { observations: { qualifier: string; qualifierKind: string }[] };
    }>('{ indicator(id: "esol-learners") { observations { qualifier qualifierKind } } }');
    expect(indicator.observations).toEqual([{ qualifier: 'over', qualifierKind: 'MORE_THAN' }]);
  });
});

describe('the periods of a layer', () => {
  test('run through the editions that the records put together, with the break between them', async () => {
    const { layers } = await dataOf<{
      layers: {
        id: string;
        series: { layer: string; period: string; break: string | null }[];
      }[];
    }>('{ layers { id series { layer period break } } }');
    const seriesOf = (id: string) => layers.find((layer) => layer.id === id)?.series;
    expect(seriesOf('imd-2025-rank')).toEqual([
      { layer: 'imd-2019-rank', period: '2019', break: null },
      { layer: 'imd-2025-rank', period: '2025', break: expect.stringContaining('edition') },
    ]);
    expect(seriesOf('census-2021-tenure.owned')).toEqual([
      { layer: 'census-2021-tenure.owned', period: '2021-03-21', break: null },
    ]);
    expect(seriesOf('label')).toEqual([]);
  });

  test('are said once in the sentence of a fill', async () => {
    const { summary } = await fillOf('id: "imd-2025-ward-mean-score"');
    expect(summary.match(/2025/g)).toHaveLength(1);
  });
});

describe('a series', () => {
  interface Series {
    readonly words: string;
    readonly responsibleBody: string | null;
    readonly points: readonly { period: string | null; kind: string; value: number; break: string | null }[];
    readonly comparators: readonly { areaName: string; value: number }[];
    readonly comparatorNote: string | null;
  }
  const seriesOf = async (id: string, args = '') =>
    (
      await dataOf<{ indicator: { series: Series } }>(
        `{ indicator(id: "${id}") { series${args} { words responsibleBody comparatorNote points { period kind value break } comparators { areaName value } } } }`,
      )
    ).indicator.series;

  test('reads as the table of 2008 did, with its responsible body and places to compare with by name', async () => {
    const series = await seriesOf('nis-get-on-well');
    expect(series.points).toEqual([
      { period: '2007/08', kind: 'BASELINE', value: 74, break: null },
      { period: '2008/09', kind: 'TARGET', value: 76, break: null },
      { period: '2009/10', kind: 'TARGET', value: 77, break: null },
    ]);
    expect(series.responsibleBody).toBe('Walsall Council');
    expect(series.words).toContain('No result is held.');
    expect(series.comparators).toContainEqual({ areaName: 'National average', value: 76 });
    expect(series.comparators).toContainEqual({ areaName: 'Wyre Forest', value: 73 });
    expect(series.comparatorNote).toContain('Place Survey of 2008');
  });

  test('joins the editions of the index and breaks between them', async () => {
    const series = await seriesOf('imd-2025-ward-mean-score', '(area: "E05001308")');
    expect(series.points.map(({ period }) => period)).toEqual(['2019', '2025']);
    expect(series.points.map((point) => point.break === null)).toEqual([true, false]);
  });

  test('of an area that is not held is refused, and of one without figures is empty and says so', async () => {
    const error = await errorOf(
      api,
      '{ indicator(id: "nis-get-on-well") { series(area: "E01999999") { words } } }',
    );
    expect(error.extensions.code).toBe('NOT_FOUND');
    expect((await seriesOf('nis-get-on-well', '(area: "E05001308")')).words).toBe(
      'No figure is held for this area.',
    );
  });
});
