import { recordRules } from '../method/record-rules.ts';
import { type CalendarDate, isPartialDate, lastDayOf, monthsBefore } from '../provenance/calendar-date.ts';
import { periodDays } from '../provenance/period-days.ts';
import type { PracticeEvidence } from '../records/practice-evidence.ts';

/** CONFIRMED: by a person, not long ago. OLDER_RECORD: its source is old and nobody has confirmed it since. */
export type EvidenceStatus = 'ON_RECORD' | 'CONFIRMED' | 'OLDER_RECORD';

/** Evidence as it stands on a day. */
export interface EvidenceOn {
  readonly evidence: PracticeEvidence;
  readonly status: EvidenceStatus;
  /** The day of the confirmation, or the date of the source as its publisher gives it; of what was told here, when it was. */
  readonly statusDay: string;
}

/**
 * Evidence as it stands on a day; undefined where what it tells of cannot be known to have happened by then. It has
 * happened by the last day of its period, or of its source where it is undated or the period goes on after the source.
 * It never vanishes with age. What somebody told here grows old from when it happened, and not from when it was told.
 * Source: "Practice on record", section 2.
 * @example evidenceOn(exchange, '2027-06-01' as CalendarDate)?.status // 'OLDER_RECORD' for a report of May 2022
 */
export function evidenceOn(evidence: PracticeEvidence, day: CalendarDate): EvidenceOn | undefined {
  const { source, when, confirmations, told } = evidence;
  const published = source.date !== undefined && isPartialDate(source.date) ? source.date : undefined;
  if (published === undefined) return undefined;
  const written = lastDayOf(published);
  const happened = (when === undefined ? undefined : periodDays(when)?.last) ?? written;
  if ((happened < written ? happened : written) > day) return undefined;
  const since = monthsBefore(day, recordRules.confirmedForMonths);
  const confirmedOn = confirmations
    .map(({ on }) => on)
    .filter((on) => since <= on && on <= day)
    .sort()
    .at(-1);
  if (confirmedOn) return { evidence, status: 'CONFIRMED', statusDay: confirmedOn };
  const isOlder = (told ? happened : written) < monthsBefore(day, 12 * recordRules.olderAfterYears);
  return {
    evidence,
    status: isOlder ? 'OLDER_RECORD' : 'ON_RECORD',
    statusDay: (told && when) ?? published,
  };
}

/** Only what a source counts or states makes a mark; what follows from it does not. */
export const makesMark = ({ evidence }: EvidenceOn): boolean => evidence.strength !== 'IMPLIED';
