import { detailRequestSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { askForDetail } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { textLimits } from '../form/schema-limits.ts';
import { stepsTaken } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { AnswerRequestPage, Requests } from './requests.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  /** Key of a request that is to be answered; none: somebody asks. */
  readonly question: string | undefined;
}

/** Fields of a request for level 2. */
export const askFields: readonly Field[] = [
  {
    kind: 'line',
    name: 'onBehalfOf',
    written: 'request.onBehalfOf',
    label: t('officers.onBehalfOf'),
    hint: t('officers.onBehalfOfHint'),
    ...textLimits(detailRequestSchema.entries.onBehalfOf),
  },
  {
    kind: 'text',
    name: 'reason',
    written: 'request.reason',
    label: t('officers.askWhy'),
    hint: t('officers.reasonHint'),
    ...textLimits(detailRequestSchema.entries.reason),
  },
];

/** Asks for level 2: itself a reason for the recommendation. It changes nothing that was written. */
export function AskStep({ assessment, viewer, question }: Props) {
  const { id, facts, yourRequests } = assessment;
  const answered = assessment.screening.detailRequests.find(({ key }) => key === question);
  if (answered?.mayAnswer)
    return <AnswerRequestPage assessment={assessment} viewer={viewer} request={answered} />;
  // A request that was sent leads here again: to an empty form below it, so that nobody sends it twice.
  return (
    <Page
      key={stepsTaken.value}
      title={t('officers.askTitle')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      {yourRequests.length > 0 && (
        <section>
          <h2>{t('officers.yourRequests')}</h2>
          <Requests id={id} requests={yourRequests} />
        </section>
      )}
      <p>{t('officers.askLead')}</p>
      {viewer.may.requestDetail ? (
        <FormPage
          assessment={assessment}
          viewer={viewer}
          spec={{
            form: 'ask',
            fields: askFields,
            button: t('officers.askButton'),
            saved: () => ({}),
            send: async (values, _, idempotencyKey) => {
              const input = {
                idempotencyKey,
                id,
                onBehalfOf: sentText(values, 'onBehalfOf'),
                reason: sentText(values, 'reason') ?? '',
              };
              return (await askSignedIn(askForDetail, { input })).done.assessment;
            },
            next: () => ({ id, step: 'ask' }),
          }}
        />
      ) : (
        <p class="note">{t('officers.readOnlyRole')}</p>
      )}
    </Page>
  );
}
