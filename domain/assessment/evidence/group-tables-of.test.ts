import { describe, expect, it } from 'vitest';
import { fiveGroups } from '../../cohesion-label/diversity/ethnic-groups.ts';
import type { AreaCode } from '../../geography/area.ts';
import type { Observation } from '../../records/indicator.ts';
import { groupTablesOf } from './group-tables-of.ts';

const west = 'E05000001' as AreaCode;
const east = 'E05000002' as AreaCode;
const ethnic = (code: AreaCode, counts: readonly number[]): Observation => ({
  indicator: 'census-2021-ethnic-group-5',
  area: { code, name: code, level: 'WARD' },
  period: '2021-03-21',
  kind: 'ACTUAL',
  // In another order than that of the groups.
  breakdown: fiveGroups
    .map(({ census }, order) => ({
      dimension: 'ethnic group (5)',
      category: census,
      value: counts[order] ?? 0,
    }))
    .toReversed(),
  value: 0,
  status: 'FINAL',
  unit: 'people',
  source: { title: 'Made up for tests' },
});
const disabled = (code: string, ward: AreaCode, yes: number, no: number) => ({
  code,
  ward,
  groups: { TS038: { Disabled: yes, 'Not disabled': no } },
});
const figures = [ethnic(west, [5, 4, 3, 2, 1]), ethnic(east, [1, 2, 3, 4, 5])];

describe('the tables of a profile', () => {
  it('hold counts of wards in the order of the groups, however they were listed', () => {
    const { groupTables } = groupTablesOf([west, east], figures, { smallAreas: [], outputAreas: [] });
    expect(groupTables.map(({ id, smallAreas }) => [id, smallAreas])).toEqual([
      ['ETHNIC_GROUP_5', undefined],
    ]);
    expect(groupTables[0]?.wards).toEqual([
      { area: west, counts: [5, 4, 3, 2, 1] },
      { area: east, counts: [1, 2, 3, 4, 5] },
    ]);
  });

  it('add small areas up to wards where a table is held no other way', () => {
    const small = [
      disabled('E01000001', west, 10, 90),
      disabled('E01000002', west, 20, 80),
      disabled('E01000003', east, 5, 45),
    ];
    const table = groupTablesOf([west, east], figures, {
      smallAreas: small,
      outputAreas: [],
    }).groupTables.find(({ id }) => id === 'DISABILITY');
    expect(table?.wards).toEqual([
      { area: west, counts: [30, 170] },
      { area: east, counts: [5, 45] },
    ]);
    expect(table?.smallAreas?.length).toBe(3);
  });

  it('take the Output Areas where all of them are counted, and the small areas where not', () => {
    const small = [disabled('E01000001', west, 10, 90), disabled('E01000002', east, 5, 45)];
    const parts = [
      disabled('E00000001', west, 4.2, 35.8),
      disabled('E00000002', east, 5.9, 54.1),
      disabled('E00000003', east, 5, 45),
    ];
    const tableOf = (outputAreas: readonly (typeof parts)[number][]) =>
      groupTablesOf([west, east], figures, { smallAreas: small, outputAreas }).groupTables.find(
        ({ id }) => id === 'DISABILITY',
      );
    expect(tableOf(parts)?.smallAreas?.map(({ area }) => area)).toEqual(parts.map(({ code }) => code));
    expect(tableOf(parts)?.wards[1]?.counts).toEqual([10.9, 99.1]);
    const one = parts.map((part, order) => (order === 1 ? { ...part, groups: { TS038: {} } } : part));
    expect(tableOf(one as typeof parts)?.smallAreas?.map(({ area }) => area)).toEqual(
      small.map(({ code }) => code),
    );
  });

  it('are named as not held where a ward or a small area has no counts', () => {
    const small = [disabled('E01000001', west, 10, 90), { code: 'E01000002', ward: east }];
    const { groupTables, tablesNotHeld } = groupTablesOf([west, east], [ethnic(west, [5, 4, 3, 2, 1])], {
      smallAreas: small,
      outputAreas: [],
    });
    expect(groupTables).toEqual([]);
    expect(tablesNotHeld).toEqual([
      'age bands',
      'ethnic group',
      'religion',
      'tenure',
      'disability under the Equality Act',
    ]);
  });
});
