import type { Evidence } from '../practice/evidence.ts';
import type { PracticeTestId } from '../practice/practice-level.ts';
import type { AreaFacts } from './read-area.ts';

/**
 * The same facts with other evidence on one test.
 * @example withEvidence(facts, 'exchange', { kind: 'known', value: 1 })
 */
export function withEvidence<Facts extends AreaFacts>(
  facts: Facts,
  id: PracticeTestId,
  evidence: Evidence,
): Facts {
  return { ...facts, evidence: { ...facts.evidence, [id]: evidence } };
}
