import { reviewSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { type ReviewOutcome, reviewReport } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText, textOf } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { maxLengthOf } from '../form/schema-limits.ts';
import { type OpenReport, ReportWords } from '../pages/open-report.tsx';
import { Page } from '../pages/page.tsx';
import type { Step } from '../pages/route.ts';
import { instantWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly step: Extract<Step, 'actions' | 'predictions'>;
  /** Id of the action or the expectation, and what it is. */
  readonly of: { readonly id: string; readonly title: string; readonly unit?: string };
  readonly report: OpenReport;
}

const fields: readonly Field[] = [
  {
    kind: 'radios',
    name: 'outcome',
    label: t('officers.reportOutcome'),
    required: true,
    choices: reviewSchema.entries.outcome.options.map((value) => ({
      value,
      label: codeWords('officers.report', value),
      hint: codeWords('officers.report', `${value}Hint`),
    })),
  },
  {
    kind: 'text',
    name: 'reason',
    label: t('officers.reportReason'),
    hint: t('officers.reasonHint'),
    maxLength: maxLengthOf(reviewSchema.entries.reason),
    required: true,
    when: (values) => textOf(values, 'outcome') === 'RETURNED',
  },
];

/** Somebody who did not make a report reads it, and lets it count or gives it back. */
export function ReviewPage({ assessment, viewer, step, of, report }: Props) {
  const { id } = assessment;
  return (
    <Page title={t('officers.reportReviewTitle')} caption={of.title} back={{ id, step }}>
      <blockquote class="quoted">
        <ReportWords report={report} unit={of.unit} />
      </blockquote>
      <p class="dim">{t('officers.reportBy', { by: report.by, at: instantWords(report.at) })}</p>
      <p>{t('officers.reportReviewLead')}</p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `${step} review-${of.id}`,
          restsOnReading: true,
          fields,
          saved: () => ({}),
          send: async (values, on, idempotencyKey) => {
            const outcome = textOf(values, 'outcome') as ReviewOutcome;
            const input = {
              idempotencyKey,
              id,
              expectedRevision: on.revision,
              ...(step === 'actions' ? { action: of.id } : { prediction: of.id }),
              outcome,
              reason: outcome === 'RETURNED' ? sentText(values, 'reason') : null,
            };
            return (await askSignedIn(reviewReport, { input })).done.assessment;
          },
          next: () => ({ id, step }),
        }}
      />
    </Page>
  );
}
