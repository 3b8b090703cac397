import { type AnyMessage, message } from '../messages/message.ts';
import type { NoNumberStatus, ValueStatus } from '../provenance/value-status.ts';

/** A kind of no number, with the word for keys and tables. None of them is 0. */
export interface NoNumber {
  readonly status: NoNumberStatus;
  readonly word: AnyMessage;
  /** The word within a sentence. */
  readonly within: AnyMessage;
  readonly meaning: AnyMessage;
}

const codes = {
  NOT_COLLECTED: 'notCollected',
  SUPPRESSED: 'suppressed',
  NOT_YET_PUBLISHED: 'notYetPublished',
  NOT_APPLICABLE: 'notApplicable',
  TOO_UNCERTAIN: 'tooUncertain',
} as const satisfies Readonly<Record<NoNumberStatus, string>>;

const kindOf = (status: NoNumberStatus): NoNumber => ({
  status,
  word: message(`noNumber.${codes[status]}`),
  within: message(`noNumber.${codes[status]}Within`),
  meaning: message(`noNumber.${codes[status]}Meaning`),
});

/** Nobody counted it: also where a status promises a number and none is held. */
export const notCollected = kindOf('NOT_COLLECTED');

/** The five kinds, in the order that a key shows them in. */
export const noNumbers: readonly NoNumber[] = [
  notCollected,
  kindOf('SUPPRESSED'),
  kindOf('NOT_YET_PUBLISHED'),
  kindOf('NOT_APPLICABLE'),
  kindOf('TOO_UNCERTAIN'),
];

/**
 * The kind of no number that a status stands for; undefined for a status with a number.
 * @example noNumberOf('SUPPRESSED')?.word // "Withheld"
 */
export const noNumberOf = (status: ValueStatus): NoNumber | undefined =>
  noNumbers.find((each) => each.status === status);
