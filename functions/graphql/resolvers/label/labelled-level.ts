import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaLevel } from '../../../../domain/geography/area.ts';

/** A level that has labels. @throws InvalidInput naming `level` for the others */
export function labelledLevel(level: AreaLevel | 'LSOA'): 'WARD' | 'LOCALITY' {
  if (level === 'WARD' || level === 'LOCALITY') return level;
  throw new InvalidInput('level', `${level} has no labels. Ask for WARD or LOCALITY.`);
}
