import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { Signature } from '../model/assessment-state.ts';
import { readDetail } from '../scoring/read-detail.ts';

/** What deciding on signatures reads of a record. */
export type SignableRecord = Pick<AssessmentRecord, 'content' | 'contentHash' | 'progress' | 'signatures'>;

/** Whether something of level 2 stays red after the actions that were not dropped. */
export const staysRed = ({ content, progress }: Pick<SignableRecord, 'content' | 'progress'>): boolean =>
  content.decision?.decision !== 'CLOSE' && readDetail(content, progress).overallAfter === 'RED';

/**
 * The capacities in which an assessment has to be signed: closed after the screen by the head of service; after level 2
 * by the equality lead (that it is complete), by a director (what it says), and where a point stays red also by the
 * portfolio holder. Empty while nobody has decided after the screen.
 * Source: "Cohesion impact assessment", section 8, Sign-off.
 * @example capacitiesNeeded(closedRecord) // ['SERVICE_HEAD']
 */
export function capacitiesNeeded({
  content,
  progress,
}: Pick<SignableRecord, 'content' | 'progress'>): readonly SigningCapacity[] {
  if (!content.decision) return [];
  if (content.decision.decision === 'CLOSE') return ['SERVICE_HEAD'];
  const isRed = staysRed({ content, progress });
  return isRed ? ['EQUALITY_LEAD', 'DIRECTOR', 'PORTFOLIO_HOLDER'] : ['EQUALITY_LEAD', 'DIRECTOR'];
}

/**
 * Whether a signature holds for the content as it stands. Once an assessment was taken back it does not, also where no
 * word was changed: whoever sent it back to be written in has not signed what comes again, nor for a later year.
 * @example holdsFor(signature, record) // false once a word was changed
 */
export const holdsFor = (
  { contentHash, endedAt }: Signature,
  record: Pick<AssessmentRecord, 'contentHash'>,
): boolean => endedAt === undefined && contentHash === record.contentHash;

/** The signatures that hold for the content as it stands. */
export const standingSignatures = (
  record: Pick<AssessmentRecord, 'signatures' | 'contentHash'>,
): readonly Signature[] => record.signatures.filter((signature) => holdsFor(signature, record));

/**
 * The capacities in which nobody has signed the content as it stands.
 * @example capacitiesMissing(record) // ['DIRECTOR']
 */
export function capacitiesMissing(record: SignableRecord): readonly SigningCapacity[] {
  const standing = standingSignatures(record);
  return capacitiesNeeded(record).filter((needed) => !standing.some(({ capacity }) => capacity === needed));
}
