import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../create-api.ts';
import { ask } from '../testing/ask-api.ts';
import { type LoadedApi, loadedApi } from '../testing/loaded-api.ts';
import { askedAtOnce } from '../testing/samples.ts';

/** What the schema promises of a value in words, held against every value. */
let loaded: LoadedApi;
let api: Api;
beforeAll(async () => {
  loaded = await loadedApi();
  api = loaded.container().api;
});
afterAll(() => loaded.stop());

const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};

interface Label {
  readonly area: { readonly name: string };
  readonly label: string;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
  readonly provisional: boolean;
  readonly borderline: boolean;
  readonly borderlineOn: readonly string[];
  readonly bounds: readonly [string, string];
  readonly stability: number | null;
  readonly changedBy: readonly string[];
  readonly methodStability: number | null;
  readonly variantsSame: number | null;
  readonly variantsRun: number;
  readonly methodVariants: readonly { readonly family: string; readonly sameLabel: boolean | null }[];
  readonly firmness: string;
  readonly diversityFirmness: string;
  readonly practiceFirmness: string;
  readonly diversity: { readonly level: string; readonly groups: readonly { readonly share: number }[] };
  readonly practice: {
    readonly level: string;
    readonly passed: number;
    readonly known: number;
    readonly scoreLow: number;
    readonly scoreHigh: number;
    readonly tests: readonly {
      readonly result: string;
      readonly value: number | null;
      readonly atLeast: boolean;
      readonly threshold: number;
    }[];
  };
}

const weakness = ['FIRM', 'SENSITIVE', 'NOT_ENOUGH_EVIDENCE'];

