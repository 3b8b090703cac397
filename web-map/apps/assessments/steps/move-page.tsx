import { moveSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { transitionsFrom } from '../../../../domain/assessment/workflow/transitions.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import {
  type AssessmentState,
  moveAssessment,
  publishAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { maxLengthOf } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly to: AssessmentState;
}

/** Fields of a move. */
export const moveFields = (to: AssessmentState, needsReason: boolean): readonly Field[] => [
  ...(needsReason
    ? [
        {
          kind: 'text',
          name: 'reason',
          written: 'move.stateReason',
          label: t('officers.moveReason'),
          hint: t('officers.reasonHint'),
          maxLength: maxLengthOf(moveSchema.entries.reason),
          required: true,
        } as const,
      ]
    : []),
  ...(to === 'SUPERSEDED'
    ? [
        {
          kind: 'line',
          name: 'supersededBy',
          written: 'move.supersededBy',
          label: t('officers.supersededById'),
          hint: t('officers.supersededByHint'),
          maxLength: 100,
          required: true,
        } as const,
      ]
    : []),
];

/** Moves an assessment to another state: what that means, and the reason where one is needed. */
export function MovePage({ assessment, viewer, to }: Props) {
  const { id, facts, state } = assessment;
  const needsReason = transitionsFrom(state).some((way) => way.to === to && way.needsReason);
  const fields = moveFields(to, needsReason);
  return (
    <Page title={codeWords('officers.move', to)} caption={facts.title} back={{ id, step: 'check' }}>
      <p>{codeWords('officers.moveLead', to)}</p>
      {to === 'PUBLISHED' && isPast(facts.decisionDate) && <p class="fault">{t('officers.publishLate')}</p>}
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `check to-${to}`,
          restsOnReading: true,
          fields,
          button: codeWords('officers.move', to),
          saved: () => ({}),
          send: async (values, on, idempotencyKey) => {
            const request = { idempotencyKey, id, expectedRevision: on.revision };
            if (to === 'PUBLISHED')
              return (await askSignedIn(publishAssessment, { input: request })).done.assessment;
            const input = {
              ...request,
              to,
              reason: sentText(values, 'reason'),
              supersededBy: sentText(values, 'supersededBy'),
            };
            return (await askSignedIn(moveAssessment, { input })).done.assessment;
          },
          next: () => (to === 'LEVEL_2' ? { id } : { id, step: 'check' }),
        }}
      />
    </Page>
  );
}

const isPast = (day: string | null): boolean => day !== null && day < legalDayOf(new Date());
