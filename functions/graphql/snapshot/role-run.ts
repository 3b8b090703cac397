import { wardCounts } from '../../../domain/cohesion-label/classification/ward-counts.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { type RoleTable, roleTable } from '../../../domain/roles/role-table.ts';
import { classificationInput } from './classification-input.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** The counts of roles as everyone reads them, beside the residents of each area, on the lines that answer a day. */
export async function roleRun(snapshot: SnapshotRecords, day: CalendarDate): Promise<RoleTable> {
  const { areas, observations } = await classificationInput(snapshot, 'WARD', day);
  const wards = areas.filter(({ level }) => level === 'WARD');
  return roleTable(snapshot.roleCounts, areas, (area) => {
    const own =
      area.level === 'BOROUGH'
        ? wards
        : wards.filter(({ code, parent }) => area.code === code || area.code === parent);
    return wardCounts(own, observations)?.groups5;
  });
}
