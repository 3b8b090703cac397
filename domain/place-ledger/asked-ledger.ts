import type { Area } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { LedgerPeriod, LedgerSpan } from './ledger-period.ts';

/** A balance that is asked for: of which areas, by which spans. */
export interface AskedLedger {
  readonly span: LedgerSpan;
  readonly periods: readonly LedgerPeriod[];
  /** The last day that is read. */
  readonly to: CalendarDate;
  readonly areas: readonly Area[];
  /** The one area that was asked for; undefined: the borough and every ward. */
  readonly only?: Area;
}
