import { clusterKindWords } from './cluster-kind.ts';
import { plainChance } from './cluster-words.ts';
import type { AreaCluster, ClusterReading } from './clusters.ts';

/** What the areas of a run are called: "ward" and "wards". */
export interface AreaWords {
  readonly one: string;
  readonly many: string;
}

/**
 * How the test of a run works, in sentences that stand beside every map or table of it.
 * Source: Cohesion Map method "Spatial statistics", sections 1, 5 and 6.
 * @example clusterMethodWords(reading, { one: 'ward', many: 'wards' })
 */
export function clusterMethodWords({ method, level }: ClusterReading, { one, many }: AreaWords): string {
  const how =
    method.kind === 'EXACT'
      ? `every possible set of neighbours was counted (${method.arrangements.toLocaleString('en-GB')} in all), so there is no chance in the result`
      : `${method.draws.toLocaleString('en-GB')} sets of neighbours were drawn for each ${one} (${method.generator}, seed ${method.seed})`;
  return (
    `Each ${one} keeps its value, and the values around it are compared with all others that could stand there: ${how}. ` +
    `Neighbours are ${many} that share at least one point of their boundary. The chance p is two-sided; q is p corrected for ` +
    `all ${many} tested (Benjamini-Hochberg), and only q of ${level} or less gives a mark.`
  );
}

/**
 * The mark of one area in a sentence. Names the area, not a rank, and never says good or bad.
 * @example clusterAreaWords('Palfrey', area) // 'Palfrey: high, among high. It and its 5 neighbours ...'
 */
export function clusterAreaWords(name: string, area: AreaCluster): string {
  const { kind, evidence, neighbours, p, q, statistic } = area;
  if (kind === 'NO_VALUE' || kind === 'NO_NEIGHBOURS' || p === undefined || q === undefined) {
    return `${name}: ${clusterKindWords[kind]}.`;
  }
  const around = `It and its ${neighbours} ${neighbours === 1 ? 'neighbour' : 'neighbours'}`;
  const chances = `p ${plainChance(p)}, q ${plainChance(q)}`;
  if (evidence === 'CLEAR') {
    return `${name}: ${clusterKindWords[kind]}. ${around} are unlike what chance would place there (${chances}).`;
  }
  if (evidence === 'SUGGESTIVE') {
    const side = (statistic ?? 0) > 0 ? 'higher' : 'lower';
    return `${name}: suggestive only. ${around} lie ${side} than chance would often place them, but not once all tests are counted (${chances}).`;
  }
  return `${name}: ${clusterKindWords.NONE} (${chances}).`;
}

/**
 * Global Moran's I in a sentence.
 * @example overallMoranWords({ statistic: 0.42, expected: -0.05, permutationP: 0.0002 }, 0.05)
 */
export function overallMoranWords(
  overall: { readonly statistic: number; readonly expected: number; readonly permutationP: number },
  level: number,
): string {
  const figures = `Moran's I ${overall.statistic.toFixed(2)}, ${overall.expected.toFixed(2)} with no pattern, p ${plainChance(overall.permutationP)}`;
  if (overall.permutationP > level) {
    return `Over the whole borough no pattern is shown: like does not lie beside like more than chance would place it (${figures}).`;
  }
  return overall.statistic > overall.expected
    ? `Over the whole borough like lies beside like more than chance would place it (${figures}).`
    : `Over the whole borough unlike lies beside unlike more than chance would place it (${figures}).`;
}

/**
 * A run summed up in one sentence, in numbers and not in names.
 * @example clusterSummary(reading, { one: 'ward', many: 'wards' }) // '20 wards: 3 marked as high ...'
 */
export function clusterSummary({ areas }: ClusterReading, { one, many }: AreaWords): string {
  const counted = (count: number) => `${count} ${count === 1 ? one : many}`;
  const clear = areas.filter(({ evidence }) => evidence === 'CLEAR');
  const suggestive = areas.filter(({ evidence }) => evidence === 'SUGGESTIVE').length;
  const kinds = [...Map.groupBy(clear, ({ kind }) => kind)].map(
    ([kind, own]) => `${own.length} ${clusterKindWords[kind]}`,
  );
  const marked =
    clear.length === 0
      ? `No cluster is shown among ${counted(areas.length)}`
      : `${counted(clear.length)} of ${areas.length} ${clear.length === 1 ? 'stands' : 'stand'} out clearly (${kinds.join('; ')})`;
  const rest = suggestive === 0 ? '' : `; ${counted(suggestive)} only before all tests are counted`;
  return `${marked}${rest}.`;
}
