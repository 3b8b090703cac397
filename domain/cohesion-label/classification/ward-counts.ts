import { firstBy } from '../../collections/first-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import type { Area } from '../../geography/area.ts';
import { isPartialDate } from '../../provenance/calendar-date.ts';
import type { Source } from '../../provenance/source.ts';
import type { Observation } from '../../records/indicator.ts';
import { ethnicGroupIndicators, fiveGroups, nineteenGroups } from '../diversity/ethnic-groups.ts';

/** Residents of an area by group, from published counts of its wards. */
export interface GroupCounts {
  /** In the order of `fiveGroups`. */
  readonly groups5: readonly number[];
  /** In the order of `nineteenGroups`; undefined unless every ward has them. */
  readonly groups19?: readonly number[];
  readonly period: string;
  readonly source: Source;
}

/**
 * Adds up the counts of the wards that make up an area. Undefined where a ward has no counts, a group is missing, or
 * there are no residents: a sum without one of its wards would be a figure of another place.
 */
export function wardCounts(
  wards: readonly Area[],
  observations: readonly Observation[],
): GroupCounts | undefined {
  const five = countsOf(wards, observations, ethnicGroupIndicators.five, fiveGroups);
  const [first] = five ?? [];
  if (!five || !first) return undefined;
  const groups5 = added(five.map(({ counts }) => counts));
  if (groups5.every((count) => count === 0)) return undefined;
  const nineteen = countsOf(wards, observations, ethnicGroupIndicators.nineteen, nineteenGroups);
  return {
    groups5,
    ...(nineteen ? { groups19: added(nineteen.map(({ counts }) => counts)) } : {}),
    period: five.map(({ period }) => period).sort()[0] ?? first.period,
    source: first.source,
  };
}

/** The first actual figure of each indicator and area. */
const actualFigures = onceForEach((observations: readonly Observation[]) =>
  firstBy(
    observations.filter(({ kind }) => kind === 'ACTUAL'),
    ({ indicator, area }) => `${indicator} ${area.code}`,
  ),
);

interface WardCounts {
  readonly counts: readonly number[];
  readonly period: string;
  readonly source: Source;
}

function countsOf(
  wards: readonly Area[],
  observations: readonly Observation[],
  indicator: string,
  groups: readonly { readonly census: string }[],
): WardCounts[] | undefined {
  const found = wards.flatMap((ward): WardCounts[] => {
    const row = actualFigures(observations).get(`${indicator} ${ward.code}`);
    const counts = groups.flatMap(
      ({ census }) => row?.breakdown.find(({ category }) => category === census)?.value ?? [],
    );
    return row?.period !== undefined && isPartialDate(row.period) && counts.length === groups.length
      ? [{ counts, period: row.period, source: row.source }]
      : [];
  });
  return found.length === wards.length && found.length > 0 ? found : undefined;
}

const added = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, group) => rows.reduce((sum, counts) => sum + (counts[group] ?? 0), 0));
