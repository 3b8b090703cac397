import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { CountOfRole } from '../../roles/role-count.ts';
import type { KeptEntry } from '../life/kept-entry.ts';

/** The groups of a count of a role, in the order of the broad groups of the census. */
const groupFields = ['white', 'asian', 'black', 'mixed', 'other'] as const;

/**
 * What stands of the counts of roles, as those who keep them read it. Nothing of it may be shown but through `roleTable`.
 * @param records counts of roles with the fields that are not public
 */
export const roleCountsKept = (records: readonly KeptEntry[]): readonly CountOfRole[] =>
  records.flatMap(({ id, stands }): CountOfRole[] => {
    if (!stands) return [];
    // The kind is checked when a count is written; the store holds what was checked.
    const { content } = stands;
    return [
      {
        id,
        role: String(content.role),
        area: content.area as AreaCode,
        countedOn: content.countedOn as CalendarDate,
        byGroup: groupFields.map((field) => Number(content[field])),
        notSaid: Number(content.notSaid),
      },
    ];
  });
