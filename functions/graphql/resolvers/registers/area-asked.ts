import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';

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
