import { decisionSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import type { ScreeningOutcome } from '../../../../schema/generated/assess-operations.ts';
import { decideScreening } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { isWriter } from '../api/may-write.ts';
import { type Field, sentText, textOf, type Values } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { textLimits } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { SummaryList } from '../pages/summary-list.tsx';
import { instantWords } from '../words/say-instant.ts';
import { Requests } from './requests.tsx';
import { UnmetList } from './unmet-list.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** What the software recommends after the screen, with what led to it, and what a person decides. */
export function DecisionStep({ assessment, viewer }: Props) {
  const { id, facts, screening, state } = assessment;
  const { recommendation } = screening;
  const mayDecide = isWriter(assessment, viewer) && state === 'DRAFT';
  return (
    <Page
      title={t('officers.decisionTitle')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <Recommendation assessment={assessment} />
      <DetailRequests assessment={assessment} />
      <Decided assessment={assessment} />
      {mayDecide && recommendation !== 'INCOMPLETE' && (
        <DecisionForm assessment={assessment} viewer={viewer} recommended={recommendation} />
      )}
      {state === 'DRAFT' ? (
        <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      ) : (
        <p class="note">{t('officers.decideInDraft')}</p>
      )}
    </Page>
  );
}

function Recommendation({ assessment: { id, screening, nextSteps } }: Pick<Props, 'assessment'>) {
  const { recommendation, triggers } = screening;
  const missing = nextSteps.find(({ to }) => to === 'SCREENING_DONE')?.unmet ?? [];
  const unmet = missing.filter(({ field }) => field !== 'decision');
  return (
    <section>
      <div class="panel">
        <h2>{t('officers.recommendationTitle')}</h2>
        <p class="lead">{codeWords('officers.recommendation', recommendation)}</p>
      </div>
      {triggers.length > 0 ? (
        <>
          <h2>{t('officers.triggersTitle', { count: triggers.length })}</h2>
          <p>{t('officers.triggersLead')}</p>
          <ul>
            {triggers.map(({ code, sentence, basis }) => (
              <li key={code}>
                {sentence} {basis && <span class="dim">{basis}</span>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        recommendation === 'CLOSE' && <p>{t('officers.noTrigger')}</p>
      )}
      {unmet.length > 0 && (
        <>
          <h2>{t('officers.stillMissing')}</h2>
          <UnmetList id={id} unmet={unmet} />
        </>
      )}
    </section>
  );
}

function DetailRequests({ assessment: { id, screening } }: Pick<Props, 'assessment'>) {
  if (screening.detailRequests.length === 0) return null;
  return (
    <section>
      <h2>{t('officers.requestsTitle')}</h2>
      <Requests id={id} requests={screening.detailRequests} />
    </section>
  );
}

function Decided({ assessment: { screening } }: Pick<Props, 'assessment'>) {
  const { decision } = screening;
  if (!decision) return null;
  return (
    <section>
      <h2>{t('officers.decidedTitle')}</h2>
      <SummaryList
        rows={[
          { name: t('officers.decided'), value: codeWords('officers.outcome', decision.decision) },
          { name: t('officers.recommendedThen'), value: codeWords('officers.outcome', decision.recommended) },
          { name: t(decision.overrides ? 'officers.whyOtherwise' : 'officers.why'), value: decision.reason },
          {
            name: t('officers.decidedBy'),
            value: t('officers.byAt', {
              by: decision.by ?? t('officers.someone'),
              at: instantWords(decision.at),
            }),
          },
        ]}
      />
    </section>
  );
}

/** Fields of a decision. */
export const decisionFields = (recommended: ScreeningOutcome): readonly Field[] => [
  {
    kind: 'radios',
    name: 'decision',
    written: 'decision.decision',
    label: t('officers.whatIsDecided'),
    required: true,
    choices: [...decisionSchema.entries.decision.options].reverse().map((value) => ({
      value,
      label: codeWords('officers.outcome', value),
      ...(value === recommended ? { hint: t('officers.asRecommended') } : {}),
    })),
  },
  {
    kind: 'text',
    name: 'reason',
    written: 'decision.reason',
    label: t('officers.why'),
    hint: t('officers.reasonHint'),
    ...textLimits(decisionSchema.entries.reason),
    when: (values) => ['', recommended].includes(textOf(values, 'decision')),
  },
  {
    kind: 'text',
    name: 'whyOtherwise',
    written: 'decision.reason',
    label: t('officers.whyOtherwise'),
    hint: t('officers.whyOtherwiseHint'),
    ...textLimits(decisionSchema.entries.reason),
    path: 'reason',
    when: (values) => !['', recommended].includes(textOf(values, 'decision')),
  },
];

function DecisionForm({
  assessment,
  viewer,
  recommended,
}: Props & { readonly recommended: ScreeningOutcome }) {
  const { id, screening } = assessment;
  const fields = decisionFields(recommended);
  const name = (decision: ScreeningOutcome): 'reason' | 'whyOtherwise' =>
    decision === recommended ? 'reason' : 'whyOtherwise';
  return (
    <section>
      <h2>{t(screening.decision ? 'officers.decideAgain' : 'officers.decide')}</h2>
      <p>{t('officers.decideLead')}</p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: 'decision',
          restsOnReading: true,
          fields,
          button: t('officers.saveDecision'),
          saved: ({ screening: { decision } }): Values =>
            decision ? { decision: decision.decision, [name(decision.decision)]: decision.reason } : {},
          send: async (values, on, idempotencyKey) => {
            const decision = textOf(values, 'decision') as ScreeningOutcome;
            const { done } = await askSignedIn(decideScreening, {
              input: {
                idempotencyKey,
                id,
                expectedRevision: on.revision,
                decision,
                reason: sentText(values, name(decision)) ?? '',
              },
            });
            return done.assessment;
          },
          next: () => ({ id, step: 'check' }),
        }}
      />
    </section>
  );
}
