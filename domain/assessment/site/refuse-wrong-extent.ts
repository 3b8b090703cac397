import { InvalidInput } from '../../errors/errors.ts';
import { fromGrid, toGrid } from '../../geography/british-grid.ts';
import {
  areaSquareMetres,
  distanceBetweenMetres,
  distanceToShapeMetres,
} from '../../geography/grid-measures.ts';
import { overlapSquareMetres } from '../../geography/grid-overlay.ts';
import type { GridShape } from '../../geography/grid-shape.ts';
import { inWords } from './parse-rings.ts';
import type { SiteGiven } from './site.ts';
import { siteLimits } from './site-limits.ts';

/**
 * Refuses a site that is too small, too large or not in the borough; returns the share of its area outside, 0 to 0.5.
 * @throws InvalidInput naming `field`.
 * @example refuseWrongExtent('site.drawn', site, borough, { how: 'DRAWN' }) // 0
 */
export function refuseWrongExtent(
  field: string,
  site: GridShape,
  borough: GridShape,
  given: SiteGiven,
): number {
  const area = areaSquareMetres(site);
  if (area < siteLimits.leastSquareMetres) {
    throw new InvalidInput(
      field,
      `the site has ${area < 0.05 ? 'no area' : `${area.toFixed(1)} square metres`}; the least is 10 square metres. Draw it again, larger on the screen.`,
    );
  }
  const hectares = area / 10_000;
  if (hectares > siteLimits.mostHectares && given.how !== 'WARDS') {
    throw new InvalidInput(
      field,
      `the site has ${Math.round(hectares).toLocaleString('en-GB')} hectares; at most 2,000 can be drawn. For a plan of this size choose wards.`,
    );
  }
  const inside = overlapSquareMetres(site, borough);
  if (inside === 0) throw new InvalidInput(field, whereOutside(site, borough));
  const share = Math.max(0, 1 - inside / area);
  if (share > siteLimits.mostShareOutside) {
    throw new InvalidInput(
      field,
      `${Math.round(share * 100)} % of the site lies outside the borough; at most half may. Give the part within, or ask the neighbouring council.`,
    );
  }
  return share;
}

function whereOutside(site: GridShape, borough: GridShape): string {
  const metres = distanceBetweenMetres(site, borough);
  const [easting = 0, northing = 0] = site.coordinates[0]?.[0]?.[0] ?? [];
  const corner = fromGrid({ easting, northing });
  const far = metres < 1000 ? `${Math.max(1, Math.round(metres))} m` : `${(metres / 1000).toFixed(1)} km`;
  const said = `the site lies outside the borough, ${far} from it: its first corner is ${inWords([corner.lon, corner.lat])}.`;
  if (liesIn(borough, toGrid({ lon: -corner.lon, lat: corner.lat }))) {
    return `${said} Longitudes of the borough are less than 0: is a minus sign missing?`;
  }
  return liesIn(borough, { easting: northing, northing: easting })
    ? `${said} Write the easting before the northing.`
    : said;
}

const liesIn = (
  borough: GridShape,
  place: { readonly easting: number; readonly northing: number },
): boolean => distanceToShapeMetres(place, borough) === 0;
