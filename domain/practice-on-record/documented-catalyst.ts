import type { DocumentLabel, PracticeEvidence } from '../records/practice-evidence.ts';

/**
 * Whether evidence makes its place a catalyst by the documents' own scheme: it is the other side of a stated exchange
 * with a place that a document calls a cold spot, and is called none itself. The scheme pairs cold spots with catalysts;
 * no document calls a named place a catalyst. Places that hosted one another gave and received alike, and are none.
 * Source: Walsall for All evaluation report, May 2022, "Places of Welcome"; "Practice on record", section 3.
 */
export function isDocumentedCatalyst(
  { kind, strength, place, otherPlace, told }: PracticeEvidence,
  labels: readonly DocumentLabel[],
): boolean {
  // What people tell here is no document.
  if (told) return false;
  const isCalled = (name: string | undefined, word: DocumentLabel['word']) =>
    name !== undefined && labels.some((label) => label.place === name && label.word === word);
  if (isCalled(place, 'CATALYST')) return true;
  const isExchange = kind === 'EXCHANGE' && strength !== 'IMPLIED';
  return isExchange && isCalled(otherPlace, 'COLD_SPOT') && !isCalled(place, 'COLD_SPOT');
}
