import { type ShareBase, shareTables } from '../census/share-tables.ts';
import { ethnicGroupIndicators, fiveGroups } from '../cohesion-label/diversity/ethnic-groups.ts';

/** A table that is published for Output Areas in per cent, with its columns as the publisher names them. */
export interface OutputAreaTable {
  /** Id of the indicator that holds the same table for wards. */
  readonly indicator: string;
  /** Number of the table at the publisher. */
  readonly table: string;
  readonly base: ShareBase;
  readonly categories: readonly { readonly column: string; readonly category: string }[];
}

/** The publisher's order, which is not that of the groups. */
const ethnicColumns = ['Asian', 'Black', 'Mixed', 'White', 'Other'];

/**
 * The tables held for Output Areas, in per cent to a tenth as published: ethnic group and every table of shares.
 * Source: ONS Census 2021, the table numbers given.
 * @example outputAreaTables.length // 15
 */
export const outputAreaTables: readonly OutputAreaTable[] = [
  {
    indicator: ethnicGroupIndicators.five,
    table: 'TS021',
    base: 'RESIDENTS',
    categories: fiveGroups.map(({ census, short }) => ({
      column: `ethnic_group_tb_6a-${String(ethnicColumns.indexOf(short) + 1).padStart(3, '0')}`,
      category: census,
    })),
  },
  ...shareTables,
];
