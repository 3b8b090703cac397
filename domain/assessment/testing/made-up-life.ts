import type { SigningCapacity } from '../../permission/signing-capacity.ts';
import type { AssessmentContent, AssessmentId, AssessmentRecord } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import { beginAssessment } from '../workflow/change-content.ts';
import { decideScreening } from '../workflow/decide-screening.ts';
import { type Move, moveAssessment } from '../workflow/move-assessment.ts';
import { type Signing, signAssessment } from '../workflow/sign-assessment.ts';
import { unmetRequirements } from '../workflow/unmet-requirements.ts';
import { mitigatedLevel2, quietEvidence } from './made-up-assessment.ts';
import { director, officer, planner } from './made-up-people.ts';

/** Steps in the life of a made-up assessment, one after the other. */

export const moment = { at: '2026-11-22T09:00:00Z', evidence: quietEvidence };
export const why = 'For a reason in words.';
export const begin = (content: AssessmentContent) => beginAssessment('a-1' as AssessmentId, content, planner);
export const decided = (content: AssessmentContent, decision: 'CLOSE' | 'DETAIL') =>
  decideScreening(begin(content), { decision, reason: why, by: planner }, moment);
export const move = (record: AssessmentRecord, to: AssessmentState, more: Partial<Move> = {}) =>
  moveAssessment(record, { to, by: planner, reason: why, ...more }, moment);
export const sign = (
  record: AssessmentRecord,
  capacity: SigningCapacity,
  by = director,
  more: Partial<Signing> = {},
) =>
  signAssessment(record, {
    capacity,
    by,
    at: moment.at,
    contentHash: record.contentHash,
    ...more,
  });
export const inReview = (content: AssessmentContent) =>
  move(move(move(decided(content, 'DETAIL'), 'SCREENING_DONE'), 'LEVEL_2'), 'PEER_REVIEW');
export const signedOff = () =>
  move(sign(sign(inReview(mitigatedLevel2), 'EQUALITY_LEAD', officer), 'DIRECTOR'), 'SIGNED_OFF');
export const fieldsOf = (record: AssessmentRecord, to: AssessmentState) =>
  unmetRequirements(record, to, moment).map(({ field }) => field);
