import { InvalidInput } from '../../errors/errors.ts';
import type { ToldText } from '../../messages/message.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { type ClusterEvidence, type ClusterKind, clusterEvidence, clusterKind } from './cluster-kind.ts';
import { type ClusterLevel, clusterCaveat, clusterPower } from './cluster-words.ts';
import { getisOrdGiStar } from './getis-ord.ts';
import { type GlobalMoran, globalMoran, globalMoranPermutationP } from './global-moran.ts';
import { type LocalMoran, localMoran } from './local-moran.ts';
import {
  drawnPermutation,
  exactPermutation,
  type PermutationTest,
  waysToChoose,
} from './permutation-test.ts';
import { GENERATOR, seededRandom } from './seeded-random.ts';
import { type SpatialWeights, spatialWeights } from './spatial-weights.ts';

/** How the test is run. */
export interface ClusterSettings {
  /** q must not pass this for a mark, 0 to 1. */
  readonly level: number;
  /** Draws where areas are too many to enumerate, and for global Moran: 99 to 99,999. */
  readonly draws: number;
  /** Whole number of 0 or over; published with the result. */
  readonly seed: number;
  /** Sets of neighbours counted one by one for an area, at most; past this in any area, all areas are drawn. */
  readonly mostEnumerated: number;
}

/** Published settings. 20 areas need at most 92,378 sets an area, so wards are always enumerated. */
export const clusterSettings: ClusterSettings = {
  level: 0.05,
  draws: 9999,
  seed: 20210321,
  mostEnumerated: 100_000,
};

/** One area in the reading. What is undefined could not be computed, and `kind` says why. */
export interface AreaCluster {
  readonly code: string;
  readonly value?: number;
  /** Neighbours that have a value. */
  readonly neighbours: number;
  /** Getis-Ord Gi* as a z-score: the area and its neighbours together, over or under the mean of all areas. */
  readonly statistic?: number;
  readonly localMoran?: LocalMoran;
  /** Two-sided p by conditional permutation; the same for local Moran, Gi and Gi*. */
  readonly p?: number;
  /** p corrected for all areas tested (Benjamini-Hochberg). */
  readonly q?: number;
  readonly smallestP?: number;
  readonly kind: ClusterKind;
  readonly evidence: ClusterEvidence;
}

/** How the p-values were made, enough to make them again. */
export type ClusterMethod =
  | { readonly kind: 'EXACT'; readonly arrangements: number }
  | { readonly kind: 'DRAWS'; readonly draws: number; readonly seed: number; readonly generator: string };

export interface ClusterReading {
  /** One an area, in the order of the values given. */
  readonly areas: readonly AreaCluster[];
  /** Global Moran's I with its permutation p; undefined where fewer than four areas have values and neighbours. */
  readonly overall?: GlobalMoran & { readonly permutationP: number };
  readonly method: ClusterMethod;
  readonly level: number;
  /** What the test could have shown. */
  readonly power: ToldText;
  /** What a mark does not say. */
  readonly caveat: ToldText;
}

/**
 * Clusters that are really there: for each area whether it and its neighbours (queen contiguity) lie higher or lower
 * together than chance would place them. Two-sided conditional permutation, enumerated wherever every area has at most
 * `mostEnumerated` possible sets of neighbours and drawn with a seed otherwise, corrected for all areas tested.
 * Areas without a value are left out, also as neighbours. Islands are not tested; their value stays in the mean and among
 * the values that chance may place. The result does not hang on the order of the areas.
 * For incidents in unequal populations give `empiricalBayesRates`, not raw rates.
 * Source: Cohesion Map method "Spatial statistics", sections 2 to 6.
 * @param values by area code, in any unit; undefined: no figure.
 * @param neighbours by area code, symmetric; codes without an entry in `values` count as having no figure.
 * @param level what the areas are.
 * @throws InvalidInput when an area has no list of neighbours, a value is not finite, or a setting is out of range.
 * @example clusters(values, neighbours, 'WARD').areas[0]?.kind // 'NONE'
 */
