import { message } from '../../messages/message.ts';
import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';
import { screen } from '../scoring/screen.ts';
import type { AssessmentMoment } from './assessment-moment.ts';
import { capacitiesMissing } from './capacities-needed.ts';
import { unmetComments } from './comments.ts';
import { unmetJustification } from './residual-red.ts';
import { unmetAtLevel2 } from './unmet-at-level-2.ts';
import { unmetConclusion, unmetConclusionOfScreen } from './unmet-conclusion.ts';
import { unmetReports } from './unmet-reports.ts';
import { unmetDetailWords, unmetScreenWords } from './unmet-substance.ts';

/** Capacities as they stand in a sentence. */
export const capacityWords: Readonly<Record<SigningCapacity, string>> = {
  SERVICE_HEAD: 'the head of service',
  EQUALITY_LEAD: 'the equality lead',
  DIRECTOR: 'a director',
  PORTFOLIO_HOLDER: 'the portfolio holder',
};

/**
 * What stands in the way of a move, each with the field where it is put right; empty where nothing does. It asks only
 * about the record: whether there is such a way, who may go it and the reason in words are for `moveAssessment`.
 * Source: "Cohesion impact assessment", section 8.
 * @example unmetRequirements(record, 'SCREENING_DONE', moment) // [{ field: 'screening.4', reason: { code: 'unmet.answerScreening', ... } }]
 */
export function unmetRequirements(
  record: AssessmentRecord,
  to: AssessmentState,
  moment: AssessmentMoment,
): readonly UnmetRequirement[] {
  switch (to) {
    case 'SCREENING_DONE':
      return [
        ...unmetScreen(record, moment),
        ...unmetScreenWords(record.content),
        ...unmetDecision(record, moment),
        ...unmetConclusionOfScreen(record),
      ];
    case 'CLOSED_AT_LEVEL_1':
      return [
        // A place that nobody was asked about before may have come to light since the screen was done.
        ...unmetScreen(record, moment),
        ...unmetDecision(record, moment),
        ...wrongDecision(record, 'CLOSE'),
        ...unmetComments(record),
        ...unmetSignatures(record),
      ];
    case 'LEVEL_2':
      return wrongDecision(record, 'DETAIL');
    case 'PEER_REVIEW':
      return [
        ...unmetScreen(record, moment),
        ...unmetAtLevel2(record),
        ...unmetDetailWords(record.content),
        ...unmetReports(record),
        ...unmetConclusion(record),
      ];
    case 'SIGNED_OFF':
      return [
        ...unmetAtLevel2(record),
        ...unmetComments(record),
        ...unmetSignatures(record),
        ...justificationWithSignature(record),
      ];
    case 'PUBLISHED':
      return [
        ...unmetExercise(record),
        ...unmetSinceSigned(record),
        ...unmetReports(record),
        ...unmetComments(record),
      ];
    default:
      return [];
  }
}

const screenOf = ({ content, detailRequests }: AssessmentRecord, { evidence }: AssessmentMoment) =>
  screen(content, detailRequests, evidence);

const unmetScreen = (record: AssessmentRecord, moment: AssessmentMoment): readonly UnmetRequirement[] =>
  screenOf(record, moment).missing;

function unmetDecision(record: AssessmentRecord, moment: AssessmentMoment): readonly UnmetRequirement[] {
  const { decision } = record.content;
  if (!decision) return [{ field: 'decision', reason: message('unmet.decision') }];
  const { recommendation, triggers } = screenOf(record, moment);
  if (recommendation === 'INCOMPLETE') return [];
  const met = triggers.map(({ code }) => code);
  const same =
    met.length === decision.triggers.length && met.every((code) => decision.triggers.includes(code));
  if (same && recommendation === decision.recommended) return [];
  return [{ field: 'decision', reason: message('unmet.decisionOutdated') }];
}

function wrongDecision(
  { content }: AssessmentRecord,
  wanted: 'CLOSE' | 'DETAIL',
): readonly UnmetRequirement[] {
  if (content.decision?.decision === wanted) return [];
  return [{ field: 'decision', reason: message('unmet.otherDecision', { wanted }) }];
}

/**
 * What an action that was dropped after the last signature left open. Nothing is answered or signed where it is signed
 * off, so that the way back stands first, and signatures that nobody can give there are not asked for.
 */
function unmetSinceSigned(record: AssessmentRecord): readonly UnmetRequirement[] {
  const answers = record.content.decision?.decision === 'DETAIL' ? unmetAtLevel2(record) : [];
  const signatures = [...unmetSignatures(record), ...justificationWithSignature(record)];
  if (record.state !== 'SIGNED_OFF') return [...answers, ...signatures];
  return answers.length + signatures.length === 0
    ? []
    : [{ field: 'state', reason: message('unmet.changedSinceSigned') }, ...answers];
}

/** Nothing lifts it: what is real is begun anew. */
const unmetExercise = ({ content }: AssessmentRecord): readonly UnmetRequirement[] =>
  content.exercise ? [{ field: 'exercise', reason: message('unmet.exercise') }] : [];

/** Asked once the director has signed: before, the signature itself is missing, and brings the reason. */
const justificationWithSignature = (record: AssessmentRecord): readonly UnmetRequirement[] =>
  capacitiesMissing(record).includes('DIRECTOR') ? [] : unmetJustification(record);

const unmetSignatures = (record: AssessmentRecord): readonly UnmetRequirement[] =>
  capacitiesMissing(record).map((capacity) => ({
    field: `signatures.${capacity}`,
    reason: message('unmet.signature', { capacity }),
  }));
