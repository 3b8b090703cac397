import {
  type AssessmentEvidenceQuery,
  type AssessmentReportQuery,
  type AssessmentTodayQuery,
  assessmentEvidence,
  assessmentReport,
  assessmentToday,
} from '../../../schema/generated/page-operations.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';

export type Assessment = NonNullable<AssessmentReportQuery['assessment']>;
export type Detail = NonNullable<Assessment['detail']>;
export type EvidencePack = NonNullable<AssessmentEvidenceQuery['assessment']>['evidence'][number];
export type EvidenceItem = EvidencePack['items'][number];
export type Today = NonNullable<AssessmentTodayQuery['assessment']>;

/** Everything that the report of one assessment is made of. */
export interface ReportPageData {
  readonly assessment: Assessment;
  /** The newest first. */
  readonly evidence: readonly EvidencePack[];
  readonly today: Today | undefined;
  readonly receipt: Receipt;
}

/**
 * Asks the API for what the public may read of an assessment.
 * @param revision an earlier publication; undefined: the last
 * @returns undefined where none was published under this id and revision
 * @throws RefusedQuery for an id that cannot be read, ApiError
 */
export async function readReport(
  api: AskApi,
  id: string,
  revision: number | undefined,
): Promise<ReportPageData | undefined> {
  const asked = { id, ...(revision !== undefined && { revision }) };
  const { ask, receipt } = notingReceipts(api);
  const { assessment } = await ask(assessmentReport, asked);
  if (!assessment) return undefined;
  // The revision that was just read, so that a publication in between mixes nothing.
  const same = { id, revision: assessment.revision };
  const [evidence, today] = await Promise.all([ask(assessmentEvidence, same), ask(assessmentToday, same)]);
  return {
    assessment,
    evidence: evidence.assessment?.evidence ?? [],
    today: today.assessment ?? undefined,
    receipt: receipt(),
  };
}
