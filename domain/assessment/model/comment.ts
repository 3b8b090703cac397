import type { Author } from './author.ts';

/** What somebody says of an answer, or in reply. */
export interface Remark {
  readonly by: Author;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  readonly text: string;
}

/**
 * A comment on a part of an assessment, with its replies. For those who read it unpublished, and never published. It stands
 * beside the content; nobody signs or publishes while one is open.
 */
export interface Comment extends Remark {
  /** "c1", in the order in which they were made. */
  readonly id: string;
  /** What it is about: "screening.4", "detail.3.3", "grid.AGE", or a whole part: see `commentable`. */
  readonly about: string;
  readonly replies: readonly Remark[];
  /** Who was content with what became of it, and when; undefined: it is open. */
  readonly settled?: Pick<Remark, 'by' | 'at'>;
}

/** Comments that nobody settled. */
export const openComments = (comments: readonly Comment[] | undefined): readonly Comment[] =>
  (comments ?? []).filter(({ settled }) => !settled);
