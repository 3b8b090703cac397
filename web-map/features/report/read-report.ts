import type { VNode } from 'preact';
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
} from '../../../schema/generated/report-operations.ts';
import type { Ask } from '../briefing/reading/ask.ts';
import { readToEnd } from '../briefing/reading/read-to-end.ts';
import type { Beside } from './beside.ts';
import { type DrawnEvidence, drawnEvidence } from './drawn-evidence.ts';

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

/** What officers read of level 2 beside what is published of it, by question. */
export type OfficersWords = ReadonlyMap<string, { readonly answer: string; readonly whoIsAffected: string }>;

/** Everything that the report of one assessment is made of. */
export interface ReportData {
  readonly assessment: Assessment;
  /** The newest first. */
  readonly evidence: readonly EvidencePack[];
  /** What pictures and comparisons are made from; undefined: no evidence was attached. */
  readonly drawn: DrawnEvidence | undefined;
  readonly today: Today | undefined;
  /** Lines and points around the site; undefined for a scheme without one. */
  readonly map: SiteSurroundings | undefined;
  /** The day on which the register of places was read, YYYY-MM-DD. */
  readonly readOn: string;
  /** Set where it is read as it is worked on, before it is published: it says DRAFT on its face. */
  readonly draft?: {
    readonly officersWords?: OfficersWords;
    /** What officers said of its parts, by the path of the part: drawn beside it, and never of what is published. */
    readonly beside?: ReadonlyMap<string, Beside>;
    /** How much of that there is; undefined: nothing was said, or it is left out. */
    readonly besideLead?: VNode;
  };
}

/**
 * Asks the API for what whoever asks may read of an assessment.
 * @param revision an earlier publication; undefined: the last, to an officer what it says now
 * @param asPublished set: an officer reads it as it would be published
 * @param readOn today, YYYY-MM-DD, once something was asked
 * @returns undefined where none can be read under this id and revision
 * @throws whatever `ask` throws
 */
export async function readReport(
  ask: Ask,
  id: string,
  revision: number | undefined,
  readOn: () => string,
  asPublished?: true,
): Promise<ReportData | undefined> {
  const preview = asPublished && { asPublished };
  const asked = { id, ...(revision !== undefined && { revision }), ...preview };
  const { assessment } = await ask(assessmentReport, asked);
  if (!assessment) return undefined;
  // The revision that was just read, so that a publication in between mixes nothing.
  const same = { id, revision: assessment.revision, ...preview };
  const site = assessment.site?.geometry;
  const [evidence, today, map] = await Promise.all([
    ask(assessmentEvidence, same),
    ask(assessmentToday, same),
    isBoundary(site) ? readSurroundings(ask, site) : undefined,
  ]);
  const frozen = evidence.assessment?.newest[0]?.canonical;
  return {
    assessment,
    evidence: evidence.assessment?.evidence ?? [],
    drawn: frozen === undefined ? undefined : drawnEvidence(frozen),
    today: today.assessment ?? undefined,
    map,
    readOn: readOn(),
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
