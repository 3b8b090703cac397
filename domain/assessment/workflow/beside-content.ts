import { InvalidInput, NotFound } from '../../errors/errors.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { AssessmentRecord, Author } from '../model/assessment.ts';
import type { ActionStatus } from '../model/assessment-action.ts';
import { isEnded } from '../model/assessment-state.ts';
import { noReports, type OutcomeReport, type ProgressReport, reportLimits } from '../model/report.ts';
import { type StepInstant, stampOf } from '../model/step-instant.ts';
import { detailRequestSchema, outcomeSchema, progressSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';
import { stateWords } from './transitions.ts';

/** What goes on beside the content: it undoes no signature and makes nobody an author. */

/**
 * Most requests for level 2 in all, and of one person: whoever may ask cannot fill an assessment until nothing can be
 * written in it any more.
 */
const mostRequests = { inAll: 100, ofOne: 10 } as const;

/**
 * Somebody asks for level 2. Before the decision it is a trigger of the screen; after publication a reason to reopen.
 * @throws InvalidInput once the assessment has come to an end, without a reason, or where enough has been asked
 * @example requestDetail(record, { by, onBehalfOf: 'Ward councillor', reason: 'The hall matters.' }, at)
 */
export function requestDetail(
  record: AssessmentRecord,
  request: { readonly by: Author; readonly onBehalfOf?: string; readonly reason: string },
  at: string,
): AssessmentRecord {
  refuseEnded(record);
  const { by, onBehalfOf, reason } = request;
  refuseMoreRequests(record, by);
  const made = {
    by: { subject: by.subject, name: by.name },
    ...(onBehalfOf === undefined
      ? {}
      : { onBehalfOf: parseAs(detailRequestSchema.entries.onBehalfOf.wrapped, 'onBehalfOf', onBehalfOf) }),
    at,
    reason: parseAs(detailRequestSchema.entries.reason, 'reason', reason),
  };
  return { ...record, detailRequests: [...record.detailRequests, made] };
}

function refuseMoreRequests({ detailRequests }: AssessmentRecord, by: Author): void {
  const own = detailRequests.filter((each) => each.by.subject === by.subject).length;
  if (own >= mostRequests.ofOne) {
    throw new InvalidInput('id', `You have asked ${own} times for level 2 here, which is enough.`);
  }
  if (detailRequests.length >= mostRequests.inAll) {
    throw new InvalidInput('id', `there are ${detailRequests.length} requests for level 2 here already.`);
  }
}

/**
 * Says how far an action is. It waits until somebody else has approved it: see `reviewReport`. Not while the assessment is
 * with those who sign, because dropping an action may change a colour that they sign.
 * @throws InvalidInput in that state, after the end, without a note where it is DONE or DROPPED, with one that is too
 *   long, and where enough was reported of this action
 * @throws NotFound for an action that there is not
 * @example reportProgress(record, { action: 'a-1', status: 'UNDER_WAY' }, author, { at }).openReports?.progress['a-1']?.status
 */
export function reportProgress(
  record: AssessmentRecord,
  {
    action,
    status,
    note,
  }: { readonly action: string; readonly status: ActionStatus; readonly note?: string },
  by: Author,
  instant: StepInstant,
): AssessmentRecord {
  refuseEnded(record);
  refuseWhileSigned(record);
  if (!record.content.actions.some(({ id }) => id === action)) throw new NotFound('action', action);
  const needed = { DONE: 'say what shows that it is done', DROPPED: 'say why it was dropped' };
  if ((status === 'DONE' || status === 'DROPPED') && !note?.trim())
    throw new InvalidInput('note', `${needed[status]}.`);
  const open = record.openReports ?? noReports;
  const report: ProgressReport = {
    status,
    ...(note?.trim() ? { note: parseAs(progressSchema.entries.note.wrapped, 'note', note) } : {}),
    ...reportedBy(by, instant, 'action', open.progress[action] ?? record.progress[action]),
  };
  return { ...record, openReports: { ...open, progress: { ...open.progress, [action]: report } } };
}

/** What every report tells of itself. @throws InvalidInput at `field` where enough was reported of the same thing */
function reportedBy(
  { subject, name }: Author,
  instant: StepInstant,
  field: string,
  before: { readonly reports?: number } | undefined,
) {
  const reports = (before?.reports ?? 0) + 1;
  if (reports > reportLimits.ofOne) {
    throw new InvalidInput(field, `${reportLimits.ofOne} reports were made of this, which is the most.`);
  }
  return { ...stampOf(instant), by: { subject, name }, reports };
}

/**
 * Marks an expectation against what happened. It waits until somebody else has approved it: see `reviewReport`. It can be
 * marked again: every marking is a revision of its own.
 * @throws InvalidInput before the expectation is due, for a value that is no number, for a note that is too long, while
 *   the assessment is with those who sign, after its end, and where it was marked often enough
 * @throws NotFound for an expectation that there is not
 * @example markPrediction(record, { prediction: 'p-1', value: 38, note: 'Counted by the library.' }, author, { at })
 */
export function markPrediction(
  record: AssessmentRecord,
  {
    prediction,
    value,
    note,
  }: { readonly prediction: string; readonly value?: number; readonly note: string },
  by: Author,
  instant: StepInstant,
): AssessmentRecord {
  refuseEnded(record);
  refuseWhileSigned(record);
  const found = record.content.predictions.find(({ id }) => id === prediction);
  if (!found) throw new NotFound('prediction', prediction);
  if (legalDayOf(instant.at) < found.dueOn) {
    throw new InvalidInput('prediction', `this is to be marked on ${found.dueOn} or later.`);
  }
  const open = record.openReports ?? noReports;
  const report: OutcomeReport = {
    ...(value === undefined ? {} : { value: parseAs(outcomeSchema.entries.value.wrapped, 'value', value) }),
    note: parseAs(outcomeSchema.entries.note, 'note', note),
    ...reportedBy(by, instant, 'prediction', open.outcomes[prediction] ?? record.outcomes[prediction]),
  };
  return { ...record, openReports: { ...open, outcomes: { ...open.outcomes, [prediction]: report } } };
}

/** @throws InvalidInput at "state" while the assessment is with those who sign */
export function refuseWhileSigned({ state }: Pick<AssessmentRecord, 'state'>): void {
  if (state !== 'PEER_REVIEW') return;
  throw new InvalidInput(
    'state',
    'progress is neither reported nor reviewed while the assessment is being signed: do it afterwards.',
  );
}

/** @throws InvalidInput at "state" once the assessment has come to an end */
export function refuseEnded({ state }: AssessmentRecord): void {
  if (isEnded(state)) {
    throw new InvalidInput('state', `this assessment is ${stateWords[state]}: nothing can be added to it.`);
  }
}
