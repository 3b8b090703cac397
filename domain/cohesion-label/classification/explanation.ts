import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { DiversityLevel } from '../diversity/diversity-level.ts';
import type { PracticeLevel, TestResult } from '../practice/practice-level.ts';
import type { DecidingValue } from '../practice/practice-test-names.ts';

/** How far a label can be leant on. */
export type Firmness = 'FIRM' | 'SENSITIVE' | 'NOT_ENOUGH_EVIDENCE';

/** The word for a label, for each of its halves, and the sentence to say it with. */
export interface FirmnessReading {
  /** The weaker of the two halves. */
  readonly firmness: Firmness;
  /** Of the row of the table: low, moderate or high, and so whether it is a cold spot. */
  readonly diversityFirmness: Firmness;
  /** Of the column: thin, developing or strong. */
  readonly practiceFirmness: Firmness;
  readonly firmnessSentence: ToldText;
}

/** One deciding value beside one threshold, and how far it is from the other side. */
export interface FlipDistance {
  readonly of: DecidingValue;
  readonly name: AnyMessage;
  /** In the unit; undefined: nothing is on record. */
  readonly value?: number;
  /** The value is the least on record. */
  readonly atLeast: boolean;
  readonly threshold: number;
  readonly unit: string;
  /** Between value and threshold, 0 or more, in the unit; undefined where there is no value. */
  readonly distance?: number;
  /** Whole places, projects, people or exchanges, more or fewer, that flip it; undefined: not a count, or none can. */
  readonly count?: number;
  /** What stands on the other side. */
  readonly flipsTo: DiversityLevel | TestResult;
  /** The label if this value alone were there. */
  readonly label: AnyMessage;
  readonly changesLabel: boolean;
  readonly sentence: ToldText;
}

/**
 * What kind of change: COUNT on the ground (or newly put on record), REVIEW of one register that finds it complete,
 * RECORDS of several registers at once, THRESHOLD of the method.
 */
export type ChangeKind = 'COUNT' | 'REVIEW' | 'RECORDS' | 'THRESHOLD';

/** A smallest change that gives another label or another level of practice. */
export interface PossibleChange {
  readonly kind: ChangeKind;
  readonly sentence: AnyMessage;
  readonly label: AnyMessage;
  readonly publicLabel: AnyMessage;
  readonly diversity: DiversityLevel;
  readonly practice: PracticeLevel;
}

/** Another published way to run the method. */
export interface MethodVariant {
  /** ONE_AT_A_TIME: a threshold or one place moved; METHOD_CHOICE: another way to draw or read the evidence. */
  readonly family: 'ONE_AT_A_TIME' | 'METHOD_CHOICE';
  readonly name: AnyMessage;
  /** Undefined: it cannot be run on the records held, and `note` says why. */
  readonly label?: AnyMessage;
  readonly sameLabel?: boolean;
  readonly note?: AnyMessage;
}

/** All that says how firmly a label stands. */
export interface Explanation extends FirmnessReading {
  /** Diversity first, then the five tests in order. */
  readonly flips: readonly FlipDistance[];
  readonly whatWouldChange: readonly PossibleChange[];
  /** The 14 one-at-a-time variants, then the choices of method. */
  readonly methodVariants: readonly MethodVariant[];
}
