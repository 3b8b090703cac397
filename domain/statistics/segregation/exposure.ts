import { type GroupTable, groupAndRest, populatedTable } from './group-table.ts';

/** Who meets whom: `shares[a][b]` is the share of group b in the area of the average member of group a, 0 to 1. */
export interface ExposureMatrix {
  /** The groups that anyone belongs to, in the order of the rows and of the columns. */
  readonly groups: readonly string[];
  /** Each row sums to 1. Not symmetric: groups differ in size. The diagonal is isolation. */
  readonly shares: readonly (readonly number[])[];
}

/**
 * Exposure of every group to every group: for the average member of a group, the make-up of their area. It says whom
 * people live near, not whom they know. Areas and groups with nobody in them are left out.
 * Source: Bell 1954, Lieberson 1981, Massey and Denton 1988; Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when the table is wrong.
 * @example exposureMatrix({ groups: ['Asian', 'White'], counts: [[1, 1], [0, 2]] }).shares // [[0.5, 0.5], [0.1667, 0.8333]]
 */
export function exposureMatrix(table: GroupTable): ExposureMatrix {
  const { groups, counts, areaTotals, groupTotals } = populatedTable(table);
  const shares = groups.map((_, a) =>
    groups.map((_, b) =>
      counts.reduce((sum, row, i) => {
        const ofGroup = (row[a] ?? 0) / (groupTotals[a] ?? 1);
        return sum + ofGroup * ((row[b] ?? 0) / (areaTotals[i] ?? 1));
      }, 0),
    ),
  );
  return { groups, shares };
}

/**
 * Isolation of a group: the share of the same group in the area of its average member, from its overall share to 1.
 * A large group has a high isolation for its size alone: compare `correlationRatio`. Undefined where nobody belongs to
 * the group.
 * Source: as `exposureMatrix`.
 * @throws InvalidInput when the table is wrong or has no such group.
 * @example isolation({ groups: ['Asian', 'White'], counts: [[1, 1], [0, 2]] }, 'Asian') // 0.5
 */
export function isolation(table: GroupTable, group: string): number | undefined {
  const split = groupAndRest(table, group);
  const total = split.group.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  return split.group.reduce((sum, count, i) => {
    const people = count + (split.rest[i] ?? 0);
    return sum + (count / total) * (count / people);
  }, 0);
}

/**
 * Correlation ratio (eta squared): isolation with the size of the group taken out, 0 (spread evenly) to 1 (lives alone).
 * Undefined where the group is nobody or everybody.
 * Source: Bell 1954, Massey and Denton 1988; Cohesion Map method "Spatial statistics", section 8.
 * @throws InvalidInput when the table is wrong or has no such group.
 * @example correlationRatio({ groups: ['Asian', 'White'], counts: [[1, 1], [0, 2]] }, 'Asian') // 0.3333
 */
export function correlationRatio(table: GroupTable, group: string): number | undefined {
  const own = isolation(table, group);
  if (own === undefined) return undefined;
  const split = groupAndRest(table, group);
  const members = split.group.reduce((sum, count) => sum + count, 0);
  const others = split.rest.reduce((sum, count) => sum + count, 0);
  if (others === 0) return undefined;
  const share = members / (members + others);
  return (own - share) / (1 - share);
}
