import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';

/** How many people are in a role in an area, as it was counted: never shown as it is. */
export interface CountOfRole {
  readonly id: string;
  readonly role: string;
  readonly area: AreaCode;
  readonly countedOn: CalendarDate;
  /** By broad group, in the order of the census. */
  readonly byGroup: readonly number[];
  /** Of no known group. */
  readonly notSaid: number;
}
