import { Unavailable, type UnavailableReason } from '../../domain/errors/errors.ts';

/** Name of the exception by which the embedded store refuses; its message is a `RefusalCode`. DynamoDB has none such. */
export const storeRefusal = 'StoreRefusal';

interface Refusal {
  readonly reason: UnavailableReason;
  /** For whoever asks: what cannot be done, why, and that nothing is lost. */
  readonly words: string;
}

const notSaved = (why: string): string =>
  `Nothing can be saved at the moment: ${why}. What was saved before is safe and can be read. ` +
  'This change was not saved; send it again later.';
const away = (why: string): string =>
  `Assessments are not available now: ${why}. Nothing was deleted. Map and figures are not affected. ` +
  'Whoever runs this site is told on its console what to do.';

const refusals = {
  DISK_FULL: {
    reason: 'DISK_FULL',
    words: notSaved('the disk that holds the records is full'),
  },
  NOT_WRITABLE: {
    reason: 'NOT_WRITABLE',
    words: notSaved('the disk that holds the records cannot be written to'),
  },
  WRITE_FAILED: {
    reason: 'WRITE_FAILED',
    words: notSaved('the disk that holds the records reported a fault'),
  },
  RECORDS_AWAY_DAMAGED: {
    reason: 'RECORDS_AWAY',
    words: away('the store that holds them is damaged'),
  },
  RECORDS_AWAY_DISK_FULL: {
    reason: 'RECORDS_AWAY',
    words: away('the disk of the store that holds them is full, and it cannot be opened'),
  },
  RECORDS_AWAY_NOT_WRITABLE: {
    reason: 'RECORDS_AWAY',
    words: away('the store that holds them cannot be written to, and so not be opened'),
  },
  RECORDS_AWAY_NEWER: {
    reason: 'RECORDS_AWAY',
    words: away('the store that holds them was made by a newer version of this program'),
  },
  RECORDS_AWAY_UNKNOWN: {
    reason: 'RECORDS_AWAY',
    words: away('the store that holds them cannot be opened'),
  },
} as const satisfies Record<string, Refusal>;

/** What the embedded store can refuse with. */
export type RefusalCode = keyof typeof refusals;

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

/** The error of the domain that a refusal of the embedded store stands for. */
export function refusalOf(refused: Error): Unavailable {
  const { reason, words } = refusals[isRefusalCode(refused.message) ? refused.message : 'WRITE_FAILED'];
  return new Unavailable(words, { reason, cause: refused });
}
