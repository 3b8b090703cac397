import { message } from '../../messages/message.ts';
import type { AssessmentContent, AssessmentRecord } from '../model/assessment.ts';
import { hasSubstance } from '../model/substance.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { standingSignatures } from './capacities-needed.ts';

interface Concluding {
  readonly content: Pick<AssessmentContent, 'conclusion'>;
}

/**
 * What a conclusion lacks before an assessment is handed to those who review and sign: whether to go on, what is
 * recommended in a sentence, the office that answers for it and how to reach it. The two days of a conclusion are never
 * needed. What had been handed in before this was asked goes on without.
 * Source: "Cohesion impact assessment", section 8, Publication (before the decision, and so with what is asked of it).
 * @example unmetConclusion(record)[0]?.field // 'conclusion.outcome'
 */
export function unmetConclusion({ content: { conclusion = {} } }: Concluding): readonly UnmetRequirement[] {
  const { outcome, recommendation = '', responsibleOffice, contact } = conclusion;
  return [
    ...(outcome ? [] : [{ field: 'conclusion.outcome', reason: message('unmet.conclusion') }]),
    ...(hasSubstance(recommendation)
      ? []
      : [{ field: 'conclusion.recommendation', reason: message('unmet.recommendation') }]),
    ...(responsibleOffice
      ? []
      : [{ field: 'conclusion.responsibleOffice', reason: message('unmet.responsibleOffice') }]),
    ...(contact ? [] : [{ field: 'conclusion.contact', reason: message('unmet.contact') }]),
  ];
}

/** The same on the way out of the screen: what goes on to level 2 is concluded there. */
export const unmetConclusionOfScreen = (
  record: Pick<AssessmentRecord, 'content'>,
): readonly UnmetRequirement[] =>
  record.content.decision?.decision === 'CLOSE' ? unmetConclusion(record) : [];

/** The same where somebody is to sign: whatever was signed by anybody before it was asked is not stopped half-way. */
export const unmetConclusionToSign = (
  record: Pick<AssessmentRecord, 'content' | 'contentHash' | 'signatures'>,
): readonly UnmetRequirement[] => (standingSignatures(record).length > 0 ? [] : unmetConclusion(record));
