import { message } from '../../messages/message.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { type SignableRecord, standingSignatures, staysRed } from './capacities-needed.ts';

/**
 * Why to go on with what stays red: what the director wrote with the signature that stands, else what stands in the
 * content, where an author put it before directors wrote it. Undefined: nobody has said.
 * Source: "Cohesion impact assessment", section 7 (a named director writes the justification).
 * @example justificationOf(record) // 'No other site can take the school.'
 */
export const justificationOf = (
  record: Pick<AssessmentRecord, 'content' | 'contentHash' | 'signatures'>,
): string | undefined =>
  standingSignatures(record).find(({ justification }) => justification !== undefined)?.justification ??
  record.content.residualRedJustification;

/** That nobody has said why to go on with what stays red. */
export const unmetJustification = (record: SignableRecord): readonly UnmetRequirement[] =>
  staysRed(record) && justificationOf(record) === undefined
    ? [{ field: 'signatures.DIRECTOR', reason: message('unmet.residualRed') }]
    : [];
