import { outcomeSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { markPrediction } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, numberOf, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { numberLimits, textLimits } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';
import { dayWords } from '../words/say-instant.ts';

/** Fields of what came of an expectation. */
export const markFields: readonly Field[] = [
  {
    kind: 'number',
    ...numberLimits(outcomeSchema.entries.value),
    name: 'value',
    written: 'outcome.value',
    label: t('officers.valueFound'),
    hint: t('officers.valueFoundHint'),
  },
  {
    kind: 'text',
    name: 'note',
    written: 'outcome.note',
    label: t('officers.markNote'),
    hint: t('officers.markNoteHint'),
    ...textLimits(outcomeSchema.entries.note),
  },
];

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly prediction: Assessment['predictions'][number];
}

/** What came of an expectation, as its owner found it. */
export function MarkPage({ assessment, viewer, prediction }: Props) {
  const { id } = assessment;
  return (
    <Page title={t('officers.markTitle')} caption={prediction.measure} back={{ id, step: 'predictions' }}>
      <p>
        {t('officers.predictionLine', {
          from: prediction.baseline ?? t('officers.notKnown'),
          to: prediction.expected,
          unit: prediction.unit,
          due: dayWords(prediction.dueOn),
        })}{' '}
        {t('officers.reportWillWait')}
      </p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `predictions mark-${prediction.id}`,
          fields: markFields,
          saved: ({ predictions }) => {
            const found = predictions.find((each) => each.id === prediction.id);
            const last = found?.report ?? found?.outcome;
            return { value: last?.value == null ? '' : String(last.value), note: last?.note ?? '' };
          },
          send: async (values, on, idempotencyKey) => {
            const input = {
              idempotencyKey,
              id,
              expectedRevision: on.revision,
              prediction: prediction.id,
              value: numberOf(values, 'value') ?? null,
              note: sentText(values, 'note') ?? '',
            };
            return (await askSignedIn(markPrediction, { input })).done.assessment;
          },
          next: () => ({ id, step: 'predictions' }),
        }}
      />
    </Page>
  );
}