export function clusters(
  values: ReadonlyMap<string, number | undefined>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  level: ClusterLevel,
  settings: ClusterSettings = clusterSettings,
): ClusterReading {
  checkSettings(settings);
  // Sorted, so that draws fall on the same areas whatever order a file gives.
  const codes = [...values.keys()].filter((code) => values.get(code) !== undefined).sort();
  const known = codes.map((code) => finiteValue(code, values.get(code)));
  const lists = withValuesOnly(codes, neighbours);
  const weights = spatialWeights(codes, lists);
  const hasPattern = codes.length >= 4 && known.some((value) => value !== known[0]);
  const { tests, method } = permutationTests(known, weights, settings);
  const moran = hasPattern ? localMoran(known, weights) : [];
  const star = hasPattern ? getisOrdGiStar(known, spatialWeights(codes, lists, { includeSelf: true })) : [];
  const tested = tests.flatMap((test, i) => (test ? [i] : []));
  const q = new Map<number, number>();
  benjaminiHochberg(tested.map((i) => tests[i]?.p ?? 1)).forEach((value, rank) => {
    q.set(tested[rank] ?? -1, value);
  });
  const position = new Map(codes.map((code, i) => [code, i]));
  return {
    areas: [...values].map(([code, value]) => {
      const i = position.get(code);
      if (i === undefined || value === undefined) {
        return { code, neighbours: 0, kind: 'NO_VALUE', evidence: 'NONE' };
      }
      return {
        code,
        value,
        neighbours: weights.neighbours[i]?.length ?? 0,
        ...(star[i] !== undefined && { statistic: star[i] }),
        ...(moran[i] && { localMoran: moran[i] }),
        ...verdict(tests[i], q.get(i), moran[i], settings.level),
      };
    }),
    ...overall(known, weights, hasPattern, settings),
    method,
    level: settings.level,
    power: clusterPower({
      tested: tested.length,
      reach: tested.map((i) => ({
        neighbours: weights.neighbours[i]?.length ?? 0,
        smallestP: tests[i]?.smallestP ?? 1,
      })),
      significance: settings.level,
      allAlike: known.every((value) => value === known[0]),
      level,
    }),
    caveat: clusterCaveat({
      withoutValue: values.size - codes.length,
      withoutNeighbours: weights.islands.length,
      level,
    }),
  };
}

function finiteValue(code: string, value: number | undefined): number {
  if (value !== undefined && Number.isFinite(value)) return value;
  throw new InvalidInput('values', `${code} has ${value}, which is not a figure; leave it undefined.`);
}

function withValuesOnly(
  codes: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const known = new Set(codes);
  return new Map(
    codes.map((code) => {
      const list = neighbours.get(code);
      if (!list)
        throw new InvalidInput(
          'neighbours',
          `${code} has no list of neighbours; an island has an empty one.`,
        );
      return [code, list.filter((other) => known.has(other))];
    }),
  );
}

function permutationTests(
  values: readonly number[],
  weights: SpatialWeights,
  { draws, seed, mostEnumerated }: ClusterSettings,
): { readonly tests: (PermutationTest | undefined)[]; readonly method: ClusterMethod } {
  const isSmall = weights.neighbours.every(
    (row) => waysToChoose(row.length, values.length - 1) <= mostEnumerated,
  );
  if (!isSmall) {
    return {
      tests: drawnPermutation(values, weights, draws, seededRandom(seed)),
      method: { kind: 'DRAWS', draws, seed, generator: GENERATOR },
    };
  }
  const tests = exactPermutation(values, weights);
  const arrangements = tests.reduce((sum, test) => sum + (test?.arrangements ?? 0), 0);
  return { tests, method: { kind: 'EXACT', arrangements } };
}

function verdict(
  test: PermutationTest | undefined,
  q: number | undefined,
  moran: LocalMoran | undefined,
  level: number,
): Pick<AreaCluster, 'kind' | 'evidence' | 'p' | 'q' | 'smallestP'> {
  if (!test || q === undefined) return { kind: 'NO_NEIGHBOURS', evidence: 'NONE' };
  const { p, smallestP } = test;
  if (!moran) return { kind: 'NONE', evidence: 'NONE', p, q, smallestP };
  return {
    kind: clusterKind(moran.quadrant, test, q, level),
    evidence: clusterEvidence(p, q, level),
    p,
    q,
    smallestP,
  };
}

function overall(
  values: readonly number[],
  weights: SpatialWeights,
  hasPattern: boolean,
  { draws, seed }: ClusterSettings,
): Pick<ClusterReading, 'overall'> {
  if (!hasPattern || values.length - weights.islands.length < 4) return {};
  return {
    overall: {
      ...globalMoran(values, weights, { islands: 'LEAVE_OUT_OF_N' }),
      permutationP: globalMoranPermutationP(values, weights, draws, seed),
    },
  };
}

function checkSettings({ level, draws, seed, mostEnumerated }: ClusterSettings): void {
  seededRandom(seed);
  if (!(level > 0 && level < 1)) throw new InvalidInput('level', `${level} is not between 0 and 1.`);
  if (!Number.isInteger(draws) || draws < 99 || draws > 99_999) {
    throw new InvalidInput('draws', `${draws} is not a whole number of 99 to 99,999.`);
  }
  if (!(mostEnumerated >= 0 && mostEnumerated <= 1_000_000)) {
    throw new InvalidInput('mostEnumerated', `${mostEnumerated} is not within 0 to 1,000,000.`);
  }
}
