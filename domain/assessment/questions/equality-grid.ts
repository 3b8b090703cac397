import { type AnyMessage, message } from '../../messages/message.ts';
import type { Characteristic } from '../model/detail-answers.ts';
import type { DutyLimb } from '../model/question-set.ts';

/** A row of the grid: a characteristic or a further group, and the limbs of the duty that are asked of it. */
export interface GridRow {
  readonly characteristic: Characteristic;
  readonly name: AnyMessage;
  /** Whether the Equality Act 2010 protects it; the others are asked about as a matter of good practice. */
  readonly protectedByAct: boolean;
  readonly limbs: readonly DutyLimb[];
}

const limbs: readonly DutyLimb[] = ['UNLAWFUL_CONDUCT', 'EQUALITY_OF_OPPORTUNITY', 'GOOD_RELATIONS'];

/** The three limbs, in the words of the duty, with their letters in the Act. Source: Equality Act 2010, section 149(1). */
export const dutyLimbs: readonly {
  readonly limb: DutyLimb;
  readonly letter: AnyMessage;
  readonly name: AnyMessage;
}[] = limbs.map((limb) => ({ limb, letter: message(`limbLetter.${limb}`), name: message(`limb.${limb}`) }));

/**
 * The name of a characteristic or group.
 * @example characteristicName('CARERS').code // 'characteristic.CARERS'
 */
export const characteristicName = (characteristic: Characteristic): AnyMessage =>
  message(`characteristic.${characteristic}`);

const row = (characteristic: Characteristic, protectedByAct = true, asked = limbs): GridRow => ({
  characteristic,
  name: characteristicName(characteristic),
  protectedByAct,
  limbs: asked,
});

/**
 * The fourteen rows of the grid: nine protected characteristics, then five further groups. Marriage and civil
 * partnership counts for unlawful conduct only.
 * Sources: Equality Act 2010, sections 4 and 149(7); "Cohesion impact assessment", sections 3 and 6.
 */
export const equalityGrid: readonly GridRow[] = [
  row('AGE'),
  row('DISABILITY'),
  row('GENDER_REASSIGNMENT'),
  row('MARRIAGE_AND_CIVIL_PARTNERSHIP', true, ['UNLAWFUL_CONDUCT']),
  row('PREGNANCY_AND_MATERNITY'),
  row('RACE'),
  row('RELIGION_OR_BELIEF'),
  row('SEX'),
  row('SEXUAL_ORIENTATION'),
  row('INCOME', false),
  row('CARERS', false),
  row('ARMED_FORCES', false),
  row('NEWLY_ARRIVED', false),
  row('LANGUAGE', false),
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
