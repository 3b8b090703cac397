import type { CalendarDate } from './calendar-date.ts';

/** The first month of which anything is kept or told by month: before it there was no programme that anybody could report of. */
export const firstMonth = '2010-01';

const shape = /^20\d\d-(0[1-9]|1[0-2])$/;

/**
 * Whether a text is a calendar month of which something can be kept and asked for, whether it has come or not.
 * @example isMonth('2026-10') // true; isMonth('2009-12') is false
 */
export const isMonth = (text: string): boolean => shape.test(text) && text >= firstMonth;

/** Whether a month has begun by a day. @example hasBegun('2026-10', '2026-10-01') // true */
export const hasBegun = (month: string, today: CalendarDate): boolean => month <= today.slice(0, 7);
