import { workingDayAfter, workingDayBefore } from '../opening/working-days.ts';
import { type CalendarDate, dayBefore } from '../provenance/calendar-date.ts';
import type { LabelName } from '../records/label-name.ts';

/** Working days for which a new label waits for replies. */
export const replyDays = 20;

/** A label that an area has not had for as long as replies to it are open. */
export interface NewLabel {
  /** The first day on which the method gives it. */
  readonly since: CalendarDate;
  /** The last day on which replies are open: the twentieth working day after. */
  readonly repliesUntil: CalendarDate;
  /** The label that the method gives for the day before. */
  readonly before: LabelName;
}

/** The last day on which a label can have begun that is new no more on `day`: replies to it have closed before. */
export const comparedWith = (day: CalendarDate): CalendarDate => workingDayBefore(dayBefore(day), replyDays);

/** @param since the first day of the new label */
export const newLabel = (since: CalendarDate, before: LabelName): NewLabel => ({
  since,
  before,
  repliesUntil: workingDayAfter(since, replyDays),
});
