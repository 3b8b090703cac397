import { type CountSum, type CountTable, whatFollows } from './count-table.ts';
import { disclosureRules, isSmallCount } from './disclosure-rules.ts';
import type { Range } from './linear-ranges.ts';

/**
 * Which cells of a table of people are withheld so that no count from 1 to 9 can be read or worked out: the places in
 * `cells`, those withheld before and the rests of sums left out.
 *
 * 1. Every count from 1 to 9; and where the whole of a small group falls into one part, the split.
 * 2. While a sum has one withheld cell, or withheld parts that come to fewer than ten: its smallest shown part that is
 *    not 0 (of equals the first), a 0 where only those are left, at last the whole.
 * 3. While all sums together still bound a withheld cell to one value, or to somewhere from 1 to 9: the smallest shown
 *    part of its sums. Step 2 alone is not safe.
 *
 * A sum with an unknown rest bounds its parts less, and a rest from 1 to 9 is protected like a count.
 * Source: the method's section 6, rule S and group disclosure.
 */
export function cellsToWithhold(
  table: CountTable,
  { fewerThan = disclosureRules.fewerThan }: { readonly fewerThan?: number } = {},
): ReadonlySet<number> {
  const { cells, sums } = table;
  const value = (cell: number) => cells[cell]?.value;
  const hidden = new Set<number>();
  cells.forEach((cell, place) => {
    const small = cell.value === undefined || isSmallCount(cell.value, fewerThan);
    if (!cell.printed || cell.withheld || small) hidden.add(place);
  });
  const isProtected = (cell: number) =>
    hidden.has(cell) && (cells[cell]?.printed === true || isSmallCount(cells[cell]?.value ?? 0, fewerThan));
  for (const sum of sums) for (const part of groupGivenAway(sum, table, hidden)) hidden.add(part);

  for (;;) {
    const unsafe =
      sums.find((sum) => isLonely(sum, hidden, isProtected)) ??
      sums.find((sum) => isScant(sum, table, hidden, isProtected, fewerThan));
    const next = unsafe ? smallestShown([unsafe]) : fromAudit();
    if (next === undefined) break;
    hidden.add(next);
  }
  return new Set([...hidden].filter((cell) => cells[cell]?.printed && value(cell) !== undefined));

  /** The cell to withhold next of these sums; undefined where all of them is withheld. */
  function smallestShown(of: readonly CountSum[]): number | undefined {
    const shown = [...new Set(of.flatMap(({ parts }) => parts))].filter((cell) => !hidden.has(cell));
    const wholes = of.map(({ whole }) => whole).filter((cell) => !hidden.has(cell));
    const zero = (cell: number) => value(cell) === 0;
    const candidates = [shown.filter((cell) => !zero(cell)), shown.filter(zero), wholes];
    return candidates.find(({ length }) => length > 0)?.reduce((best, cell) => less(cell, best));
  }

  function less(one: number, other: number): number {
    const difference = (value(one) ?? 0) - (value(other) ?? 0);
    return difference < 0 || (difference === 0 && one < other) ? one : other;
  }

  function fromAudit(): number | undefined {
    const ranges = [...hidden].some(isProtected) ? whatFollows(table, hidden) : undefined;
    if (!ranges) return undefined;
    const known = [...ranges]
      .filter(([cell, range]) => isProtected(cell) && isGivenAway(range, fewerThan))
      .map(([cell]) => cell)
      .sort((one, other) => one - other);
    for (const cell of known) {
      const own = sums.filter(({ whole, parts }) => whole === cell || parts.includes(cell));
      const next = smallestShown(own) ?? smallestShown(sums);
      if (next !== undefined) return next;
    }
    return undefined;
  }
}

/**
 * Whether a range says too much of a withheld count: one value, or somewhere from 1 to 9.
 * @example isGivenAway({ least: 0, greatest: 7 }) // false: nobody can say that there is anyone
 */
export const isGivenAway = (
  { least, greatest }: Range,
  fewerThan: number = disclosureRules.fewerThan,
): boolean => least === greatest || (least >= 1 && greatest < fewerThan);

/** All parts of a small group that falls whole into one of them: each member then has what the part says. */
function groupGivenAway(
  { whole, parts }: CountSum,
  { cells }: CountTable,
  hidden: ReadonlySet<number>,
): readonly number[] {
  const all = cells[whole]?.value;
  if (hidden.has(whole) || all === undefined || all === 0 || all >= disclosureRules.smallGroup) return [];
  const values = parts.map((part) => cells[part]?.value);
  return values.includes(all) && values.every((value) => value === all || value === 0) ? parts : [];
}

/** One withheld cell among shown ones is what is left over. */
function isLonely(
  { whole, parts }: CountSum,
  hidden: ReadonlySet<number>,
  isProtected: (cell: number) => boolean,
): boolean {
  const [first, second] = [whole, ...parts].filter((cell) => hidden.has(cell));
  return first !== undefined && second === undefined && isProtected(first);
}

/** Withheld parts of a shown whole that come to fewer than ten together are each known to be fewer. */
function isScant(
  { whole, parts }: CountSum,
  { cells }: CountTable,
  hidden: ReadonlySet<number>,
  isProtected: (cell: number) => boolean,
  fewerThan: number,
): boolean {
  if (hidden.has(whole) || !parts.some(isProtected)) return false;
  const shown = parts.filter((part) => !hidden.has(part)).map((part) => cells[part]?.value ?? 0);
  const together = (cells[whole]?.value ?? 0) - shown.reduce((sum, one) => sum + one, 0);
  return isSmallCount(together, fewerThan) && shown.some((one) => one > 0);
}
