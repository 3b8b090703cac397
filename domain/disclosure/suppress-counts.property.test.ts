import { expect, it } from 'vitest';
import { seededRandom } from '../statistics/autocorrelation/seeded-random.ts';
import { type CountTable, whatFollows } from './count-table.ts';
import { isSmallCount } from './disclosure-rules.ts';
import { cellsToWithhold, isGivenAway } from './suppress-counts.ts';
import { tableOf } from './testing/table-of.ts';

const random = seededRandom(7);
const sizes = [3, 8, 20, 50];
const tables = Array.from({ length: 200 }, () => {
  const width = 2 + random.below(4);
  return tableOf(
    Array.from({ length: 2 + random.below(4) }, () =>
      Array.from({ length: width }, () => random.below(sizes[random.below(4)] ?? 8)),
    ),
  );
});

/** A reader's way that shares no code with the rule: whole numbers tried out, sum by sum, until nothing changes. */
function bySubtraction({ cells, sums }: CountTable, withheld: ReadonlySet<number>) {
  const known = new Map(cells.flatMap(({ value }, cell) => (withheld.has(cell) ? [] : [[cell, value ?? 0]])));
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const { whole, parts } of sums) {
      const unknown = [whole, ...parts].filter((cell) => !known.has(cell));
      const [only, second] = unknown;
      const shown = parts.reduce((sum, part) => sum + (known.get(part) ?? 0), 0);
      if (only !== undefined && second === undefined)
        known.set(only, only === whole ? shown : (known.get(whole) ?? 0) - shown);
      else if (known.has(whole) && known.get(whole) === shown) for (const cell of unknown) known.set(cell, 0);
    }
  }
  return known;
}

it('lets nobody work a withheld count out, by any sums of 200 tables', () => {
  let counted = 0;
  for (const table of tables) {
    const withheld = cellsToWithhold(table);
    table.cells.forEach(({ value }, cell) => {
      if (isSmallCount(value ?? 0)) expect(withheld.has(cell)).toBe(true);
    });
    const known = bySubtraction(table, withheld);
    for (const cell of withheld) expect(known.has(cell)).toBe(false);
    for (const [cell, range] of whatFollows(table, withheld) ?? []) {
      counted += 1;
      const value = table.cells[cell]?.value ?? -1;
      expect(range.least).toBeLessThanOrEqual(value);
      expect(range.greatest).toBeGreaterThanOrEqual(value);
      expect(isGivenAway(range)).toBe(false);
    }
  }
  expect(counted).toBeGreaterThan(1000);
});

it('finds nothing further to withhold in what it has withheld', () => {
  for (const { cells, sums } of tables) {
    const withheld = cellsToWithhold({ cells, sums });
    const left = cells.map((cell, place) => (withheld.has(place) ? { printed: true } : cell));
    expect([...cellsToWithhold({ cells: left, sums })]).toEqual([]);
  }
});

it('gives small counts back where only they are withheld: the attack bites', () => {
  const given = tables.flatMap((table) => {
    const small = new Set(table.cells.flatMap(({ value }, cell) => (isSmallCount(value ?? 0) ? [cell] : [])));
    return [...(whatFollows(table, small) ?? [])].filter(([, range]) => isGivenAway(range));
  });
  expect(given.length).toBeGreaterThan(50);
});
