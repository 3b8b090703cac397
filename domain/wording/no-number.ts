import type { NoNumberStatus, ValueStatus } from '../provenance/value-status.ts';

/** A kind of no number, with the word for keys and tables. None of them is 0. */
export interface NoNumber {
  readonly status: NoNumberStatus;
  readonly word: string;
  readonly meaning: string;
}

/** The five kinds, in the order that a key shows them in. */
export const noNumbers: readonly NoNumber[] = [
  { status: 'NOT_COLLECTED', word: 'Not counted', meaning: 'Nobody counted this here.' },
  {
    status: 'SUPPRESSED',
    word: 'Withheld',
    meaning: 'A number exists and is withheld because it counts few people.',
  },
  {
    status: 'NOT_YET_PUBLISHED',
    word: 'Not yet published',
    meaning: 'The number was counted and is not out yet.',
  },
  { status: 'NOT_APPLICABLE', word: 'Does not apply', meaning: 'There can be no such number here.' },
  {
    status: 'TOO_UNCERTAIN',
    word: 'Too uncertain',
    meaning: 'So little is known that a number would mislead.',
  },
];

/**
 * The kind of no number that a status stands for; undefined for a status with a number.
 * @example noNumberOf('SUPPRESSED')?.word // 'Withheld'
 */
export const noNumberOf = (status: ValueStatus): NoNumber | undefined =>
  noNumbers.find((each) => each.status === status);
