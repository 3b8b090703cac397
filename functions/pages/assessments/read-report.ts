import { boxAroundSite } from '../../../domain/assessment/evidence/around-site.ts';
import { evidenceRules } from '../../../domain/assessment/evidence/evidence-rules.ts';
import { type Boundary, isBoundary } from '../../../domain/geography/measures.ts';
import {
  type AssessmentEvidenceQuery,
  type AssessmentReportQuery,
  type AssessmentTodayQuery,
  assessmentEvidence,
  assessmentReport,
  assessmentToday,
  type PlacesInBoxQuery,
  placesInBox,
  type ReportMapQuery,
  reportMap,
} from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import type { AskApi } from '../queries/ask-api.ts';
import { notingReceipts } from '../queries/noted-receipts.ts';
import { readToEnd } from '../queries/read-to-end.ts';

export type Assessment = NonNullable<AssessmentReportQuery['assessment']>;
export type Detail = NonNullable<Assessment['detail']>;
export type EvidencePack = NonNullable<AssessmentEvidenceQuery['assessment']>['evidence'][number];
export type EvidenceItem = EvidencePack['items'][number];
export type Today = NonNullable<AssessmentTodayQuery['assessment']>;

/** What the map of a report is drawn from. */
export interface SiteSurroundings extends ReportMapQuery {
  /** Places of the register around the site, where they stand now. */
  readonly points: readonly PlacesInBoxQuery['venues']['edges'][number]['node'][];
}

/** Everything that the report of one assessment is made of. */
export interface ReportPageData {
  readonly assessment: Assessment;
  /** The newest first. */
  readonly evidence: readonly EvidencePack[];
  readonly today: Today | undefined;
  /** Lines and points around the site; undefined for a scheme without one. */
  readonly map: SiteSurroundings | undefined;
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
  const site = assessment.site?.geometry;
  const [evidence, today, map] = await Promise.all([
    ask(assessmentEvidence, same),
    ask(assessmentToday, same),
    isBoundary(site) ? readSurroundings(ask, site) : undefined,
  ]);
  return {
    assessment,
    evidence: evidence.assessment?.evidence ?? [],
    today: today.assessment ?? undefined,
    map,
    receipt: receipt(),
  };
}

async function readSurroundings(ask: Ask, site: Boundary): Promise<SiteSurroundings> {
  const within = boxAroundSite(site, Math.max(...evidenceRules.radiiMetres));
  const [lines, points] = await Promise.all([
    ask(reportMap, {}),
    readToEnd(async (after) => (await ask(placesInBox, { ...after, within })).venues),
  ]);
  return { ...lines, points };
}
