import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Site } from '../site/site.ts';
import type { AssessmentAction, ProgressByAction } from './assessment-action.ts';
import type { AssessmentState, Signature } from './assessment-state.ts';
import type { Attachment, TakenBack } from './attachment.ts';
import type { Author } from './author.ts';
import type { Comment } from './comment.ts';
import type { Conclusion } from './conclusion.ts';
import type { DetailAnswer, GridReading, PairReading } from './detail-answers.ts';
import type { Exercise } from './exercise.ts';
import type { AssessmentMethod } from './method-version.ts';
import type { Phase } from './phase.ts';
import type { CohesionPoint, QuestionId, SchemeKind } from './question-set.ts';
import type { OpenReports } from './report.ts';
import type { Reviewed } from './reviewed.ts';
import type { SchemeOption } from './scheme-option.ts';
import type { StepInstant } from './step-instant.ts';
import type { Team } from './team.ts';

export type { Author } from './author.ts';

/** How far the scheme itself has come. Source: "Cohesion impact assessment", section 5, A3. */
export type SchemeStage = 'IDEA' | 'OPTIONS' | 'PREFERRED' | 'PLANNING_APPLICATION' | 'DECIDED';

/** Part A of level 1: the facts of the scheme. What is not given is not known, never nothing. */
export interface SchemeFacts {
  readonly title: string;
  readonly kind?: SchemeKind;
  readonly summary?: string;
  /** The person or body that will decide, by office: "Planning Committee". */
  readonly decisionMaker?: string;
  readonly decisionDate?: CalendarDate;
  readonly stage?: SchemeStage;
  readonly whoGains?: string;
  readonly whoMayLose?: string;
  /** Pounds sterling. */
  readonly budgetPounds?: number;
  readonly durationMonths?: number;
  /** References of related equality, health and environmental assessments. */
  readonly relatedAssessments?: string;
  readonly homes?: number;
  /** Public land in the scheme, in hectares. */
  readonly publicLandHectares?: number;
  /**
   * Ids of venues that a person named as lost; the fate of those inside the site is said in `placeFates`. An empty list
   * names none and says nothing: read it by `namedAsLost`.
   */
  readonly venuesLost?: readonly string[];
  /** Names; an empty list says nothing. */
  readonly venuesGained?: readonly string[];
  readonly startsOn?: CalendarDate;
  readonly completesOn?: CalendarDate;
}

/** What becomes of a meeting place inside the site. NOT_KNOWN was looked into; where nobody has said there is none. */
export type PlaceFate = 'KEPT' | 'LOST' | 'MOVED' | 'NOT_KNOWN';

/** What becomes of the meeting places that the evidence finds inside a site. Another site asks anew. */
export interface PlaceFates {
  /** `contentHash` of the geometry of the site of which it is said. */
  readonly siteHash: string;
  /** By id of the venue. */
  readonly fates: Readonly<Record<string, PlaceFate>>;
}

/** Answer to a question of level 1. Not answered is not NEUTRAL. */
export type ScreeningValue = 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE' | 'MIXED' | 'NOT_KNOWN';

export interface ScreeningAnswer {
  readonly value: ScreeningValue;
  readonly sentence: string;
  /** What the answer rests on: ids of items of the evidence pack, or titles of documents. */
  readonly evidence: readonly string[];
}

/**
 * A councillor or partner asks for level 2: itself a trigger. Kept beside the content, because asking makes nobody an
 * author and undoes no signature.
 */
export interface DetailRequest {
  readonly by: Author;
  readonly onBehalfOf?: string;
  readonly at: string;
  readonly reason: string;
  /** What whoever asked was told; undefined: nobody has answered yet. */
  readonly answer?: {
    readonly outcome: 'TAKEN_UP' | 'NOT_TAKEN_UP';
    readonly reason: string;
    readonly by: Author;
    readonly at: string;
  };
}

/** What a person decided after the screen, with the recommendation they had before them. */
export interface ScreeningDecision {
  readonly decision: 'CLOSE' | 'DETAIL';
  readonly recommended: 'CLOSE' | 'DETAIL';
  /** Codes of the triggers that were met when it was decided. */
  readonly triggers: readonly string[];
  /** Version of the rules by which they were met; undefined: the first, which was not named. */
  readonly method?: AssessmentMethod;
  /** Always needed; where the decision differs from the recommendation it says why. */
  readonly reason: string;
  readonly by: Author;
  readonly at: string;
}

/** Who was heard. Never names of members of the public. */
export interface Engagement {
  readonly id: string;
  readonly who: string;
  readonly on: CalendarDate;
  readonly how: string;
  readonly whatChanged: string;
}

/** Second half of the 2008 tool: OFFICIAL-SENSITIVE, for named roles, never published in any form. */
export interface ConflictPrevention {
  readonly triggers?: string;
  readonly sensitiveDates?: string;
  readonly connectors?: string;
  readonly dividers?: string;
  readonly whoCouldCalm?: string;
  readonly earlySigns?: string;
  readonly contingencyOwner?: string;
}

