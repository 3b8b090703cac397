import type { Viewer } from '../../../domain/permission/person.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { dayAnswered, type SpeaksOf } from '../../../domain/provenance/days-answered.ts';
import type { SignInSettings } from '../../identity/sign-in-settings.ts';
import type { RunAllowance } from '../limits/run-allowance.ts';
import type { GovernedRecords } from '../records/governed-records.ts';
import type { DataSnapshot } from '../snapshot/data-snapshot.ts';
import type { AnswerBasis } from './answer-basis.ts';

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
  /** The legal day of the request, that of Europe/London, where it only bounds what may be asked. */
  readonly requestDay: CalendarDate;
  /** The same day, where something is read as it is on it: asking for it puts it on the receipt. */
  readonly today: CalendarDate;
  /** What the answer is made of. */
  readonly basis: AnswerBasis;
  /** @throws Unavailable when no data can be read */
  readonly data: () => Promise<DataSnapshot>;
  readonly outcome: Outcome;
  /** Who asks; undefined: someone who did not sign in. */
  readonly person: Viewer;
  /** Where people sign in; undefined: nobody can. */
  readonly signIn: SignInSettings | undefined;
  /** What people write: assessments and their evidence. */
  readonly records: GovernedRecords;
  /** The instant of the request in UTC, RFC 3339. */
  readonly now: string;
  /**
   * The instant at which it is asked, for what is written: a request may have begun long before. In UTC, RFC 3339.
   */
  readonly clock: () => string;
  /** The runs of the method that this request has asked for. */
  readonly runs: RunAllowance;
}

type Asked = Pick<RequestContext, 'requestDay' | 'basis'>;

/**
 * The day asked about; undefined where none is. It stands on the receipt.
 * @throws InvalidInput naming asOf when it is no day, or one that the data cannot speak of
 */
export function dayAsked(
  asOf: string | null | undefined,
  { requestDay, basis }: Asked,
  speaksOf: SpeaksOf,
): CalendarDate | undefined {
  return asOf == null ? undefined : basis.day(dayAnswered('asOf', asOf, speaksOf, requestDay));
}

/** The same where every answer is for some day: without one, for today. */
export const dayOf = (
  asOf: string | null | undefined,
  context: Asked & Pick<RequestContext, 'today'>,
  speaksOf: SpeaksOf,
): CalendarDate => dayAsked(asOf, context, speaksOf) ?? context.today;
