import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { SiteGiven } from './site.ts';

/**
 * How a site was given, as the report says it.
 * @example givenInWords({ how: 'DRAWN' }) // "drawn on the map"
 */
export function givenInWords(given: SiteGiven): AnyMessage {
  switch (given.how) {
    case 'DRAWN':
      return message('siteGiven.drawn');
    case 'TYPED':
      return message('siteGiven.typed');
    case 'FILE':
      return message('siteGiven.file');
    case 'WARDS':
      return message('siteGiven.wards', { count: given.codes.length });
    case 'POSTCODE_RADIUS':
      return message('siteGiven.aroundPostcode', {
        metres: given.radiusMetres,
        postcode: untranslated(given.postcode),
      });
  }
}
