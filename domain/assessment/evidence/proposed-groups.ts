import type { AssessmentContent } from '../model/assessment.ts';
import type { Characteristic } from '../model/detail-answers.ts';
import type { EvidencePack } from './evidence-pack.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { GroupTableId } from './group-table.ts';
import type { ProfileTable } from './profile-of-catchment.ts';
import { notAnswered } from './profile-tables.ts';

/** A group as the evidence counts it near the site and in the borough. */
export interface ProposedGroup {
  /** As the pack froze it: "Asian", "Social rented". */
  readonly group: string;
  /** 0 to 1, whole per cents. */
  readonly near: number;
  /** Undefined: not counted there. */
  readonly borough?: number;
}

/** Where a proposal comes from. */
interface FromTable {
  readonly table: GroupTableId;
  /** In a sentence: "ethnic group". */
  readonly tableName: string;
  /** Day of the count. */
  readonly period: string;
  /** Whether nobody has answered it: a proposal is no answer. */
  readonly untouched: boolean;
}

/** A row of the grid that the evidence speaks of: groups whose share near the site differs from the borough's. */
export interface ProposedRow extends FromTable {
  readonly characteristic: Characteristic;
  readonly groups: readonly ProposedGroup[];
}

/** A suggested pair that the evidence can name: the two largest groups of a table near the site. */
export interface ProposedPair extends FromTable {
  /** Id of the suggested pair. */
  readonly pair: string;
  readonly one: ProposedGroup;
  readonly other: ProposedGroup;
}

export interface Proposals {
  readonly grid: readonly ProposedRow[];
  readonly pairs: readonly ProposedPair[];
}

const rowOfTable: Partial<Readonly<Record<GroupTableId, Characteristic>>> = {
  ETHNIC_GROUP_5: 'RACE',
  RELIGION: 'RELIGION_OR_BELIEF',
  DISABILITY: 'DISABILITY',
  TENURE: 'INCOME',
};
const pairOfTable: Partial<Readonly<Record<GroupTableId, string>>> = {
  ETHNIC_GROUP_5: 'ethnic-groups',
  RELIGION: 'faiths',
  TENURE: 'tenures',
};

/**
 * What the newest evidence proposes for the grid and the pairs of level 2. It is worked out where it is shown and kept
 * nowhere: nothing of it is an answer, and an effect is chosen by a person or there is none.
 * @param content with what was answered so far
 * @example proposals(pack, content).grid[0]?.characteristic // 'RACE'
 */
export function proposals(
  { items }: Pick<EvidencePack, 'items'>,
  { grid, pairs }: Pick<AssessmentContent, 'grid' | 'pairs'>,
): Proposals {
  const { tables } = items.profile.values;
  return {
    grid: tables.flatMap((table): ProposedRow[] => {
      const characteristic = rowOfTable[table.id];
      const groups = differing(table);
      if (!characteristic || groups.length === 0) return [];
      const untouched = !grid.some((cell) => cell.characteristic === characteristic);
      return [{ ...from(table), characteristic, groups, untouched }];
    }),
    pairs: tables.flatMap((table): ProposedPair[] => {
      const pair = pairOfTable[table.id];
      const [one, other] = largest(table);
      if (!pair || !one || !other) return [];
      return [{ ...from(table), pair, one, other, untouched: !pairs.some(({ id }) => id === pair) }];
    }),
  };
}

const from = ({ id, name, period }: ProfileTable) => ({ table: id, tableName: name, period });

const boroughOf = ({ comparators }: ProfileTable) => comparators.find(({ level }) => level === 'BOROUGH');

function groupsOf(table: ProfileTable): readonly ProposedGroup[] {
  const borough = boroughOf(table)?.reading.shares;
  return table.groups.flatMap((group, at) => {
    const near = table.catchment?.shares[at];
    const whole = borough?.[at];
    return near === undefined ? [] : [{ group, near, ...(whole === undefined ? {} : { borough: whole }) }];
  });
}

/** Those that the profile names: the largest differences from the borough, at most three. */
function differing(table: ProfileTable): readonly ProposedGroup[] {
  const groups = groupsOf(table);
  return (boroughOf(table)?.gaps ?? []).flatMap(({ group }) =>
    group === notAnswered ? [] : (groups.find((each) => each.group === group) ?? []),
  );
}

const largest = (table: ProfileTable): readonly ProposedGroup[] =>
  groupsOf(table)
    .filter(({ group, near }) => near > evidenceRules.groupShareForProject && group !== notAnswered)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, 2);
