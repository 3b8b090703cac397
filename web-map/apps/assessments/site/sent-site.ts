import { readSite } from '../../../../domain/assessment/site/read-site.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { Boundary } from '../../../../domain/geography/measures.ts';
import type { SiteInput } from './given-site.ts';
import type { SiteGround } from './ground.ts';
import type { UsableSite } from './site-reading.ts';

/**
 * What is sent of a site that was read: its checked outline, to the places that are kept and without the rest of its
 * file, so that what was measured and drawn is what is saved. As it was given where corners are typed or others give the
 * outline, and where the checked outline would not be read as the same.
 * @example sentSite({ drawn: justNow }, site, ground) // { drawn: site.geometry }
 */
export function sentSite(given: SiteInput, { geometry }: UsableSite, ground: SiteGround): SiteInput {
  if (!('drawn' in given) && !('readFile' in given)) return given;
  const checked: SiteInput =
    'drawn' in given
      ? { drawn: geometry }
      : { readFile: { ...given.readFile, geojson: JSON.stringify(geometry) } };
  return readsAs(checked, geometry, ground) ? checked : given;
}

function readsAs(input: SiteInput, geometry: Boundary, { borough }: SiteGround): boolean {
  try {
    const again = readSite(input, { borough, wards: [], centroidOf: () => undefined });
    return JSON.stringify(again.geometry) === JSON.stringify(geometry);
  } catch (fault) {
    if (fault instanceof InvalidInput) return false;
    throw fault;
  }
}
