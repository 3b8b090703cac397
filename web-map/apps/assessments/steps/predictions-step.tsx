import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayReport, mayWrite } from '../api/may-write.ts';
import { ItemList } from '../form/item-list.tsx';
import { RouteLink } from '../pages/navigate.tsx';
import { OpenReportNote } from '../pages/open-report.tsx';
import { dayWords } from '../words/say-instant.ts';
import { MarkPage } from './mark-prediction.tsx';
import { PredictionForm } from './prediction-form.tsx';
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
