import { InvalidInput } from '../../errors/errors.ts';
import { toGrid } from '../../geography/british-grid.ts';
import { circleAround } from '../../geography/grid-buffer.ts';
import { fromGridShape } from '../../geography/grid-shape.ts';
import { polygonsOf } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import type { SiteOutline } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * A site that is a circle around the centroid of a postcode: for a first look, before there is a red line.
 * @param centroid `postcode` in normal form ("WS10 8UB") and where its centroid is.
 * @param radiusMetres 5 to 2,500.
 * @throws InvalidInput naming `field`.
 * @example siteAroundPostcode({ postcode: 'WS10 8UB', position }, 200).given.how // 'POSTCODE_RADIUS'
 */
export function siteAroundPostcode(
  centroid: { readonly postcode: string; readonly position: Position },
  radiusMetres: number,
  field = 'site.aroundPostcode',
): SiteOutline {
  const { leastRadiusMetres, mostRadiusMetres } = siteLimits;
  if (!(radiusMetres >= leastRadiusMetres && radiusMetres <= mostRadiusMetres)) {
    throw new InvalidInput(
      `${field}.radiusMetres`,
      `${radiusMetres} is not a radius of a site. Give metres, from ${leastRadiusMetres} to 2,500.`,
    );
  }
  const circle = fromGridShape(circleAround(toGrid(centroid.position), radiusMetres));
  return {
    parts: polygonsOf(circle).map((rings) => ({ field, rings })),
    given: { how: 'POSTCODE_RADIUS', postcode: centroid.postcode, radiusMetres },
  };
}
