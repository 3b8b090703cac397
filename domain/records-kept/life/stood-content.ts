import { contentHash } from '../../assessment/model/content-hash.ts';
import type { KeptContent } from '../declaration/record-kind.ts';
import type { KeptRevision } from './kept-record.ts';

/** What stood of a record, and from when until when: instants in UTC, RFC 3339. */
export interface StoodContent {
  readonly content: KeptContent;
  readonly from: string;
  /** Undefined: it stands. */
  readonly until?: string;
}

/** Everything that stood of a record, by its chain. What stands goes on to stand where only other words wait. */
export function stoodByChain(chain: readonly KeptRevision[]): readonly StoodContent[] {
  const found: StoodContent[] = [];
  let open: { readonly content: KeptContent; readonly from: string } | undefined;
  for (const { at, record } of chain) {
    const content = record.standing?.content;
    if (contentHash(open?.content ?? {}) === contentHash(content ?? {})) continue;
    if (open) found.push({ ...open, until: at });
    open = content && { content, from: at };
  }
  return open ? [...found, open] : found;
}
