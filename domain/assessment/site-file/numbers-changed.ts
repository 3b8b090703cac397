import { message, untranslated } from '../../messages/message.ts';
import type { ProposedChange } from './site-file-reading.ts';

/** What is offered where a number is written as 401,200. */
export const thousandsChange = (example: string): ProposedChange => ({
  code: 'THOUSANDS',
  told: message('siteFile.thousands', { example: untranslated(example.slice(0, 40)) }),
});

/** What is offered where dashes stand for minus signs. */
export const dashesChange: ProposedChange = { code: 'DASHES', told: message('siteFile.dashes') };
