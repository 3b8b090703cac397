import type { Publication } from '../../../../domain/assessment/model/assessment.ts';
import { publicView, readableRecord } from '../../../../domain/assessment/publication/public-view.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import { hashNotHeld } from '../../../../domain/assessment/publication/visible-hash.ts';
import { CorruptRecord } from '../../../../domain/errors/errors.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';

/** Every publication, each with the hash of its content as whoever asks may read it. */
export const publications: NonNullable<AssessmentResolvers<RequestContext>['publications']> = async (
  { record, asOfficer }: ReadAssessment,
  _,
  { records, person },
) => {
  const hashOf = async ({ revision, contentHash }: Publication): Promise<string> => {
    if (contentHash !== hashNotHeld) return contentHash;
    const found = await records.revisions.revision(record.id, revision);
    if (!found) throw new CorruptRecord(`Revision ${revision} of an assessment is missing.`);
    return (asOfficer ? readableRecord(found.record, person) : publicView(found.record)).contentHash;
  };
  return Promise.all(
    record.publications.map(async (each) => ({
      ...each,
      contentHash: await hashOf(each),
      clockBehind: each.clockBehind ?? null,
    })),
  );
};
