import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { PlacedRecord } from '../../../../domain/records-kept/life/placed-record.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';

/** Whether a record lies in an area: in a ward, or in the locality; one for a locality is for its wards too. */
export const liesIn = ({ wards, localities }: PlacedRecord, area: Area): boolean =>
  area.level === 'BOROUGH' ||
  wards.includes(area.code) ||
  localities.includes(area.code) ||
  (area.parent !== undefined && wards.length === 0 && localities.includes(area.parent));

/** @throws InvalidInput naming `area` for one that is not held */
export async function areaAsked(
  code: string | null | undefined,
  snapshot: DataSnapshot,
): Promise<Area | undefined> {
  if (code == null) return undefined;
  const found = (await snapshot.areas()).find(code as AreaCode);
  if (!found) throw new InvalidInput('area', 'no area that is held has this code.');
  return found;
}
