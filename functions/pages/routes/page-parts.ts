import type { SiteContact } from '../../site-contact.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { AskApi } from '../queries/ask-api.ts';
import type { PageRequest } from './page-request.ts';

/** What a route has to make its answer of. @throws RefusedQuery, ApiError while it is made */
export interface PageParts {
  readonly request: PageRequest;
  readonly ask: AskApi;
  readonly translator: PageTranslator;
  /** Whom readers ask; undefined: nobody is named. */
  readonly contact: SiteContact | undefined;
}
