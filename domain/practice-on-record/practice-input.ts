import type { Area } from '../geography/area.ts';
import { type CalendarDate, isPartialDate, lastDayOf } from '../provenance/calendar-date.ts';
import type { DocumentLabel, PracticeEvidence } from '../records/practice-evidence.ts';
import { type EvidenceOn, evidenceOn } from './evidence-on.ts';

/** What practice on record is read from. */
export interface PracticeRecords {
  readonly evidence: readonly PracticeEvidence[];
  readonly labels: readonly DocumentLabel[];
  /** Borough, localities and wards of the edition whose codes the evidence carries. */
  readonly areas: readonly Area[];
}

/** The same as it stands on a day: what had happened, and what documents had said, by then. */
export interface PracticeOn {
  readonly day: CalendarDate;
  readonly items: readonly EvidenceOn[];
  readonly labels: readonly DocumentLabel[];
  readonly areas: readonly Area[];
}

/**
 * Practice on record as it stands on a day, by the records held now.
 * @example practiceOn(records, '2021-01-01' as CalendarDate).labels // [] before the report of May 2022
 */
export function practiceOn({ evidence, labels, areas }: PracticeRecords, day: CalendarDate): PracticeOn {
  return {
    day,
    items: evidence.flatMap((one) => evidenceOn(one, day) ?? []),
    labels: labels.filter(
      ({ source: { date } }) => date !== undefined && isPartialDate(date) && lastDayOf(date) <= day,
    ),
    areas,
  };
}
