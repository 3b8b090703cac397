import { requestAnswerSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import {
  answerDetailRequest,
  type DetailRequestOutcome,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText, textOf } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { textLimits } from '../form/schema-limits.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { instantWords } from '../words/say-instant.ts';

export type DetailRequest = Assessment['screening']['detailRequests'][number];

/** Fields of what becomes of a request for level 2. */
export const requestAnswerFields: readonly Field[] = [
  {
    kind: 'radios',
    name: 'outcome',
    written: 'requestAnswer.outcome',
    label: t('officers.requestOutcome'),
    required: true,
    choices: requestAnswerSchema.entries.outcome.options.map((value) => ({
      value,
      label: codeWords('officers.requestOutcome', value),
    })),
  },
  {
    kind: 'text',
    name: 'reason',
    written: 'requestAnswer.reason',
    label: t('officers.requestAnswerWhy'),
    hint: t('officers.reasonHint'),
    ...textLimits(requestAnswerSchema.entries.reason),
  },
];

/** Requests for level 2 with what became of each, and for whoever may the way to answer. */
export function Requests({
  id,
  requests,
}: {
  readonly id: string;
  readonly requests: readonly DetailRequest[];
}) {
  return (
    <ul class="plain items">
      {requests.map((request) => (
        <li key={request.key}>
          <RequestWords request={request} />
          {request.mayAnswer && (
            <p>
              <RouteLink to={{ id, step: 'ask', question: request.key }}>
                {t('officers.requestAnswerLink')}
                <span class="only-heard"> {request.reason}</span>
              </RouteLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was asked, for whom, and what whoever asked was told. */
export function RequestWords({
  request: { onBehalfOf, at, reason, answer },
}: {
  readonly request: DetailRequest;
}) {
  return (
    <>
      <p>
        {t('officers.requestLine', { who: onBehalfOf ?? t('officers.someone'), at: instantWords(at) })}{' '}
        {reason}
      </p>
      {answer ? (
        <p>
          <strong>{codeWords('officers.requestOutcome', answer.outcome)}</strong> {answer.reason}{' '}
          <span class="dim">{instantWords(answer.at)}</span>
        </p>
      ) : (
        <p class="dim">{t('officers.requestWaits')}</p>
      )}
    </>
  );
}

/** Tells whoever asked for level 2 what becomes of it. */
export function AnswerRequestPage({
  assessment,
  viewer,
  request,
}: {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly request: DetailRequest;
}) {
  const { id, facts } = assessment;
  return (
    <Page title={t('officers.requestAnswerTitle')} caption={facts.title} back={{ id, step: 'decision' }}>
      <blockquote class="quoted">
        <RequestWords request={request} />
      </blockquote>
      <p>{t('officers.requestAnswerLead')}</p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `ask ${request.key}`,
          fields: requestAnswerFields,
          button: t('officers.requestAnswerSend'),
          saved: () => ({}),
          send: async (values, _, idempotencyKey) => {
            const input = {
              idempotencyKey,
              id,
              request: request.key,
              outcome: textOf(values, 'outcome') as DetailRequestOutcome,
              reason: sentText(values, 'reason') ?? '',
            };
            return (await askSignedIn(answerDetailRequest, { input })).done.assessment;
          },
          next: () => ({ id, step: 'decision' }),
        }}
      />
    </Page>
  );
}
