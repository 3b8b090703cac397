import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allAreas, hill, oak, vale } from '../cohesion-label/practice/testing/made-up-records.ts';
import { type Equation, rangesOf } from '../disclosure/linear-ranges.ts';
import { isGivenAway } from '../disclosure/suppress-counts.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { type StoodCount, type ToldCount, toldCounts } from './told-counts.ts';

const instant = (month: number) => `2026-${String(month).padStart(2, '0')}-02T10:00:00Z`;
const count = (month: number, byGroup: readonly number[], more: Partial<StoodCount> = {}): StoodCount => ({
  id: `count-${month}`,
  role: 'VOLUNTEER',
  area: oak.code,
  countedOn: `2026-${String(month).padStart(2, '0')}-01` as CalendarDate,
  byGroup,
  notSaid: 0,
  from: instant(month),
  ...more,
});

/** What stood up to an instant, as it was known then. */
const until = (stood: readonly StoodCount[], at: string): readonly StoodCount[] =>
  stood
    .filter(({ from }) => from <= at)
    .map(({ until: end, ...rest }) => (end && end <= at ? { ...rest, until: end } : rest));
const instantsOf = (stood: readonly StoodCount[]) =>
  [...new Set(stood.flatMap(({ from, until: end }) => [from, ...(end ? [end] : [])]))].sort();
type Tables = readonly (readonly ToldCount[])[];
const tablesOf = (stood: readonly StoodCount[]): Tables =>
  instantsOf(stood).map((at) => toldCounts(until(stood, at), allAreas));
/** The same as if nothing had been told before: each table is safe by itself alone. */
const forgetful = (stood: readonly StoodCount[]): Tables =>
  instantsOf(stood).map((at) =>
    toldCounts(
      until(stood, at)
        .filter(({ until: end }) => end === undefined)
        .map((each) => ({ ...each, from: at })),
      allAreas,
    ),
  );

/**
 * Somebody who kept every table and knows more than anybody can: which numbers did not change from one telling of a role and
 * area to the next. What they work out: hidden numbers from 1 to 9 by linear programming, and differences from 1 to 9 of numbers that were shown, of one area or of one inside another.
 */
function attack(tables: Tables): readonly string[] {
  const tellings = [...new Set(tables.flat())];
  const found: string[] = [];
  const isSmall = (value: number) => value > 0 && value < 10;
  const parentOf = (code: string) => allAreas.find((area) => area.code === code)?.parent;
  const isInside = (one: ToldCount, other: ToldCount) =>
    parentOf(one.count.area) === other.count.area ||
    parentOf(parentOf(one.count.area) ?? '') === other.count.area;
  for (const one of tellings)
    for (const other of tellings) {
      if (one === other || one.count.role !== other.count.role) continue;
      if (one.count.area !== other.count.area && !isInside(one, other)) continue;
      one.values.forEach((value, place) => {
        if (one.hidden.has(place) || other.hidden.has(place)) return;
        const left = (other.values[place] ?? 0) - value;
        if (isSmall(left)) found.push(`${other.count.id} less ${one.count.id} at ${place}: ${left}`);
      });
    }
  for (const own of Map.groupBy(tellings, ({ count: { role, area } }) => `${role} ${area}`).values()) {
    const names = new Map<string, number>();
    const equations: Equation[] = [];
    const secrets = new Map<number, string>();
    const unknown = (name: string): number => {
      const number = names.get(name) ?? names.size;
      names.set(name, number);
      return number;
    };
    own.forEach(({ values, hidden, count: { id } }, at) => {
      const cells = values.map((value, place) => {
        let first = at;
        while (first > 0 && own[first - 1]?.values[place] === value) first -= 1;
        const cell = unknown(`${place} since ${first}`);
        if (!hidden.has(place)) equations.push({ terms: [[cell, 1]], total: value });
        else if (isSmall(value)) secrets.set(cell, `${id} at ${place}: ${value}`);
        return cell;
      });
      const [whole = 0] = cells.slice(-1);
      equations.push({
        terms: [[whole, -1], ...cells.slice(0, -1).map((cell) => [cell, 1] as const)],
        total: 0,
      });
    });
    const ranges = rangesOf(names.size, equations, [...secrets.keys()]);
    if (!ranges) throw new Error('What was told contradicts itself.');
    [...secrets.values()].forEach((what, at) => {
      const range = ranges[at];
      if (range && isGivenAway(range)) found.push(what);
    });
  }
  return found;
}

