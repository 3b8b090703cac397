import { blau } from '../../cohesion-label/diversity/blau.ts';
import { shares } from '../../cohesion-label/diversity/shares.ts';
import { roundTo } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { GroupTable } from './group-table.ts';
import { type PeopleCount, peopleCount } from './people-count.ts';

/** The make-up of an area by the groups of a table. */
export interface ProfileReading {
  readonly base: PeopleCount;
  /** 0 to 1, to whole per cents, in the order of the groups; they need not add up to 1. */
  readonly shares: readonly number[];
  /** Blau's index of the counts, 0 to 1, to four places; for ethnic group and religion. */
  readonly blau?: number;
}

/** A difference of the catchment from another area in the share of one group. */
export interface GroupGap {
  readonly group: string;
  /** Whole percentage points; above 0: more of the catchment than of the other. */
  readonly points: number;
}

/**
 * Shares and, where it says something, Blau's index. Undefined for fewer than 100 people or households.
 * Source: "Cohesion impact assessment", section 9; percentages by "Indicators and disaggregation", section 5, rule R.
 * @example profileReading(ethnicGroups, [8400, 3220, 980, 560, 840])?.blau // 0.577
 */
export function profileReading(
  { id }: Pick<GroupTable, 'id'>,
  counts: readonly number[],
): ProfileReading | undefined {
  const all = total(counts);
  if (all < evidenceRules.fewerThan) return undefined;
  return {
    base: peopleCount(all),
    shares: shares(counts).map((share) => roundTo(share, 2)),
    ...(id === 'ETHNIC_GROUP_5' || id === 'RELIGION' ? { blau: roundTo(blau(counts), 4) } : {}),
  };
}

/**
 * The largest differences in share between two areas, the largest first and of equal ones the first in the table.
 * At most three, each of at least one point; none where either has fewer than 100 people or households.
 * @example groupGaps(ethnicGroups, [4000, 6000], [7000, 3000]) // [{ group: 'White', points: -30 }, { group: 'Asian', points: 30 }]
 */
export function groupGaps(
  { groups }: Pick<GroupTable, 'groups'>,
  counts: readonly number[],
  others: readonly number[],
): GroupGap[] {
  const { fewerThan, gapsNamed, leastGapPoints } = evidenceRules;
  if (total(counts) < fewerThan || total(others) < fewerThan) return [];
  const theirs = shares(others);
  return shares(counts)
    .map((share, order) => ({
      group: groups[order] ?? '',
      points: roundTo(100 * (share - (theirs[order] ?? 0)), 0),
    }))
    .filter(({ points }) => Math.abs(points) >= leastGapPoints)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, gapsNamed);
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
