import type { Characteristic } from '../model/detail-answers.ts';
import type { DutyLimb } from '../model/question-set.ts';

/** A row of the grid: a characteristic or a further group, and the limbs of the duty that are asked of it. */
export interface GridRow {
  readonly characteristic: Characteristic;
  readonly name: string;
  /** Whether the Equality Act 2010 protects it; the others are asked about as a matter of good practice. */
  readonly protectedByAct: boolean;
  readonly limbs: readonly DutyLimb[];
}

/** The three limbs, in the words of the duty. Source: Equality Act 2010, section 149(1). */
export const dutyLimbs: readonly {
  readonly limb: DutyLimb;
  readonly letter: string;
  readonly name: string;
}[] = [
  { limb: 'UNLAWFUL_CONDUCT', letter: 'a', name: 'Eliminate unlawful conduct' },
  { limb: 'EQUALITY_OF_OPPORTUNITY', letter: 'b', name: 'Advance equality of opportunity' },
  { limb: 'GOOD_RELATIONS', letter: 'c', name: 'Foster good relations' },
];

const all = dutyLimbs.map(({ limb }) => limb);
const row = (
  characteristic: Characteristic,
  name: string,
  protectedByAct = true,
  limbs: readonly DutyLimb[] = all,
): GridRow => ({ characteristic, name, protectedByAct, limbs });

/**
 * The fourteen rows of the grid: nine protected characteristics, then five further groups. Marriage and civil
 * partnership counts for unlawful conduct only.
 * Sources: Equality Act 2010, sections 4 and 149(7); "Cohesion impact assessment", sections 3 and 6.
 */
export const equalityGrid: readonly GridRow[] = [
  row('AGE', 'Age'),
  row('DISABILITY', 'Disability'),
  row('GENDER_REASSIGNMENT', 'Gender reassignment'),
  row('MARRIAGE_AND_CIVIL_PARTNERSHIP', 'Marriage and civil partnership', true, ['UNLAWFUL_CONDUCT']),
  row('PREGNANCY_AND_MATERNITY', 'Pregnancy and maternity'),
  row('RACE', 'Race'),
  row('RELIGION_OR_BELIEF', 'Religion or belief'),
  row('SEX', 'Sex'),
  row('SEXUAL_ORIENTATION', 'Sexual orientation'),
  row('INCOME', 'People on low incomes', false),
  row('CARERS', 'Carers', false),
  row('ARMED_FORCES', 'Armed forces community', false),
  row('NEWLY_ARRIVED', 'Newly arrived people', false),
  row('LANGUAGE', 'People whose main language is not English', false),
];

/** One cell: what a grid reading answers. */
export interface GridCell {
  readonly characteristic: Characteristic;
  readonly limb: DutyLimb;
}

/** Every cell that is asked, row by row: 40. */
export const gridCells: readonly GridCell[] = equalityGrid.flatMap(({ characteristic, limbs }) =>
  limbs.map((limb) => ({ characteristic, limb })),
);

/**
 * Whether a cell is one of those asked.
 * @example isGridCell('MARRIAGE_AND_CIVIL_PARTNERSHIP', 'GOOD_RELATIONS') // false
 */
export const isGridCell = (characteristic: Characteristic, limb: DutyLimb): boolean =>
  gridCells.some((cell) => cell.characteristic === characteristic && cell.limb === limb);
