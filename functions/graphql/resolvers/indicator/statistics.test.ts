import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Observation } from '../../../../domain/records/indicator.ts';
import { exactPermutation } from '../../../../domain/statistics/autocorrelation/permutation-test.ts';
import { spatialWeights } from '../../../../domain/statistics/autocorrelation/spatial-weights.ts';
import { dissimilarityFromRest } from '../../../../domain/statistics/segregation/dissimilarity.ts';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../../testing/loaded-api.ts';

const survey = 'iff-belong-to-walsall';
/** Two made-up survey results by ward, with their bases; the real survey gives none. */
const surveyed = (dataset: LoadedApi['dataset']): LoadedApi['dataset'] => {
  const asked = (code: string, value: number, base: number): Observation => {
    const ward = dataset.areas.find((area) => area.code === code);
    if (!ward) throw new Error(`no ward ${code}`);
    return {
      indicator: survey,
      area: { name: ward.name, code: ward.code, level: 'WARD' },
      period: '2025',
      kind: 'ACTUAL',
      breakdown: [],
      value,
      status: 'FINAL',
      base,
      unit: 'percent',
      source: { title: 'Made up for tests' },
    };
  };
  const observations = [...dataset.observations, asked('E05001301', 80, 70), asked('E05001302', 60, 80)];
  return { ...dataset, observations };
};

let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi(surveyed);
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};

interface Run {
  readonly methodKind: string;
  readonly arrangements: number | null;
  readonly seed: number;
  readonly draws: number;
  readonly method: string;
  readonly power: string;
  readonly caveat: string;
  readonly summary: string;
  readonly overall: { readonly value: number; readonly p: number; readonly words: string };
  readonly areas: readonly {
    readonly areaCode: string;
    readonly areaName: string;
    readonly area: { readonly code: string } | null;
    readonly value: number | null;
    readonly kind: string;
    readonly evidence: string;
    readonly p: number | null;
    readonly q: number | null;
    readonly words: string;
  }[];
}
const runOf = async (args: string): Promise<Run> =>
  (
    await dataOf<{ clusters: Run }>(
      `{ clusters(${args}) { methodKind arrangements seed draws method power caveat summary overall { value p words }
        areas { areaCode areaName area { code } value kind evidence p q words } } }`,
    )
  ).clusters;

