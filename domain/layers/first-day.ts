import { periodDays } from '../provenance/period-days.ts';

/**
 * The first day that a period may mean, to sort by; one that cannot be placed in time sorts behind every year.
 * @example firstDayOf('2021') // '2021-01-01'
 */
export const firstDayOf = (period: string): string => periodDays(period)?.first ?? '9999';
