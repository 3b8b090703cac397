import type { Author } from './author.ts';

/** That somebody else looked at a report before it counted and the public read it. */
export interface Reviewed {
  readonly by: Author;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
}
