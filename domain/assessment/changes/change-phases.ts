import { InvalidInput } from '../../errors/errors.ts';
import type { AssessmentContent } from '../model/assessment.ts';
import type { Phase } from '../model/phase.ts';
import { factsOfPhases, type PhasedFact, withPhases } from '../phases/phase-totals.ts';
import type { AssessmentChanges } from './assessment-changes.ts';

/** @throws InvalidInput where the works of a phase would end before they begin */
export function checkPhaseDays(field: string, { from, to }: Pick<Phase, 'from' | 'to'>): void {
  if (from && to && to < from) {
    throw new InvalidInput(
      `${field}.to`,
      `${to} is before the start, ${from}. Give that day or a later one.`,
    );
  }
}

/**
 * The content with what its phases come to in its facts. A scheme without phases is as it was, to the byte.
 * @param before the phases until now
 * @throws InvalidInput where a fact is typed that every phase says, and differs from what they come to
 */
export function withPhaseTotals(
  { phases = [], ...content }: AssessmentContent,
  { facts }: AssessmentChanges,
  before: readonly Phase[] = [],
): AssessmentContent {
  if (phases.length === 0) return content;
  const decided = factsOfPhases(phases);
  for (const name of Object.keys(decided) as PhasedFact[]) {
    const typed = facts?.[name];
    if (typed === undefined || typed === decided[name]) continue;
    throw new InvalidInput(
      `facts.${name}`,
      `the phases say this: together ${decided[name]}. Change it in the phases.`,
    );
  }
  return { ...content, phases, facts: withPhases(content.facts, phases, before) };
}
