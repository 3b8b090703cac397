import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { wardCounts } from '../cohesion-label/classification/ward-counts.ts';
import { fiveGroups } from '../cohesion-label/diversity/ethnic-groups.ts';
import type { Area } from '../geography/area.ts';

/**
 * The largest of the five broad groups of a ward or locality, in short words; of two equal ones the first in the order
 * of the census. Undefined where no counts are held.
 * @example largestGroupOf(south, input) // 'Asian'
 */
export function largestGroupOf(
  area: Area,
  { areas, observations }: Pick<ClassifyAreasInput, 'areas' | 'observations'>,
): string | undefined {
  const wards =
    area.level === 'WARD'
      ? [area]
      : areas.filter(({ level, parent }) => level === 'WARD' && parent === area.code);
  const counts = wardCounts(wards, observations)?.groups5;
  return counts && fiveGroups[counts.indexOf(Math.max(...counts))]?.short;
}
