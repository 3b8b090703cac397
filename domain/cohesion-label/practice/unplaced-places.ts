import type { Area } from '../../geography/area.ts';
import type { MeetingBuilding } from '../../place/meeting-places.ts';
import { isUnplaced } from '../../place/missing-venues.ts';
import { statusAt } from '../../place/status-at.ts';
import type { EvidenceInput } from './area-evidence.ts';

/**
 * The places to meet that may stand in the area: no record of the building has a point or a locality that decides, and
 * it is not known to be closed on the day. They are told of beside a count and not in it.
 * Source: "Cold spots and catalysts of change", section 6 (null is not zero).
 */
export function unplacedPlaces(
  buildings: readonly MeetingBuilding[],
  { area, asOf, parameters }: Pick<EvidenceInput, 'area' | 'asOf' | 'parameters'>,
): MeetingBuilding[] {
  const asked = placeOf(area);
  return buildings.filter(
    ({ records, meeting }) =>
      records.every((record) => isUnplaced(record, asked)) &&
      meeting.some((record) => ['OPEN', 'NOT_KNOWN'].includes(statusAt(record, asOf, parameters).status)),
  );
}

const placeOf = ({ level, name, code, parent }: Area) =>
  level === 'LOCALITY' ? { locality: { name, code } } : { ward: { name, locality: parent, isMapped: true } };
