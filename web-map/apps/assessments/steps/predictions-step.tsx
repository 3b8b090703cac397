import { predictionSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { outcomeSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { markingDates } from '../../../../domain/assessment/workflow/marking-dates.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { markPrediction } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayReport, mayWrite } from '../api/may-write.ts';
import { dayOf, type Field, numberOf, sentText, textOf, type Values } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { numberLimits, presence, textLimits } from '../form/schema-limits.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { OpenReportNote } from '../pages/open-report.tsx';
import { Page } from '../pages/page.tsx';
import { dayWords } from '../words/say-instant.ts';
import { ReviewPage } from './review-page.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

type Prediction = Assessment['predictions'][number];

/** Dated expectations in numbers, to be marked at 12 and 24 months. */
export function PredictionsStep({ assessment, viewer, question }: Props) {
  const { id, predictions } = assessment;
  const known = predictions.find((each) => each.id === question);
  const marked = predictions.find((each) => `mark-${each.id}` === question);
  if (marked && viewer.may.editAssessments && mayReport(assessment, viewer)) {
    return <MarkPage key={question} assessment={assessment} viewer={viewer} prediction={marked} />;
  }
  const reviewed = predictions.find((each) => `review-${each.id}` === question);
  if (reviewed?.report?.mayReview) {
    return (
      <ReviewPage
        key={question}
        assessment={assessment}
        viewer={viewer}
        step="predictions"
        of={{ id: reviewed.id, title: reviewed.measure, unit: reviewed.unit }}
        report={reviewed.report}
      />
    );
  }
  if (question !== undefined && (known || question === 'new') && mayWrite(assessment, viewer)) {
    return <PredictionForm assessment={assessment} viewer={viewer} question={question} item={known?.id} />;
  }
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="predictions"
      title={t('officers.predictions')}
      lead={t('officers.predictionsLead')}
      none={t('officers.predictionsNone')}
      add={t('officers.predictionsAdd')}
      items={predictions.map((each) => ({
        id: each.id,
        title: each.measure,
        lines: [
          t('officers.predictionLine', {
            from: each.baseline ?? t('officers.notKnown'),
            to: each.expected,
            unit: each.unit,
            due: dayWords(each.dueOn),
          }),
          ...rangeWords(each),
          outcomeWords(each),
        ],
        below: each.report && (
          <OpenReportNote
            report={each.report}
            unit={each.unit}
            about={each.measure}
            reviewAt={{ id, step: 'predictions', question: `review-${each.id}` }}
          />
        ),
        links: viewer.may.editAssessments && mayReport(assessment, viewer) && (
          <RouteLink to={{ id, step: 'predictions', question: `mark-${each.id}` }}>
            {t('officers.markLink')}
            <span class="only-heard"> {each.measure}</span>
          </RouteLink>
        ),
      }))}
    />
  );
}

const rangeWords = ({ atLeast, atMost, unit }: Prediction): readonly string[] =>
  atLeast === null || atMost === null
    ? []
    : [t('officers.predictionRange', { from: atLeast, to: atMost, unit })];

const outcomeWords = ({ outcome, overdue, unit }: Prediction): string => {
  if (!outcome) return t(overdue ? 'officers.predictionDue' : 'officers.predictionOpen');
  const on = dayWords(outcome.markedOn);
  const words =
    outcome.value === null
      ? t('officers.outcomeUnmeasured', { on, note: outcome.note })
      : t('officers.outcomeLine', { value: outcome.value, unit, on, note: outcome.note });
  return outcome.reviewed ? words : `${words} ${t('officers.reportBeforeReviews')}`;
};

const isOther = (values: Values): boolean => textOf(values, 'when') === 'other';

const { entries } = predictionSchema;

/** Fields of an expectation. @param after12 days 12 and 24 months on, on which it may be marked */
export const predictionFields = (after12: string, after24: string): readonly Field[] => [
  {
    kind: 'text',
    ...textLimits(entries.measure),
    name: 'measure',
    written: 'predictions.measure',
    label: t('officers.predictionWhat'),
    hint: t('officers.measureHint'),
  },
  {
    kind: 'line',
    ...textLimits(entries.unit),
    name: 'unit',
    written: 'predictions.unit',
    label: t('officers.unit'),
    hint: t('officers.unitHint'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.baseline),
    name: 'baseline',
    written: 'predictions.baseline',
    label: t('officers.baseline'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.expected),
    name: 'expected',
    written: 'predictions.expected',
    label: t('officers.expected'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.atLeast),
    name: 'atLeast',
    written: 'predictions.atLeast',
    label: t('officers.rangeFrom'),
    hint: t('officers.rangeHint'),
  },
  {
    kind: 'number',
    ...numberLimits(entries.atMost),
    name: 'atMost',
    written: 'predictions.atMost',
    label: t('officers.rangeTo'),
  },
  {
    kind: 'radios',
    name: 'when',
    written: 'predictions.dueOn',
    label: t('officers.markWhen'),
    required: true,
    choices: [
      { value: after12, label: t('officers.after12', { day: dayWords(after12) }) },
      { value: after24, label: t('officers.after24', { day: dayWords(after24) }) },
      { value: 'other', label: t('officers.otherDay') },
    ],
  },
  {
    kind: 'day',
    ...presence(entries.dueOn),
    name: 'dueOn',
    written: 'predictions.dueOn',
    label: t('officers.markDay'),
    hint: t('officers.dayHint'),
    when: isOther,
  },
];

function PredictionForm({
  assessment,
  viewer,
  question,
  item,
}: Omit<Props, 'question'> & { readonly question: string; readonly item: string | undefined }) {
  const { completesOn } = assessment.facts;
  const [after12 = '', after24 = ''] = markingDates(
    completesOn === null ? {} : { completesOn: completesOn as CalendarDate },
    legalDayOf(new Date()),
  );
  const fields = predictionFields(after12, after24);
  return (
    <ItemForm
      assessment={assessment}
      viewer={viewer}
      step="predictions"
      list="PREDICTIONS"
      question={question}
      item={item}
      title={t('officers.predictionTitle')}
      fields={fields}
      saved={({ predictions }) => {
        const found = predictions.find((each) => each.id === item);
        const isKnownDay = found && [after12, after24].includes(found.dueOn);
        return {
          measure: found?.measure ?? '',
          unit: found?.unit ?? '',
          baseline: found?.baseline == null ? '' : String(found.baseline),
          expected: found ? String(found.expected) : '',
          atLeast: found?.atLeast == null ? '' : String(found.atLeast),
          atMost: found?.atMost == null ? '' : String(found.atMost),
          when: found ? (isKnownDay ? found.dueOn : 'other') : '',
          dueOn: found && !isKnownDay ? found.dueOn : '',
        };
      }}
      change={(values, id) => ({
        predictions: [
          {
            id,
            measure: textOf(values, 'measure'),
            unit: textOf(values, 'unit'),
            baseline: numberOf(values, 'baseline') ?? null,
            expected: numberOf(values, 'expected') ?? 0,
            atLeast: numberOf(values, 'atLeast') ?? null,
            atMost: numberOf(values, 'atMost') ?? null,
            dueOn: isOther(values) ? (dayOf(values, 'dueOn') ?? '') : textOf(values, 'when'),
          },
        ],
      })}
    />
  );
}

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

function MarkPage({
  assessment,
  viewer,
  prediction,
}: Omit<Props, 'question'> & { readonly prediction: Prediction }) {
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
