import type { Asker } from '../../domain/permission/person.ts';
import { type CalendarDate, parseCalendarDate } from '../../domain/provenance/calendar-date.ts';
import type { SignInSettings } from '../identity/sign-in-settings.ts';
import type { GovernedRecords } from './assessment/governed-records.ts';
import type { HeldData } from './held-data.ts';
import type { RunAllowance } from './run-allowance.ts';

/** What came of a request, written while it is answered. */
export interface Outcome {
  /** Some part of the answer failed. */
  failed: boolean;
  /** Some part of the answer rests on governed records, which change without a new data version. */
  live: boolean;
}

/** What resolvers are given: one data version and one day for the whole request. */
export interface RequestContext {
  readonly requestId: string;
  /** The legal day of the request: that of Europe/London. */
  readonly today: CalendarDate;
  /** @throws Unavailable when no data can be read */
  readonly data: () => Promise<HeldData>;
  readonly outcome: Outcome;
  /** Who asks; undefined: someone who did not sign in. */
  readonly person: Asker;
  /** Where people sign in; undefined: nobody can. */
  readonly signIn: SignInSettings | undefined;
  /** What people write: assessments and their evidence. */
  readonly records: GovernedRecords;
  /** The instant of the request in UTC, RFC 3339. */
  readonly now: string;
  /** The runs of the method that this request has asked for. */
  readonly runs: RunAllowance;
}

/** The day asked about. @throws InvalidInput naming `field` when it is not a date */
export const dayAsked = (field: string, day: string | null | undefined): CalendarDate | undefined =>
  day == null ? undefined : parseCalendarDate(field, day);