describe.each([
  ['of today', ''],
  ['of localities', '(level: LOCALITY)'],
  ['of another day', '(asOf: "2022-03-01")'],
  ['with registers reviewed', '(whatIf: { registersReviewed: true })'],
])('labels %s', (_, args) => {
  let labels: readonly Label[];
  beforeAll(async () => {
    const { classification } = await dataOf<{ classification: { areas: readonly Label[] } }>(
      `{ classification${args} { areas { area { name } label coldSpot catalyst provisional borderline borderlineOn bounds
         stability variantsSame variantsRun changedBy methodStability methodVariants { family sameLabel } firmness diversityFirmness practiceFirmness
         diversity { level groups { share } }
         practice { level passed known scoreLow scoreHigh tests { result value atLeast threshold } } } } }`,
    );
    labels = classification.areas;
    expect(labels.length).toBeGreaterThan(3);
  });

  test('are provisional exactly where what is not known could change them', () => {
    for (const { area, label, provisional, bounds, practice } of labels) {
      expect([area.name, provisional]).toEqual([area.name, bounds[0] !== bounds[1]]);
      if (practice.level !== 'NOT_KNOWN') expect([area.name, label]).toEqual([area.name, bounds[0]]);
    }
  });

  test('are called steady only where there is a level of practice to be steady about', () => {
    for (const {
      area,
      practice,
      stability,
      variantsSame,
      variantsRun,
      changedBy,
      methodStability,
      methodVariants,
    } of labels) {
      const isKnown = practice.level !== 'NOT_KNOWN';
      expect([area.name, stability !== null, methodStability !== null]).toEqual([
        area.name,
        isKnown,
        isKnown,
      ]);
      expect([area.name, methodStability]).toEqual([area.name, stability]);
      if (stability === null) continue;
      const small = methodVariants.filter(({ family }) => family === 'ONE_AT_A_TIME');
      expect(stability).toBeCloseTo(1 - changedBy.length / small.length, 9);
      expect([area.name, variantsRun, variantsSame]).toEqual([
        area.name,
        small.length,
        small.filter(({ sameLabel }) => sameLabel).length,
      ]);
    }
  });

  test('are as firm as the weaker of their halves, and never firm where bounds differ', () => {
    for (const each of labels) {
      const halves = [each.diversityFirmness, each.practiceFirmness].map((word) => weakness.indexOf(word));
      expect([each.area.name, each.firmness]).toEqual([each.area.name, weakness[Math.max(...halves)]]);
      expect(each.practiceFirmness === 'NOT_ENOUGH_EVIDENCE').toBe(each.practice.level === 'NOT_KNOWN');
      if (each.provisional) expect(each.firmness, each.area.name).not.toBe('FIRM');
      expect(each.borderline).toBe(each.borderlineOn.length > 0);
      expect(each.coldSpot).toBe(each.diversity.level === 'LOW');
      expect(each.catalyst).toBe(each.practice.level === 'STRONG');
    }
  });

  test('count their tests as they say', () => {
    for (const { practice, diversity } of labels) {
      const of = (result: string) => practice.tests.filter((each) => each.result === result).length;
      expect([practice.passed, practice.known]).toEqual([of('PASS'), 5 - of('NOT_KNOWN')]);
      expect(practice.level === 'NOT_KNOWN').toBe(practice.known < 3);
      expect(practice.scoreLow).toBeLessThanOrEqual(practice.scoreHigh);
      for (const { result, value, atLeast, threshold } of practice.tests) {
        if (result === 'NOT_KNOWN' && value !== null) expect(atLeast).toBe(true);
        if (result === 'PASS') expect(value).toBeGreaterThanOrEqual(threshold);
        if (result === 'FAIL') expect(value).toBeLessThan(threshold);
      }
      expect(diversity.groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });
});

const numbers = new Set(['FINAL', 'PROVISIONAL', 'ESTIMATED']);

test('a figure is null exactly when its status says that there is none', async () => {
  type Part = { value: number | null; status: string | null };
  type Figure = { value: number | null; status: string; breakdown: readonly Part[] };
  const { data } = await ask<{ indicators: readonly { observations: readonly Figure[] }[] }>(
    loaded.container({ limits: askedAtOnce }).api,
    '{ indicators { observations { value status breakdown { value status } } } }',
  );
  const { indicators } = data;
  const figures = indicators.flatMap(({ observations }) => observations);
  expect(figures.length).toBeGreaterThan(20);
  for (const { value, status, breakdown } of figures) {
    const told = value !== null || breakdown.some((part) => part.value !== null);
    expect([status, told]).toEqual([status, numbers.has(status)]);
    for (const part of breakdown) expect(part.status === null).toBe(part.value !== null);
  }
});

test('the layer of labels is final only where nothing could change the label', async () => {
  const { layer, classification } = await dataOf<{
    layer: { values: readonly { areaName: string; status: string; value: null }[] };
    classification: { areas: readonly Label[] };
  }>(
    '{ layer(id: "label") { values { areaName status value } } classification { areas { area { name } provisional } } }',
  );
  const open = new Map(classification.areas.map(({ area, provisional }) => [area.name, provisional]));
  for (const { areaName, status } of layer.values)
    expect([areaName, status]).toEqual([areaName, open.get(areaName) ? 'PROVISIONAL' : 'FINAL']);
});

test('a distance stands on the edge, nearest first, and never on the venue', async () => {
  const near = (lon: number) =>
    `venues(filter: { near: { lon: ${lon}, lat: 52.59, radiusMetres: 2000 } }, first: 50) { edges { distanceMetres node { id distanceMetres } } }`;
  type Edges = { edges: readonly { distanceMetres: number; node: { id: string; distanceMetres: null } }[] };
  const { a, b, all } = await dataOf<{ a: Edges; b: Edges; all: Edges }>(
    `{ a: ${near(-1.98)} b: ${near(-1.97)} all: venues(first: 3) { edges { distanceMetres node { id distanceMetres } } } }`,
  );
  for (const { edges } of [a, b]) {
    const metres = edges.map(({ distanceMetres }) => distanceMetres);
    expect(metres).toEqual(metres.toSorted((x, y) => x - y));
    expect(Math.max(...metres)).toBeLessThanOrEqual(2000);
    expect(edges.every(({ node }) => node.distanceMetres === null)).toBe(true);
  }
  const inBoth = a.edges.flatMap((one) => {
    const other = b.edges.find(({ node }) => node.id === one.node.id);
    return other ? [[one.distanceMetres, other.distanceMetres] as const] : [];
  });
  expect(inBoth.length).toBeGreaterThan(0);
  expect(inBoth.every(([x, y]) => x !== y)).toBe(true);
  expect(all.edges.every(({ distanceMetres }) => distanceMetres === null)).toBe(true);
});

test('what is found has an id that nothing else has in all that can be found', async () => {
  const seen = new Map<string, string>();
  for (const text of ['walsall', 'library', 'all', 'community', 'census', 'school']) {
    const { search } = await dataOf<{ search: readonly { kind: string; id: string; key: string }[] }>(
      `{ search(text: "${text}", first: 50) { kind id key } }`,
    );
    for (const { kind, id, key } of search) {
      expect([id, seen.get(id) ?? `${kind} ${key}`]).toEqual([id, `${kind} ${key}`]);
      seen.set(id, `${kind} ${key}`);
    }
  }
});
