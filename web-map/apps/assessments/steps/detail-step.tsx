import { assessmentLines } from '../../../../domain/assessment/scoring/assessment-method.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { Page } from '../pages/page.tsx';
import { QuestionPoints } from '../pages/question-points.tsx';
import type { Route } from '../pages/route.ts';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { CommentsAbout } from './comments-about.tsx';
import { DetailAfter } from './detail-after.tsx';
import { type DetailAnswer, detailFields, detailInput, detailValues } from './detail-form.ts';
import { DetailOverview } from './detail-overview.tsx';
import { evidenceFor } from './evidence-beside.ts';
import { ScopePage } from './scope-page.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

/** Level 2: six points and six colours, a question a page, and what is left after the actions. */
export function DetailStep({ assessment, viewer, question = '' }: Props) {
  const answers = assessment.detail?.answers ?? [];
  const asked = answers.find((answer) => answer.question.id === question);
  const after = answers.find((answer) => `${answer.question.id}-after` === question);
  if (mayWrite(assessment, viewer)) {
    if (question === 'scope') return <ScopePage assessment={assessment} viewer={viewer} />;
    if (asked) return <DetailQuestion key={question} assessment={assessment} viewer={viewer} asked={asked} />;
    if (after) return <DetailAfter key={question} assessment={assessment} viewer={viewer} asked={after} />;
  }
  return <DetailOverview assessment={assessment} viewer={viewer} />;
}

/** Whether what is left of an answer has to be said: it is red or amber, or something is left already. */
const asksWhatIsLeft = ({ detail }: Assessment, question: string): boolean => {
  const answer = detail?.answers.find((each) => each.question.id === question);
  const risk = answer?.before?.risk ?? 0;
  return (
    detail?.withoutAction.includes(question) === true ||
    (risk >= assessmentLines.amberRisk && answer?.after === null) ||
    (answer?.unlawfulConductConcern === true && answer.after === null)
  );
};

function DetailQuestion({
  assessment,
  viewer,
  asked,
}: Omit<Props, 'question'> & { readonly asked: DetailAnswer }) {
  const { id } = assessment;
  const { question } = asked;
  const ids = assessment.detail?.answers.map((answer) => answer.question.id) ?? [];
  const at: Route = { id, step: 'detail' };
  const following = (): Route => {
    const next = pageAfter(ids, question.id);
    return next ? { ...at, question: next } : at;
  };
  return (
    <Page
      title={question.text}
      caption={t('officers.detailOf', { id: question.id, ...standsAt(ids, question.id) })}
      back={at}
      backText={t('officers.backToDetail')}
    >
      <p class="lead-in">{question.help}</p>
      <QuestionPoints points={question.points} />
      <Loaded from={evidenceFor(assessment, `detail.${question.id}`)}>
        {(evidence) => (
          <FormPage
            assessment={assessment}
            viewer={viewer}
            skipTo={following()}
            spec={{
              form: `detail ${question.id}`,
              fields: detailFields(evidence),
              saved: (saved) => detailValues(saved, question.id, evidence),
              send: byChange((values, on) => ({ detail: [detailInput(on, question.id, values)] })),
              next: (saved) =>
                asksWhatIsLeft(saved, question.id)
                  ? { ...at, question: `${question.id}-after` }
                  : following(),
              ...(asked.kind === null
                ? {}
                : {
                    takeBack: {
                      button: t('officers.takeBackAnswer'),
                      send: byChange(() => ({ detail: [{ question: question.id, kind: null }] })),
                    },
                  }),
            }}
          />
        )}
      </Loaded>
      <CommentsAbout assessment={assessment} about={`detail.${question.id}`} />
    </Page>
  );
}
