import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { FileOrigin } from './file-origin.ts';
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
      return fileInWords(given);
    case 'WARDS':
      return message('siteGiven.wards', { count: given.codes.length });
    case 'POSTCODE_RADIUS':
      return message('siteGiven.aroundPostcode', {
        metres: given.radiusMetres,
        postcode: untranslated(given.postcode),
      });
  }
}

/** The format by its name, and what was agreed to, so that a reader knows what of the line is the file's own. */
function fileInWords({ format, agreed = [] }: Partial<FileOrigin>): AnyMessage {
  if (format === undefined) return message('siteGiven.file');
  if (agreed.length === 0) return message('siteGiven.fileOf', { format });
  return message('siteGiven.fileMended', {
    format,
    changes: agreed.map((change) => message(`siteAgreed.${change}`)),
  });
}
