import { plural } from '../../wording/plural.ts';
import type { SiteGiven } from './site.ts';

/**
 * How a site was given, as the report says it.
 * @example givenInWords({ how: 'DRAWN' }) // 'drawn on the map'
 */
export function givenInWords(given: SiteGiven): string {
  switch (given.how) {
    case 'DRAWN':
      return 'drawn on the map';
    case 'TYPED':
      return 'typed as coordinates';
    case 'FILE':
      return 'read from a file';
    case 'WARDS':
      return `the whole of ${plural(given.codes.length, 'ward', 'wards')}`;
    case 'POSTCODE_RADIUS':
      return `${given.radiusMetres.toLocaleString('en-GB')} metres around ${given.postcode}`;
  }
}