it('tables that are safe by themselves give a count away month minus month, and the attacker finds it: planted', () => {
  // Asian volunteers fall from 20 to 5 while those hidden before stay: what is hidden together tells by how much.
  const stood = [count(1, [60, 20, 12, 5, 30], { until: instant(2) }), count(2, [60, 5, 12, 5, 30])];
  expect(attack(forgetful(stood))).toContain('count-2 at 1: 5');
  expect(attack(tablesOf(stood))).toEqual([]);
  // One more than last month, and a ward that was told before its locality.
  const one = [count(1, [60, 20, 30, 40, 30], { until: instant(2) }), count(2, [61, 20, 30, 40, 30])];
  expect(attack(forgetful(one))).toContain('count-2 less count-1 at 0: 1');
  expect(attack(tablesOf(one))).toEqual([]);
  const wide = [count(1, [60, 20, 30, 40, 30]), count(2, [90, 24, 60, 80, 60], { area: hill.code })];
  expect(attack(forgetful(wide))).toContain('count-2 less count-1 at 1: 4');
  expect(attack(tablesOf(wide))).toEqual([]);
});

it('a telling stands until it can change by ten, and then changes', () => {
  const last = (...stood: readonly StoodCount[]) =>
    toldCounts(stood, allAreas).map(({ count: { id } }) => id);
  const first = count(1, [60, 20, 30, 40, 30], { until: instant(2) });
  expect(last(first, count(2, [61, 20, 30, 40, 30]))).toEqual(['count-1']);
  expect(last(first, count(2, [70, 20, 30, 40, 30]))).toEqual(['count-2']);
  // Also against what was told before the last: 61 in the third month differs from 60 in the first.
  const second = count(2, [71, 20, 30, 40, 30], { until: instant(3) });
  expect(last(first, second, count(3, [61, 20, 30, 40, 30]))).toEqual(['count-2']);
  // Taken back, nothing of it is told; put down anew as it was, the same.
  expect(last({ ...first })).toEqual([]);
  expect(last(first, count(3, [60, 20, 30, 40, 30]))).toEqual(['count-3']);
});

it('a wider area is told where each number leaves ten, else what is inside it goes on to be told', () => {
  const areas = (...stood: readonly StoodCount[]) =>
    toldCounts(stood, allAreas).map(({ count: { area } }) => area);
  const ward = count(1, [60, 20, 30, 40, 30]);
  expect(areas(ward, count(2, [90, 24, 60, 80, 60], { area: hill.code }))).toEqual([oak.code]);
  expect(areas(ward, count(2, [90, 40, 60, 80, 60], { area: hill.code }))).toEqual([hill.code]);
  expect(areas(count(1, [90, 40, 60, 80, 60], { area: hill.code }), count(2, [60, 20, 30, 40, 30]))).toEqual([
    hill.code,
  ]);
  expect(areas(ward, count(2, [90, 24, 60, 80, 60], { area: vale.code }))).toContain(vale.code);
});

const people = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
/** How a number changes until the next month: seldom much. */
const change = fc.oneof(fc.constant(0), fc.integer({ min: -12, max: 12 }), fc.integer({ min: 10, max: 40 }));
const history = fc
  .record({
    area: fc.constantFrom(oak.code, hill.code, vale.code),
    first: fc.array(people, { minLength: 6, maxLength: 6 }),
    changes: fc.array(fc.array(change, { minLength: 6, maxLength: 6 }), { maxLength: 3 }),
    begins: fc.integer({ min: 1, max: 4 }),
    isTakenBack: fc.boolean(),
  })
  .map(({ area, first, changes, begins, isTakenBack }): readonly StoodCount[] => {
    let parts = first;
    const all = [
      parts,
      ...changes.map((by) => {
        parts = parts.map((part, at) => Math.max(0, part + (by[at] ?? 0)));
        return parts;
      }),
    ];
    return all.map(([a = 0, b = 0, c = 0, d = 0, e = 0, notSaid = 0], at) => {
      const month = begins + at;
      const isLast = at === all.length - 1;
      return {
        ...count(month, [a, b, c, d, e], { area, notSaid, id: `${area}-${month}` }),
        ...(isLast && !isTakenBack ? {} : { until: instant(month + 1) }),
      };
    });
  });
const histories = fc
  .uniqueArray(history, { minLength: 1, maxLength: 3, selector: ([each]) => each?.area })
  .map((all) => all.flat());

it('no count from 1 to 9 follows from all tables ever told, month minus month and area minus area', () => {
  let changed = 0;
  fc.assert(
    fc.property(histories, (stood) => {
      const tables = tablesOf(stood);
      expect(attack(tables)).toEqual([]);
      changed += new Set(tables.flat().map(({ count: { id } }) => id)).size - 1;
    }),
    { seed: 20_261_130, numRuns: 400 },
  );
  expect(changed, 'tellings do change').toBeGreaterThan(100);
});
