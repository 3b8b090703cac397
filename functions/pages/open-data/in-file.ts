import { rounded } from '../../../domain/wording/rounded.ts';

/** Several values in one cell. */
export const together = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : [...new Set(values)].join('; ');

/** Decimals of a figure in a file: more than any source gives. */
const decimalsOfFigure = 4;
/** A metre on the ground. */
const decimalsOfDegree = 5;

/** A figure as files have it: with four decimals at most. Nothing stays nothing. */
export const figureInFile = (value: number | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : rounded(value, decimalsOfFigure);

/** Degrees as files have them: five decimals are a metre. */
export const degreesInFile = (value: number | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : rounded(value, decimalsOfDegree);

interface Based {
  readonly field: string;
  readonly basis: string;
}

/** Fields that do not stand as printed: "mixesGroups INFERRED; venues DERIVED". */
export const basesInFile = (bases: readonly Based[]): string | undefined =>
  together(bases.map(({ field, basis }) => `${field} ${basis}`));
