import { areaSquareMetres } from '../../geography/grid-measures.ts';
import { overlapSquareMetres } from '../../geography/grid-overlay.ts';
import { toGridShape } from '../../geography/grid-shape.ts';
import type { Site } from '../site/site.ts';

/**
 * By how much a site has changed: the land that lies in one of the two and not in both, beside the land there was.
 * 0: the same; 1: as much was added or taken as there was; moved away altogether: 2. Measured in EPSG:27700.
 * @example siteChange(site, site) // 0
 */
export function siteChange(before: Site, after: Site): number {
  const [then, now] = [toGridShape(before.geometry), toGridShape(after.geometry)];
  const [was, is] = [areaSquareMetres(then), areaSquareMetres(now)];
  return (was + is - 2 * overlapSquareMetres(then, now)) / was;
}
