import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAreas, hill, oak, vale, wards } from '../cohesion-label/practice/testing/made-up-records.ts';
import type { Area, AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { type RoleRow, roleTable } from './role-table.ts';
import type { StoodCount } from './told-counts.ts';

const none = () => undefined;
const count = (more: Partial<StoodCount> = {}): StoodCount => ({
  id: 'a',
  role: 'VOLUNTEER',
  area: oak.code,
  countedOn: '2026-05-01' as CalendarDate,
  byGroup: [60, 20, 10, 0, 10],
  notSaid: 0,
  from: '2026-05-02T10:00:00Z',
  ...more,
});
function onlyRow(
  more: Partial<StoodCount>,
  residents: readonly number[] | undefined = [50, 40, 6, 2, 2],
): RoleRow {
  const [row] = roleTable([count(more)], allAreas, () => residents).rows;
  if (!row) throw new Error('No row is told.');
  return row;
}

const people = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 80 }));
const counts = fc.array(
  fc.record({
    role: fc.constantFrom('LEADER', 'VOLUNTEER'),
    area: fc.constantFrom(...allAreas.map(({ code }) => code)),
    day: fc.integer({ min: 1, max: 28 }),
    byGroup: fc.tuple(people, people, people, people, people),
    notSaid: people,
  }),
  { maxLength: 12 },
);

it('tells no count from 1 to 9, and none that a subtraction gives', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const all = given.map(
        ({ role, area, day, byGroup, notSaid }, at): StoodCount => ({
          id: String(at),
          role,
          area,
          countedOn: `2026-05-${String(day).padStart(2, '0')}` as CalendarDate,
          byGroup,
          notSaid,
          from: '2026-05-29T10:00:00Z',
        }),
      );
      const { rows, leftOut } = roleTable(all, allAreas, none);
      expect(rows.length + leftOut).toBe(all.length);
      for (const row of rows) {
        const parts = [...row.groups.map(({ people: each }) => each), row.notSaid];
        const shown = parts.filter((part) => part !== undefined);
        const hidden = parts.length - shown.length;
        for (const part of [...shown, row.people ?? 0]) expect(part === 0 || part >= 10).toBe(true);
        const left = (row.people ?? Number.NaN) - shown.reduce((sum, part) => sum + part, 0);
        // What is left of a shown whole is the sum of two hidden parts at least, and is not itself one to nine.
        if (hidden > 0 && row.people !== undefined)
          expect([hidden > 1, left >= 10 || shown.every((part) => part === 0)]).toEqual([true, true]);
        if (hidden === 0) expect(row.people).toBeDefined();
        for (const { share, people: told } of row.groups) if (share !== undefined) expect(told).toBeDefined();
      }
      // Nothing that is told lies inside another: no area can be taken off a wider one.
      for (const one of rows)
        for (const other of rows)
          if (one !== other && one.role === other.role) expect(contains(one.area, other.area)).toBe(false);
    }),
    { seed: 95, numRuns: 400 },
  );
});

const contains = (wide: Area, narrow: Area): boolean => {
  for (let code: AreaCode | undefined = narrow.parent; code !== undefined; ) {
    if (code === wide.code) return true;
    code = allAreas.find((area) => area.code === code)?.parent;
  }
  return wide.level === 'BOROUGH' && narrow.level !== 'BOROUGH';
};

it('says fewer, more or no clear difference by the interval around the share', () => {
  const { groups, people: all } = onlyRow({});
  expect(all).toBe(100);
  expect(groups.map(({ gap }) => gap)).toEqual([
    'MORE',
    'FEWER',
    'NO_CLEAR_DIFFERENCE',
    'NO_CLEAR_DIFFERENCE',
    'MORE',
  ]);
  expect(groups[1]).toMatchObject({ people: 20, share: 0.2, censusShare: 0.4 });
  // Wilson 95 % of 20 in 100.
  expect(groups[1]?.interval?.lower).toBeCloseTo(0.13337, 4);
  expect(groups[1]?.interval?.upper).toBeCloseTo(0.28883, 4);
});

it('says nothing of too few, of what is withheld, and of an area without a census', () => {
  expect(onlyRow({ byGroup: [15, 10, 0, 0, 0] }).groups.map(({ gap }) => gap)).toContain('TOO_FEW');
  const { groups, people: all } = onlyRow({ byGroup: [80, 3, 12, 10, 20] });
  expect(all).toBe(125);
  expect(groups.map(({ people: each }) => each)).toEqual([80, undefined, 12, undefined, 20]);
  expect(groups[1]).toMatchObject({ gap: 'WITHHELD', censusShare: 0.4 });
  expect(groups[1]).not.toHaveProperty('share');
  expect(onlyRow({ byGroup: [40, 40, 40, 40, 40] }, []).groups[0]?.gap).toBe('NO_CENSUS');
  // Where it is not told how many did not say, the base is not known either, and no share is.
  expect(onlyRow({ byGroup: [80, 20, 12, 10, 20], notSaid: 4 }).groups.map(({ share }) => share)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

it('tells the newest count of a role and area, and none inside a wider area that has one', () => {
  const table = roleTable(
    [
      count({ id: 'old', countedOn: '2025-05-01' as CalendarDate }),
      count({ id: 'new' }),
      count({ id: 'leaders', role: 'LEADER' }),
      count({ id: 'hill', role: 'LEADER', area: hill.code }),
      count({ id: 'elsewhere', area: vale.code }),
      count({ id: 'unknown', area: 'E05999999' as AreaCode }),
    ],
    allAreas,
    none,
  );
  expect(wards.find(({ code }) => code === oak.code)?.parent).toBe(hill.code);
  expect(table.rows.map(({ id }) => id)).toEqual(['hill', 'new', 'elsewhere']);
  expect(table.leftOut).toBe(3);
});