/** A dated, numeric expectation. What came of it is kept beside the content. */
export interface Prediction {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  readonly baseline?: number;
  readonly expected: number;
  /** The range that counts as foreseen, both ends in it, `expected` inside; undefined: none was stated. Both or neither. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** 12 or 24 months after completion or signature: when it is marked. */
  readonly dueOn: CalendarDate;
}

/** What came of an expectation. */
export interface PredictionOutcome {
  /** In the unit of the expectation; undefined: it could not be measured, and the note says why. */
  readonly value?: number;
  readonly note: string;
  readonly markedOn: CalendarDate;
  /** Who approved it; undefined: marked before that was reviewed, when it was public at once. */
  readonly reviewed?: Reviewed;
  /** How many reports were made of it; undefined: before they were counted. */
  readonly reports?: number;
}

/** A frozen evidence pack that was attached, the newest last. Packs are stored apart, by the hash of their bytes. */
export interface EvidenceReference {
  readonly hash: string;
  readonly madeAt: string;
  readonly dataVersion: string;
  /** Day to which the evidence speaks. */
  readonly asOf: CalendarDate;
  readonly option?: string;
  /** `contentHash` of the geometry of the site that it speaks of: where the site moved on, it is out of date. */
  readonly siteHash: string;
  /** Ids of the meeting places that it finds inside the site: of each is asked what becomes of it. */
  readonly placesInside?: readonly string[];
}

/** What is written in an assessment: everything that a signature binds to. */
export interface AssessmentContent {
  /** Versions of the questions it began with. */
  readonly questionSets: { readonly level1: string; readonly level2: string };
  /** Set where it is an exercise on a site of an old register; undefined: it is of a scheme. */
  readonly exercise?: Exercise;
  readonly facts: SchemeFacts;
  readonly site?: Site;
  /** Wards and localities that the site touches, from its evidence. */
  readonly wards: readonly AreaCode[];
  readonly localities: readonly AreaCode[];
  readonly evidence: readonly EvidenceReference[];
  readonly placeFates?: PlaceFates;
  readonly screening: Readonly<Record<QuestionId, ScreeningAnswer>>;
  readonly decision?: ScreeningDecision;
  /** Points that level 2 passes over, with the reason; undefined: none. Whether each still counts, `setAsidePoints` says. */
  readonly setAside?: readonly { readonly point: CohesionPoint; readonly reason: string }[];
  readonly detail: Readonly<Record<QuestionId, DetailAnswer>>;
  readonly grid: readonly GridReading[];
  readonly pairs: readonly PairReading[];
  readonly engagement: readonly Engagement[];
  readonly options: readonly SchemeOption[];
  readonly actions: readonly AssessmentAction[];
  readonly predictions: readonly Prediction[];
  /** Undefined: built in one, as all were before there were phases. What they come to stands in the facts. */
  readonly phases?: readonly Phase[];
  /** Documents that stand with it; undefined: none. */
  readonly attachments?: readonly Attachment[];
  readonly conclusion?: Conclusion;
  readonly conflictPrevention?: ConflictPrevention;
  /** An author's reason for going on with a residual red, of before directors wrote it: see `justificationOf`. */
  readonly residualRedJustification?: string;
}

export type AssessmentId = string & { readonly __brand: 'AssessmentId' };

/** An assessment as one revision has it. Signatures bind to `content`; everything else goes on beside it. */
export interface AssessmentRecord {
  readonly id: AssessmentId;
  readonly content: AssessmentContent;
  /** SHA-256 of the canonical content, 64 hexadecimal digits. */
  readonly contentHash: string;
  readonly state: AssessmentState;
  /** Everyone who wrote any of its content, each once: none of them may sign. */
  readonly authors: readonly Author[];
  /** Who writes it; undefined: written before there were owners, see `teamOf`. */
  readonly team?: Team;
  readonly detailRequests: readonly DetailRequest[];
  readonly progress: ProgressByAction;
  /** By id of the prediction. */
  readonly outcomes: Readonly<Record<string, PredictionOutcome>>;
  /** Reports on both that nobody has approved: they count nothing and are for officers. Undefined: none was made yet. */
  readonly openReports?: OpenReports;
  /** Published documents that are no longer given to everyone. Undefined: none. */
  readonly takenBack?: readonly TakenBack[];
  /** What was said of its parts, the first first. Undefined: nothing yet. */
  readonly comments?: readonly Comment[];
  readonly signatures: readonly Signature[];
  /** Every version that was published; the last is what the public reads. */
  readonly publications: readonly Publication[];
  readonly supersededBy?: AssessmentId;
  /** Why it was last moved where its state is: returned, withdrawn, under review. For officers. */
  readonly stateReason?: string;
}

/** One publication, with its instant. */
export interface Publication extends StepInstant {
  /** The revision that was published. */
  readonly revision: number;
  readonly contentHash: string;
  /** Set when the scheme had been decided before: shown on the report. */
  readonly afterDecision: boolean;
}
