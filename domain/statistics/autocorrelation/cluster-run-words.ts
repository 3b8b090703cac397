import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import { rounded } from '../../wording/rounded.ts';
import { clusterKindWords } from './cluster-kind.ts';
import { type ClusterLevel, plainChance } from './cluster-words.ts';
import type { AreaCluster, ClusterReading } from './clusters.ts';

/**
 * How the test of a run works, to stand beside every map or table of it.
 * Source: Cohesion Map method "Spatial statistics", sections 1, 5 and 6.
 * @example clusterMethodWords(reading, 'WARD')
 */
export function clusterMethodWords(
  { method, level: significance }: ClusterReading,
  level: ClusterLevel,
): AnyMessage {
  if (method.kind === 'EXACT') {
    return message('clusters.methodExact', { level, significance, arrangements: method.arrangements });
  }
  const { draws, seed, generator } = method;
  return message('clusters.methodDraws', {
    level,
    significance,
    draws,
    seed,
    generator: untranslated(generator),
  });
}

/**
 * The mark of one area in a sentence. Names the area, not a rank, and never says good or bad.
 * @example clusterAreaWords('Palfrey', area) // "Palfrey: high, among high. It and its 5 neighbours ..."
 */
export function clusterAreaWords(areaName: string, area: AreaCluster): AnyMessage {
  const { kind, evidence, neighbours, statistic } = area;
  const told = { name: untranslated(areaName), kind: clusterKindWords[kind] };
  if (kind === 'NO_VALUE' || kind === 'NO_NEIGHBOURS' || area.p === undefined || area.q === undefined) {
    return message('clusters.areaNotTested', told);
  }
  const chances = { p: plainChance(area.p), q: plainChance(area.q) };
  if (evidence === 'CLEAR') return message('clusters.areaClear', { ...told, neighbours, ...chances });
  if (evidence === 'SUGGESTIVE') {
    const side = (statistic ?? 0) > 0 ? 'HIGHER' : 'LOWER';
    return message('clusters.areaSuggestive', { name: told.name, neighbours, side, ...chances });
  }
  return message('clusters.areaNone', { ...told, kind: clusterKindWords.NONE, ...chances });
}

/**
 * Global Moran's I in a sentence.
 * @example overallMoranWords({ statistic: 0.42, expected: -0.05, permutationP: 0.0002 }, 0.05)
 */
export function overallMoranWords(
  overall: { readonly statistic: number; readonly expected: number; readonly permutationP: number },
  significance: number,
): AnyMessage {
  const { statistic, expected, permutationP } = overall;
  const told = { value: rounded(statistic, 2), expected: rounded(expected, 2), p: plainChance(permutationP) };
  if (permutationP > significance) return message('clusters.overallNone', told);
  return message(statistic > expected ? 'clusters.overallLike' : 'clusters.overallUnlike', told);
}

/**
 * A run summed up in one sentence, in numbers and not in names.
 * @example clusterSummary(reading, 'WARD') // "3 wards of 20 stand out clearly (3 high, among high)."
 */
export function clusterSummary({ areas }: ClusterReading, level: ClusterLevel): AnyMessage {
  const clear = areas.filter(({ evidence }) => evidence === 'CLEAR');
  const suggestive = areas.filter(({ evidence }) => evidence === 'SUGGESTIVE').length;
  const told = { areas: areas.length, level, suggestive, rest: suggestive > 0 ? 'SOME' : 'NONE' } as const;
  const [first, ...others] = [...Map.groupBy(clear, ({ kind }) => kind)].map(([kind, own]) =>
    message('clusters.kindCount', { count: own.length, kind: clusterKindWords[kind] }),
  );
  if (!first) return message('clusters.noneShown', told);
  const kinds = others.reduce<ToldText>(
    (before, after) => message('clusters.nextKind', { before, after }),
    first,
  );
  return message('clusters.standOut', { ...told, clear: clear.length, kinds });
}
