import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { StoodCount } from '../../roles/told-counts.ts';
import type { StoodContent } from '../life/stood-content.ts';

/** The groups of a count of a role, in the order of the broad groups of the census. */
const groupFields = ['white', 'asian', 'black', 'mixed', 'other'] as const;

/**
 * What stood of a count of a role, as those who keep it read it. Nothing of it may be shown but through `roleTable`.
 * @param id of the record
 * @param stood everything that stood of it, with the fields that are not public
 */
export const roleCountsKept = (id: string, stood: readonly StoodContent[]): readonly StoodCount[] =>
  // The kind is checked when a count is written; the store holds what was checked.
  stood.map(({ content, from, until }) => ({
    id,
    role: String(content.role),
    area: content.area as AreaCode,
    countedOn: content.countedOn as CalendarDate,
    byGroup: groupFields.map((field) => Number(content[field])),
    notSaid: Number(content.notSaid),
    from,
    ...(until === undefined ? {} : { until }),
  }));
