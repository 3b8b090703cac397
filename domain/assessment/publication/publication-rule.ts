import type {
  AssessmentContent,
  AssessmentRecord,
  ConflictPrevention,
  DetailRequest,
  Engagement,
  Prediction,
  PredictionOutcome,
  SchemeFacts,
  ScreeningAnswer,
  ScreeningDecision,
} from '../model/assessment.ts';
import type { ActionProgress, AssessmentAction } from '../model/assessment-action.ts';
import type { Signature } from '../model/assessment-state.ts';
import type { Attachment, TakenBack } from '../model/attachment.ts';
import type { Comment } from '../model/comment.ts';
import type { Conclusion } from '../model/conclusion.ts';
import type { DetailAnswer, GridReading, PairReading } from '../model/detail-answers.ts';
import type { Phase } from '../model/phase.ts';
import type { SchemeOption } from '../model/scheme-option.ts';
import type { Asking } from '../model/team.ts';

/**
 * Who reads what somebody writes once the assessment is published: everyone; those who read it unpublished; or of these
 * the roles that read what is OFFICIAL-SENSITIVE.
 */
export type Audience = 'EVERYONE' | 'OFFICERS' | 'SENSITIVE';

/** Everything that somebody writes in an assessment or beside it, by topic. */
interface Written {
  readonly content: Pick<AssessmentContent, 'site' | 'placeFates' | 'residualRedJustification'>;
  readonly facts: SchemeFacts;
  readonly screening: ScreeningAnswer;
  readonly decision: ScreeningDecision;
  readonly setAside: NonNullable<AssessmentContent['setAside']>[number];
  readonly detail: DetailAnswer;
  readonly grid: GridReading;
  readonly pairs: PairReading;
  readonly engagement: Engagement;
  readonly options: SchemeOption;
  readonly actions: AssessmentAction;
  readonly predictions: Prediction;
  readonly phases: Phase;
  readonly attachments: Attachment;
  readonly takenBack: TakenBack;
  readonly conclusion: Conclusion;
  readonly conflictPrevention: ConflictPrevention;
  readonly progress: ActionProgress;
  readonly outcome: PredictionOutcome;
  readonly signature: Signature;
  readonly request: DetailRequest;
  readonly move: Pick<AssessmentRecord, 'stateReason' | 'supersededBy'>;
  readonly sharing: Pick<Asking, 'reason'>;
  readonly comment: Pick<Comment, 'text'>;
  readonly requestAnswer: NonNullable<DetailRequest['answer']>;
}

export type WrittenTopic = keyof Written;
type FieldsOf<Topic extends WrittenTopic> = keyof Written[Topic] & string;

/** A field by its topic and name: "detail.answer". */
export type WrittenField = { [Topic in WrittenTopic]: `${Topic}.${FieldsOf<Topic>}` }[WrittenTopic];

const everyone = <Field extends string>(...fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, 'EVERYONE'])) as Readonly<Record<Field, 'EVERYONE'>>;

/**
 * The one rule of publication, field by field: the public view, the report and the hints of the forms are made from it.
 * No name of a person, no reason for a move, no words of a request or with a signature, and of level 2 no free text and no
 * title that it rests on, since these may identify people. A new field has no place here until somebody decides.
 * Source: "Cohesion impact assessment", section 8, Publication.
 */
