import type { DocumentLabel } from '../records/practice-evidence.ts';
import { isDocumentedCatalyst } from './documented-catalyst.ts';
import { type EvidenceOn, makesMark } from './evidence-on.ts';

/** How a place or area is marked. DOUBLE_RING: a catalyst by the documents' own scheme. */
export type PracticeMark = 'NONE' | 'RING' | 'FILLED_RING' | 'DOUBLE_RING';

export interface MarkRead {
  readonly mark: PracticeMark;
  /** A person confirmed an item of it not long ago, whatever the ring. */
  readonly confirmed: boolean;
  /** All that makes the mark is an older record, so that it is drawn pale. */
  readonly older: boolean;
}

/**
 * The mark that evidence makes together. The strongest wins: a catalyst of the documents, else what a person confirmed,
 * else what is on record.
 * Source: "Practice on record", section 3.
 * @example practiceMark([], []).mark // 'NONE'
 */
export function practiceMark(items: readonly EvidenceOn[], labels: readonly DocumentLabel[]): MarkRead {
  const marking = items.filter(makesMark);
  const confirmed = marking.some(({ status }) => status === 'CONFIRMED');
  const isCatalyst = marking.some(({ evidence }) => isDocumentedCatalyst(evidence, labels));
  const older = marking.length > 0 && marking.every(({ status }) => status === 'OLDER_RECORD');
  const ring = confirmed ? 'FILLED_RING' : 'RING';
  const mark = marking.length === 0 ? 'NONE' : isCatalyst ? 'DOUBLE_RING' : ring;
  return { mark, confirmed, older };
}
