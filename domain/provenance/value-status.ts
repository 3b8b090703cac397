/** The statuses that stand for a number that is not there. */
export const noNumberStatuses = [
  'SUPPRESSED',
  'NOT_COLLECTED',
  'NOT_YET_PUBLISHED',
  'NOT_APPLICABLE',
  'TOO_UNCERTAIN',
] as const;
export type NoNumberStatus = (typeof noNumberStatuses)[number];

/**
 * What kind of number, or no number, this is. None of them is 0.
 * Source: Cohesion Map data model; the five last ones are the five kinds of "no number".
 */
export const valueStatuses = ['FINAL', 'PROVISIONAL', 'ESTIMATED', ...noNumberStatuses] as const;
export type ValueStatus = (typeof valueStatuses)[number];
