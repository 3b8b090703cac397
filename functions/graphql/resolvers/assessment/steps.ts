import type { AssessmentContent, AssessmentId } from '../../../../domain/assessment/model/assessment.ts';
import type { Revision } from '../../../../domain/assessment/model/revision.ts';
import type { StepInstant } from '../../../../domain/assessment/model/step-instant.ts';
import {
  requestDetail as ask,
  markPrediction as mark,
  reportProgress as report,
} from '../../../../domain/assessment/workflow/beside-content.ts';
import { decideScreening as decide } from '../../../../domain/assessment/workflow/decide-screening.ts';
import {
  moveAssessment as move,
  publishAssessment as publish,
} from '../../../../domain/assessment/workflow/move-assessment.ts';
import { reviewReport as reviewed } from '../../../../domain/assessment/workflow/review-report.ts';
import { refuseReporter } from '../../../../domain/assessment/workflow/share-assessment.ts';
import { signAssessment as sign } from '../../../../domain/assessment/workflow/sign-assessment.ts';
import { InvalidInput, NotPermitted } from '../../../../domain/errors/errors.ts';
import { actionMarkers, mayMarkAction } from '../../../../domain/permission/assessment-access.ts';
import type { MutationResolvers } from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { keyOfId } from '../../ids/unique-id.ts';
import { noteAway, sweepAway } from '../../records/sweep-documents.ts';
import type { RequestContext } from '../../request/context.ts';
import { changeAssessmentOnce } from './change-request.ts';
import { evidenceForScreen } from './newest-evidence.ts';

type Mutations = MutationResolvers<RequestContext>;

/** What a step is judged by: the instant, and the facts of the newest evidence. */
const momentOf = async (instant: StepInstant, content: AssessmentContent, { records }: RequestContext) => {
  const evidence = await evidenceForScreen(content, records);
  return { ...instant, ...(evidence ? { evidence } : {}) };
};

const given = <Name extends string>(name: Name, text: string | null | undefined) =>
  (text == null ? {} : { [name]: text }) as { readonly [Field in Name]?: string };

/** What takes the place of another is public and goes on: so nothing unpublished is named, and no two name each other. */
function checkSuccessor(found: Revision | undefined): void {
  const { state, publications = [] } = found?.record ?? {};
  if (publications.length > 0 && state !== 'WITHDRAWN' && state !== 'SUPERSEDED') return;
  throw new InvalidInput('supersededBy', 'name an assessment that is published and goes on.');
}

const requestDetail: NonNullable<Mutations['requestDetail']> = (_, { input }, context) =>
  changeAssessmentOnce('requestDetail', input, context, ({ record }, by, { at }) => ({
    kind: 'DETAIL_REQUESTED',
    record: ask(record, { by, reason: input.reason, ...given('onBehalfOf', input.onBehalfOf) }, at),
  }));

const decideScreening: NonNullable<Mutations['decideScreening']> = (_, { input }, context) =>
  changeAssessmentOnce('decideScreening', input, context, async ({ record }, by, instant) => ({
    kind: 'DECIDED',
    record: decide(
      record,
      { decision: input.decision, reason: input.reason, by },
      await momentOf(instant, record.content, context),
    ),
  }));

const moveAssessment: NonNullable<Mutations['moveAssessment']> = async (_, { input }, context) => {
  const { records } = context;
  const moved = await changeAssessmentOnce(
    'moveAssessment',
    input,
    context,
    async ({ record }, by, instant) => {
      if (input.to === 'WITHDRAWN') {
        await noteAway(records, record.id, record.content.attachments ?? [], context.now);
      }
      const successor = input.supersededBy;
      if (successor)
        checkSuccessor(await context.records.revisions.latest(parseId('supersededBy', successor)));
      const step = {
        to: input.to,
        by,
        ...given('reason', input.reason),
        ...(successor ? { supersededBy: successor as AssessmentId } : {}),
      };
      return {
        kind: 'MOVED',
        record: move(record, step, await momentOf(instant, record.content, context)),
        ...given('reason', input.reason),
      };
    },
  );
  if (input.to === 'WITHDRAWN') await sweepAway(records, moved.assessment.record.id);
  return moved;
};

const signAssessment: NonNullable<Mutations['signAssessment']> = (_, { input }, context) =>
  changeAssessmentOnce('signAssessment', input, context, ({ record }, by, instant) => ({
    kind: 'SIGNED',
    record: sign(record, {
      capacity: input.capacity,
      by,
      ...instant,
      contentHash: input.contentHash,
      ...given('office', input.office),
      ...given('onBehalfOf', input.onBehalfOf),
      ...given('justification', input.justification),
      ...given('statement', input.statement),
    }),
  }));

const publishAssessment: NonNullable<Mutations['publishAssessment']> = (_, { input }, context) =>
  changeAssessmentOnce('publishAssessment', input, context, async ({ record, number }, by, instant) => ({
    kind: 'PUBLISHED',
    record: publish(record, { by, revision: number + 1 }, await momentOf(instant, record.content, context)),
  }));

const reportProgress: NonNullable<Mutations['reportProgress']> = (_, { input }, context) =>
  changeAssessmentOnce(
    'reportProgress',
    input,
    context,
    ({ record }, by, instant) => {
      const { action, status, note } = input;
      return {
        kind: 'PROGRESS_REPORTED',
        record: report(record, { action: keyOfId(action), status, ...given('note', note) }, by, instant),
      };
    },
    ({ record }, by) => {
      if (!mayMarkAction(by, record.content.localities))
        throw new NotPermitted('This action is not in a locality that you lead.', actionMarkers);
      refuseReporter(record, by);
    },
  );

const markPrediction: NonNullable<Mutations['markPrediction']> = (_, { input }, context) =>
  changeAssessmentOnce(
    'markPrediction',
    input,
    context,
    ({ record }, by, instant) => {
      const { prediction, value, note } = input;
      const marked = { prediction: keyOfId(prediction), note, ...(value == null ? {} : { value }) };
      return { kind: 'PREDICTION_MARKED', record: mark(record, marked, by, instant) };
    },
    ({ record }, by) => refuseReporter(record, by),
  );

const reviewReport: NonNullable<Mutations['reviewReport']> = (_, { input }, context) =>
  changeAssessmentOnce('reviewReport', input, context, ({ record }, by, { at }) => {
    const { outcome, action, prediction, reason } = input;
    const review = {
      outcome,
      ...given('action', action && keyOfId(action)),
      ...given('prediction', prediction && keyOfId(prediction)),
      ...given('reason', reason),
    };
    return {
      kind: 'REPORT_REVIEWED',
      record: reviewed(record, review, by, at),
      ...given('reason', reason),
    };
  });

/** Steps in the life of an assessment, and what goes on beside what it says. */
export const lifeChanges = {
  requestDetail,
  decideScreening,
  moveAssessment,
  signAssessment,
  publishAssessment,
  reportProgress,
  markPrediction,
  reviewReport,
};