export const publicationRule: {
  readonly [Topic in WrittenTopic]: Readonly<Record<FieldsOf<Topic>, Audience>>;
} = {
  content: everyone('site', 'placeFates', 'residualRedJustification'),
  facts: everyone(
    'title',
    'kind',
    'summary',
    'decisionMaker',
    'decisionDate',
    'stage',
    'whoGains',
    'whoMayLose',
    'budgetPounds',
    'durationMonths',
    'relatedAssessments',
    'homes',
    'publicLandHectares',
    'venuesLost',
    'venuesGained',
    'startsOn',
    'completesOn',
  ),
  screening: everyone('value', 'sentence', 'evidence'),
  decision: {
    ...everyone('decision', 'recommended', 'triggers', 'method', 'reason', 'at'),
    by: 'OFFICERS',
  },
  setAside: everyone('point', 'reason'),
  detail: {
    ...everyone('kind', 'effect', 'residual', 'confidence', 'unlawfulConductConcern'),
    answer: 'OFFICERS',
    whoIsAffected: 'OFFICERS',
    evidence: 'OFFICERS',
  },
  grid: everyone('characteristic', 'limb', 'effect', 'reason', 'evidence', 'action'),
  pairs: everyone('id', 'one', 'other', 'effect', 'reason'),
  engagement: everyone('id', 'who', 'on', 'how', 'whatChanged'),
  options: everyone('id', 'name', 'site', 'homes', 'homesByTenure', 'closes', 'opens'),
  actions: {
    ...everyone('id', 'question', 'type', 'what', 'ownerRole', 'dueOn', 'funding', 'measure', 'baseline'),
    ...everyone('target', 'unit'),
    ownerName: 'OFFICERS',
  },
  predictions: everyone('id', 'measure', 'unit', 'baseline', 'expected', 'atLeast', 'atMost', 'dueOn'),
  phases: everyone(
    'id',
    'name',
    'from',
    'to',
    'built',
    'lost',
    'floorSpaceSquareMetres',
    'jobs',
    'meetingSpaceLostSquareMetres',
    'meetingSpaceGainedSquareMetres',
    'lettings',
    'section106',
  ),
  // Of a document that is marked public alone: see `publicContent`.
  attachments: {
    place: 'OFFICERS',
    ...everyone('id', 'name', 'kind', 'bytes', 'sha256', 'audience', 'addedAt'),
    by: 'OFFICERS',
  },
  takenBack: { attachment: 'EVERYONE', at: 'EVERYONE', by: 'OFFICERS', reason: 'OFFICERS' },
  conclusion: everyone(
    'outcome',
    'recommendation',
    'responsibleOffice',
    'contact',
    'answersUntil',
    'reviewOn',
  ),
  conflictPrevention: {
    triggers: 'SENSITIVE',
    sensitiveDates: 'SENSITIVE',
    connectors: 'SENSITIVE',
    dividers: 'SENSITIVE',
    whoCouldCalm: 'SENSITIVE',
    earlySigns: 'SENSITIVE',
    contingencyOwner: 'SENSITIVE',
  },
  // That a report was approved is published, and when; who did is taken off before: see `withoutReviewers`.
  progress: { ...everyone('status', 'note', 'at', 'clockBehind', 'reviewed'), reports: 'OFFICERS' },
  outcome: { ...everyone('value', 'note', 'markedOn', 'reviewed'), reports: 'OFFICERS' },
  // The office is published by the capacity; who holds it is a name.
  signature: {
    ...everyone('capacity', 'office', 'justification', 'at', 'clockBehind'),
    ...everyone('contentHash', 'afterDecision', 'endedAt'),
    by: 'OFFICERS',
    onBehalfOf: 'OFFICERS',
    statement: 'OFFICERS',
  },
  request: { at: 'EVERYONE', by: 'OFFICERS', onBehalfOf: 'OFFICERS', reason: 'OFFICERS', answer: 'OFFICERS' },
  // Whoever asked reads it as well, and nobody else: see `requestsOf`.
  requestAnswer: { outcome: 'OFFICERS', reason: 'OFFICERS', by: 'OFFICERS', at: 'OFFICERS' },
  move: { supersededBy: 'EVERYONE', stateReason: 'OFFICERS' },
  sharing: { reason: 'OFFICERS' },
  comment: { text: 'OFFICERS' },
};

/**
 * Who reads a field once the assessment is published.
 * @example audienceOf('detail.answer') // 'OFFICERS'
 */
export function audienceOf(path: WrittenField): Audience {
  const [topic = '', field = ''] = path.split('.');
  const rule: Readonly<Record<string, Audience>> = publicationRule[topic as WrittenTopic];
  return rule[field] ?? 'SENSITIVE';
}

/**
 * Something written as everyone reads it: without the fields that are not published.
 * @param instead stands for those of them that cannot be left out
 * @example publishedPart('actions', action).ownerName // undefined
 */
export function publishedPart<Topic extends WrittenTopic>(
  topic: Topic,
  written: Written[Topic],
  instead: Partial<Written[Topic]> = {},
): Written[Topic] {
  const rule: Readonly<Record<string, Audience>> = publicationRule[topic];
  const read = Object.entries(written).filter(([field]) => rule[field] === 'EVERYONE');
  return { ...instead, ...Object.fromEntries(read) } as Written[Topic];
}
