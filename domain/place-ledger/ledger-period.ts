import { InvalidInput } from '../errors/errors.ts';
import { type CalendarDate, dayBefore, monthsAfter } from '../provenance/calendar-date.ts';

/** Spans by which places to meet are counted. */
export const ledgerSpans = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type LedgerSpan = (typeof ledgerSpans)[number];

/** Most spans that one question may ask for: ten years by month. */
export const mostSpans = 120;

const monthsOf: Readonly<Record<LedgerSpan, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** A span of whole days, both ends in it. */
export interface LedgerPeriod {
  readonly from: CalendarDate;
  /** The last day; of the span that goes on, the day up to which it was read. */
  readonly to: CalendarDate;
  /** Whether it goes on after that day. */
  readonly isOpen: boolean;
}

/**
 * The calendar months, quarters or years from that of one day to that of another, the first first, without a gap.
 * @param to the last day that is read: the span that it lies in ends there
 * @throws InvalidInput at `from` where it is later than `to`, or where these would be more than `mostSpans`
 * @example ledgerPeriods('YEAR', '2025-05-01', '2026-11-29')[1] // { from: '2026-01-01', to: '2026-11-29', isOpen: true }
 */
export function ledgerPeriods(
  span: LedgerSpan,
  from: CalendarDate,
  to: CalendarDate,
): readonly LedgerPeriod[] {
  if (from > to) {
    throw new InvalidInput('from', `${from} is after ${to}, the last day that is read. Give an earlier day.`);
  }
  const found: LedgerPeriod[] = [];
  for (let start = firstDayOfSpan(span, from); start <= to; start = monthsAfter(start, monthsOf[span])) {
    if (found.length === mostSpans) {
      throw new InvalidInput(
        'from',
        `from ${from} to ${to} there are more than ${mostSpans} of ${span}. Give a later day, or longer spans.`,
      );
    }
    const end = dayBefore(monthsAfter(start, monthsOf[span]));
    found.push({ from: start, to: end < to ? end : to, isOpen: end > to });
  }
  return found;
}

/**
 * First day of the span so many spans before the one that a day lies in; 0: of that one.
 * @example startOfSpan('QUARTER', '2026-11-29' as CalendarDate, 1) // '2026-07-01'
 */
export const startOfSpan = (span: LedgerSpan, day: CalendarDate, before = 0): CalendarDate =>
  monthsAfter(firstDayOfSpan(span, day), -before * monthsOf[span]);

function firstDayOfSpan(span: LedgerSpan, day: CalendarDate): CalendarDate {
  const [year = '', month = ''] = day.split('-');
  const size = monthsOf[span];
  const first = Math.floor((Number(month) - 1) / size) * size + 1;
  return `${year}-${String(first).padStart(2, '0')}-01` as CalendarDate;
}