describe('clusters', () => {
  test('of wards count every arrangement, and are those of the domain to the digit', async () => {
    const run = await runOf('indicator: "census-2021-ethnic-group-5", category: "Asian"');
    const wards = loaded.dataset.areas.filter(({ edition, level }) => edition === '2004' && level === 'WARD');
    const share = (code: string) => {
      const table = loaded.dataset.observations.find(
        ({ indicator, area }) => indicator === 'census-2021-ethnic-group-5' && area.code === code,
      );
      const asian = table?.breakdown.find(({ category }) => category.startsWith('Asian'));
      return ((asian?.value ?? 0) / (table?.value ?? 1)) * 100;
    };
    const codes = wards.map(({ code }) => code).sort();
    const weights = spatialWeights(codes, new Map(wards.map(({ code, neighbours }) => [code, neighbours])));
    const p = exactPermutation(codes.map(share), weights).map((each) => each?.p);
    expect(run).toMatchObject({ methodKind: 'EXACT', arrangements: 244_701 });
    expect(run.overall.value).toBeCloseTo(0.5912749, 6);
    expect(run.areas).toHaveLength(20);
    expect(codes.map((code) => run.areas.find(({ areaCode }) => areaCode === code)?.p)).toEqual(p);
    const clear = run.areas.filter(({ evidence }) => evidence === 'CLEAR');
    expect(clear).toMatchObject([{ areaName: 'Palfrey', kind: 'HIGH', area: { code: 'E05001311' } }]);
    expect(run.areas.map(({ areaName }) => areaName)).toEqual(
      run.areas.map(({ areaName }) => areaName).toSorted((a, b) => a.localeCompare(b, 'en-GB')),
    );
  });

  test('that chance could explain are not marked: deprivation of wards shows five only before correction', async () => {
    const run = await runOf('indicator: "imd-2025-ward-mean-score"');
    expect(run.areas.every(({ kind }) => kind === 'NONE')).toBe(true);
    expect(run.areas.filter(({ evidence }) => evidence === 'SUGGESTIVE')).toHaveLength(5);
    expect(run.summary).toBe(
      'No cluster is shown among 20 wards; 5 wards only before all tests are counted.',
    );
    expect(run.overall.value).toBeCloseTo(0.4604547, 6);
    expect(run.power).toContain('20 wards tested');
    expect(run.caveat).toContain('not whether that is good or bad');
    const { clusters } = await dataOf<{ clusters: Record<string, string> }>(
      '{ clusters(indicator: "imd-2025-rank", level: LSOA) { layer polarityWords } }',
    );
    expect(clusters).toEqual({
      layer: 'imd-2025-rank',
      polarityWords: 'Lower means more deprived: rank 1 is the most deprived small area in England.',
    });
  });

  test('of small areas are drawn with a stated seed, and come out the same again', async () => {
    const run = await runOf('indicator: "imd-2025-score", level: LSOA');
    expect(run).toMatchObject({ methodKind: 'DRAWS', arrangements: null, seed: 20_210_321, draws: 9_999 });
    expect(run.method).toContain('seed 20210321');
    expect(run.areas).toHaveLength(169);
    expect(run.areas.filter(({ evidence }) => evidence === 'CLEAR')).toHaveLength(23);
    const again = loaded.container().api;
    const { data } = await ask<{ clusters: Pick<Run, 'areas'> }>(
      again,
      '{ clusters(indicator: "imd-2025-score", level: LSOA) { areas { areaCode q } } }',
    );
    expect(data.clusters.areas).toEqual(run.areas.map(({ areaCode, q }) => ({ areaCode, q })));
  });

  test('leave out small areas that were drawn anew since the figures', async () => {
    const run = await runOf('indicator: "imd-2019-score", level: LSOA');
    expect(run.areas.filter(({ kind }) => kind === 'NO_VALUE').map(({ areaCode }) => areaCode)).toHaveLength(
      4,
    );
    expect(run.caveat).toContain('Left out for want of a figure: 4 small areas');
  });

  test.each([
    ['indicator: "nothing"', 'NOT_FOUND', /No indicator/],
    ['indicator: "census-2021-religion"', 'BAD_USER_INPUT', /^category: give one of .*Muslim/],
    ['indicator: "census-2021-religion", category: "Jedi"', 'BAD_USER_INPUT', /^category: give one of/],
    ['indicator: "imd-2025-score", level: LSOA, category: "x"', 'BAD_USER_INPUT', /no categories/],
    ['indicator: "imd-2025-score"', 'BAD_USER_INPUT', /^level: .*Ask for LSOA/],
    ['indicator: "esol-venues", level: LOCALITY', 'BAD_USER_INPUT', /^level: /],
    ['indicator: "nis-get-on-well"', 'BAD_USER_INPUT', /^indicator: .*no figures by ward/],
    ['indicator: "imd-2025-ward-mean-score", period: "1999"', 'BAD_USER_INPUT', /^period: .*Held: 2025/],
  ])('asked for wrongly (%s) say what would be right', async (args, code, message) => {
    const error = await errorOf(api, `{ clusters(${args}) { summary } }`);
    expect(error.extensions.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('are too much work to be asked for many times in one request', async () => {
    const many = Array.from(
      { length: 7 },
      (_, i) => `c${i}: clusters(indicator: "imd-2025-score", level: LSOA) { summary }`,
    );
    const error = await errorOf(api, `{ ${many.join(' ')} }`);
    expect(error.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('segregation', () => {
  test('is that of the domain over the wards, each measure within its range and said in a sentence', async () => {
    type Measure = { id: string; value: number; from: number; to: number; meaning: string; caveat: string };
    const { segregation } = await dataOf<{
      segregation: {
        caveat: string;
        overall: Measure[];
        groups: { name: string; share: number; measures: Measure[] }[];
        exposure: { group: string; shares: { group: string; share: number }[] }[];
      };
    }>(
      '{ segregation { caveat overall { id: key value from to meaning caveat } groups { name share measures { id: key value from to meaning caveat } } exposure { group shares { group share } } } }',
    );
    const rows = loaded.dataset.observations.filter(
      ({ indicator }) => indicator === 'census-2021-ethnic-group-5',
    );
    const groups = rows[0]?.breakdown.map(({ category }) => category) ?? [];
    const counts = rows.map(({ breakdown }) => breakdown.map(({ value }) => value ?? 0));
    const white = segregation.groups.find(({ name }) => name === 'White');
    expect(white?.measures.find(({ id }) => id === 'dissimilarity')?.value).toBeCloseTo(
      dissimilarityFromRest({ groups, counts }, 'White') ?? Number.NaN,
      12,
    );
    expect(segregation.overall.map(({ id, value }) => [id, value.toFixed(4)])).toEqual([
      ['dissimilarity', '0.3787'],
      ['theilH', '0.1352'],
      ['relativeDiversity', '0.1609'],
    ]);
    for (const { value, from, to, meaning, caveat } of [
      ...segregation.overall,
      ...segregation.groups.flatMap(({ measures }) => measures),
    ]) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
      expect(Math.min(meaning.length, caveat.length)).toBeGreaterThan(20);
    }
    for (const { shares } of segregation.exposure) {
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(segregation.caveat).toContain('20 wards with 284,113 people');
  });

  test('of households, or of a figure without groups, is refused by name', async () => {
    for (const indicator of ['census-2021-tenure', 'imd-2025-ward-mean-score']) {
      const error = await errorOf(api, `{ segregation(indicator: "${indicator}") { caveat } }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'indicator' } });
    }
  });
});

describe('a difference', () => {
  const between = async (args: string) =>
    (
      await dataOf<{ difference: Record<string, unknown> }>(
        `{ difference(${args}) { verdict words period valueA valueB difference lower upper intervalMethod } }`,
      )
    ).difference;

  test("of two shares of people asked has Newcombe's published interval", async () => {
    const found = await between(`indicator: "${survey}", areaA: "E05001301", areaB: "E05001302"`);
    expect(found).toMatchObject({ verdict: 'HIGHER', period: '2025', valueA: 80, valueB: 60 });
    expect(found.lower).toBeCloseTo(5.24315, 4);
    expect(found.upper).toBeCloseTo(33.38727, 4);
    expect(found.intervalMethod).toContain('Newcombe');
  });

  test('of full counts is exact and has no interval, between localities too', async () => {
    const found = await between(
      'indicator: "census-2021-religion", category: "Muslim", areaA: "north", areaB: "south"',
    );
    expect(found).toMatchObject({ verdict: 'LOWER', lower: null, upper: null, intervalMethod: null });
    expect(found.words).toContain('Everybody was counted');
  });

  test.each([
    ['indicator: "imd-2025-ward-mean-score", areaA: "E05001301", areaB: "E05001302"', 'given in score'],
    ['indicator: "iff-belong-to-walsall", areaA: "E05001301", areaB: "E05001303"', 'No number is held'],
    [
      'indicator: "census-2021-religion", category: "Sikh", areaA: "E05001316", areaB: "south"',
      'share residents',
    ],
    [
      'indicator: "imd-2025-ward-most-deprived-tenth-share", areaA: "E05001301", areaB: "E05001302"',
      'No base is held',
    ],
  ])('that cannot be told (%s) says why', async (args, why) => {
    expect(await between(args)).toMatchObject({
      verdict: 'NOT_COMPARED',
      words: expect.stringContaining(why),
    });
  });

  test('of an area with itself, or with none, is refused', async () => {
    const same = await errorOf(
      api,
      `{ difference(indicator: "${survey}", areaA: "north", areaB: "north") { words } }`,
    );
    expect(same).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'areaB' } });
    const none = await errorOf(
      api,
      `{ difference(indicator: "${survey}", areaA: "north", areaB: "E05999999") { words } }`,
    );
    expect(none.extensions.code).toBe('NOT_FOUND');
  });
});

test('a figure with a base has an interval with its method, and one without has none', async () => {
  type Figure = { value: number; base: number | null; lower: number | null; intervalMethod: string | null };
  const { indicator } = await dataOf<{ indicator: { observations: Figure[] } }>(
    `{ indicator(id: "${survey}") { observations { value base lower upper intervalMethod } } }`,
  );
  const [asked] = indicator.observations.filter(({ base }) => base === 70);
  expect(asked?.intervalMethod).toBe('Wilson score, 95%');
  expect(asked?.lower).toBeGreaterThan(65);
  for (const { lower, intervalMethod } of indicator.observations.filter(({ base }) => base === null)) {
    expect([lower, intervalMethod]).toEqual([null, null]);
  }
});

test('the small areas come with lines, residents and the ward that they are counted to', async () => {
  const { smallAreas } = await dataOf<{
    smallAreas: { code: string; residents: number; boundary: { type: string }; ward: { name: string } }[];
  }>('{ smallAreas { code name residents boundary centroid { lon lat } ward { name } } }');
  expect(smallAreas).toHaveLength(169);
  expect(smallAreas.reduce((sum, { residents }) => sum + residents, 0)).toBe(284_157);
  expect(smallAreas[0]).toMatchObject({ code: 'E01010241', boundary: { type: 'Polygon' } });
});
