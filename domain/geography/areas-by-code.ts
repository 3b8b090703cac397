import { firstBy } from '../collections/first-by.ts';
import { onceForEach } from '../collections/once-for-each.ts';
import type { Area } from './area.ts';

/**
 * Areas by code, made once for each list; of several under one code the first.
 * @example areasByCode(wards).get(code)?.parent
 */
export const areasByCode = onceForEach((areas: readonly Area[]) => firstBy(areas, ({ code }) => code));
