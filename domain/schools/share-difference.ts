import type { SchoolPupils } from '../records/school-pupils.ts';

type Shares = Pick<SchoolPupils, 'shares' | 'unclassifiedPercent'>;

/**
 * How different the make-up of two schools is, 0 (the same) to 1 (no group in common): half the sum, over the 18 groups
 * of the school census, of |p - q|, where p and q are the shares of a group among pupils whose group is known. It is the
 * smallest share of the pupils of either school who would have to be of another group for both to be made up alike, and
 * takes no account of which groups they are. Undefined where the shares of one are not published.
 * Source: C. Gini, index of dissimilarity of two distributions, 1914; O. D. Duncan and B. Duncan, "A Methodological
 * Analysis of Segregation Indexes", 1955.
 * @example shareDifference({ shares: [{ group: 'INDIAN', percent: 40 }, ...] }, other) // 0.4
 */
export function shareDifference(one: Shares, other: Shares): number | undefined {
  const [p, q] = [knownShares(one), knownShares(other)];
  if (!p || !q) return undefined;
  const groups = new Set([...p.keys(), ...q.keys()]);
  const apart = [...groups].reduce(
    (sum, group) => sum + Math.abs((p.get(group) ?? 0) - (q.get(group) ?? 0)),
    0,
  );
  return apart / 2;
}

/** Share of a group among pupils whose group is known, 0 to 1; undefined where none is published. */
export const knownShareOf = (
  school: Shares,
  group: SchoolPupils['shares'][number]['group'],
): number | undefined => knownShares(school)?.get(group);

/** Published percentages are rounded, so that they are taken of their own sum. */
function knownShares({ shares }: Shares): ReadonlyMap<string, number> | undefined {
  const all = shares.reduce((sum, { percent }) => sum + percent, 0);
  return all > 0 ? new Map(shares.map(({ group, percent }) => [group, percent / all])) : undefined;
}
