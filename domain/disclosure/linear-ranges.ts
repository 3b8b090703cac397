/** Unknowns that add up: the sum of factor times unknown is `total`. Unknowns are numbered from 0. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: number, factor: number])[];
  readonly total: number;
}

export interface Range {
  readonly least: number;
  readonly greatest: number;
}

const near = 1e-9;

/**
 * The least and greatest whole number from 0 that each unknown can be while all equations hold, whatever the others
 * are: exact, by the simplex method with Bland's rule. `greatest` is Infinity where nothing bounds an unknown.
 * Undefined where no numbers from 0 fit the equations at all.
 * @param asked the unknowns whose ranges are returned, in this order: each takes two programmes of its own
 * @example rangesOf(2, [{ terms: [[0, 1], [1, 1]], total: 7 }]) // [{ least: 0, greatest: 7 }, { least: 0, greatest: 7 }]
 */
export function rangesOf(
  unknowns: number,
  equations: readonly Equation[],
  asked: readonly number[] = Array.from({ length: unknowns }, (_, unknown) => unknown),
): Range[] | undefined {
  const tableau = feasibleTableau(unknowns, equations);
  if (!tableau) return undefined;
  return asked.map((unknown) => ({
    least: Math.max(0, Math.ceil(leastOf(tableau, unknown, 1) - 1e-6)),
    greatest: Math.max(0, Math.floor(-leastOf(tableau, unknown, -1) + 1e-6)),
  }));
}

/** Rows of coefficients whose last number is the right-hand side; `basis` names the unknown that each row solves. */
interface Tableau {
  readonly rows: number[][];
  readonly basis: number[];
}

function feasibleTableau(unknowns: number, equations: readonly Equation[]): Tableau | undefined {
  const columns = unknowns + equations.length;
  const rows = equations.map(({ terms, total }, index) => {
    const row = new Array<number>(columns + 1).fill(0);
    const sign = total < 0 ? -1 : 1;
    for (const [unknown, factor] of terms) row[unknown] = (row[unknown] ?? 0) + sign * factor;
    row[unknowns + index] = 1;
    row[columns] = sign * total;
    return row;
  });
  const tableau = { rows, basis: equations.map((_, index) => unknowns + index) };
  const cost = Array.from({ length: columns }, (_, column) => (column < unknowns ? 0 : 1));
  if (minimise(tableau, cost, columns) > 1e-6) return undefined;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    if ((tableau.basis[row] ?? 0) < unknowns) continue;
    const column = (rows[row] ?? []).slice(0, unknowns).findIndex((factor) => Math.abs(factor) > near);
    if (column >= 0) pivot(tableau, row, column);
    else {
      rows.splice(row, 1);
      tableau.basis.splice(row, 1);
    }
  }
  for (const row of rows) row.splice(unknowns, equations.length);
  return tableau;
}

/** The least of an unknown, or of its negative, from any feasible tableau; the tableau stays feasible. */
function leastOf(tableau: Tableau, unknown: number, sign: 1 | -1): number {
  const columns = (tableau.rows[0]?.length ?? 1) - 1;
  if (tableau.rows.length === 0) return sign === 1 ? 0 : Number.NEGATIVE_INFINITY;
  const cost = new Array<number>(columns).fill(0);
  cost[unknown] = sign;
  return minimise(tableau, cost, columns);
}

function minimise(tableau: Tableau, cost: readonly number[], columns: number): number {
  const { rows, basis } = tableau;
  const reduced = [...cost, 0];
  rows.forEach((row, index) => {
    subtract(reduced, row, cost[basis[index] ?? 0] ?? 0);
  });
  for (;;) {
    const entering = reduced.findIndex((value, column) => column < columns && value < -near);
    if (entering < 0) return -(reduced[columns] ?? 0);
    let leaving = -1;
    let smallest = Number.POSITIVE_INFINITY;
    rows.forEach((row, index) => {
      const factor = row[entering] ?? 0;
      if (factor <= near) return;
      const ratio = (row[columns] ?? 0) / factor;
      const sooner = (basis[index] ?? 0) < (basis[leaving] ?? Number.POSITIVE_INFINITY);
      if (ratio < smallest - near || (ratio < smallest + near && sooner)) {
        leaving = index;
        smallest = Math.min(ratio, smallest);
      }
    });
    if (leaving < 0) return Number.NEGATIVE_INFINITY;
    pivot(tableau, leaving, entering);
    subtract(reduced, rows[leaving] ?? [], reduced[entering] ?? 0);
  }
}

function pivot({ rows, basis }: Tableau, leaving: number, entering: number): void {
  const solved = rows[leaving] ?? [];
  const factor = solved[entering] ?? 1;
  for (let column = 0; column < solved.length; column += 1) solved[column] = (solved[column] ?? 0) / factor;
  rows.forEach((row, index) => {
    if (index !== leaving) subtract(row, solved, row[entering] ?? 0);
  });
  basis[leaving] = entering;
}

function subtract(from: number[], row: readonly number[], times: number): void {
  if (times === 0) return;
  for (let column = 0; column < from.length; column += 1) {
    const left = (from[column] ?? 0) - times * (row[column] ?? 0);
    from[column] = Math.abs(left) < 1e-11 ? 0 : left;
  }
}
