import { type CalendarDate, monthsAfter } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import type { KeptRecord, Standing, Word } from './kept-record.ts';

/** The newest word on what stands. */
export const newestWord = ({ approved, confirmed }: Standing): Word => confirmed ?? approved;

/** The legal day up to which somebody's word holds; from the next day on the record is past its time. */
export const confirmBy = (
  { confirmAfterMonths }: Pick<RecordKind, 'confirmAfterMonths'>,
  standing: Standing,
): CalendarDate => monthsAfter(legalDayOf(newestWord(standing).at), confirmAfterMonths);

/**
 * The instant of the last step by which something changed that everyone may read; undefined: nothing ever was. Records that
 * were written before it was noted have that of the last word on what stands.
 */
export const publicAtOf = ({
  publicAt,
  stands,
}: Pick<KeptRecord, 'publicAt'> & { readonly stands?: Standing }): string | undefined =>
  publicAt ?? (stands && newestWord(stands).at);
