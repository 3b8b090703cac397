import type { ScreeningOutcome } from '../../../../schema/generated/assess-operations.ts';
import { decideScreening } from '../../../../schema/generated/assess-operations.ts';
import { askApi } from '../api/ask-api.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText, textOf, type Values } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { Page } from '../pages/page.tsx';
import { SummaryList } from '../pages/summary-list.tsx';
import { instantWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';
import { UnmetList } from './unmet-list.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** What the software recommends after the screen, with what led to it, and what a person decides. */
export function DecisionStep({ assessment, viewer }: Props) {
  const { id, facts, screening, state } = assessment;
  const { recommendation } = screening;
  const mayDecide = viewer.may.editAssessments && state === 'DRAFT';
  return (
    <Page title={tell('decisionTitle')} caption={facts.title} back={{ id }} backText={tell('backToTasks')}>
      <Recommendation assessment={assessment} />
      <DetailRequests assessment={assessment} />
      <Decided assessment={assessment} />
      {mayDecide && recommendation !== 'INCOMPLETE' && (
        <DecisionForm assessment={assessment} viewer={viewer} recommended={recommendation} />
      )}
      {!mayDecide && <p class="note">{tell('decideInDraft')}</p>}
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
        <h2>{tell('recommendationTitle')}</h2>
        <p class="lead">{tellCode('recommendation', recommendation)}</p>
      </div>
      {triggers.length > 0 ? (
        <>
          <h2>{tell('triggersTitle', { count: triggers.length })}</h2>
          <p>{tell('triggersLead')}</p>
          <ul>
            {triggers.map(({ code, sentence, basis }) => (
              <li key={code}>
                {sentence} {basis && <span class="dim">{basis}</span>}
              </li>
            ))}
          </ul>
        </>
      ) : (
        recommendation === 'CLOSE' && <p>{tell('noTrigger')}</p>
      )}
      {unmet.length > 0 && (
        <>
          <h2>{tell('stillMissing')}</h2>
          <UnmetList id={id} unmet={unmet} />
        </>
      )}
    </section>
  );
}

function DetailRequests({ assessment: { screening } }: Pick<Props, 'assessment'>) {
  if (screening.detailRequests.length === 0) return null;
  return (
    <section>
      <h2>{tell('requestsTitle')}</h2>
      <ul>
        {screening.detailRequests.map(({ at, onBehalfOf, reason }) => (
          <li key={at}>
            {tell('requestLine', { who: onBehalfOf ?? tell('someone'), at: instantWords(at) })} {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decided({ assessment: { screening } }: Pick<Props, 'assessment'>) {
  const { decision } = screening;
  if (!decision) return null;
  return (
    <section>
      <h2>{tell('decidedTitle')}</h2>
      <SummaryList
        rows={[
          { name: tell('decided'), value: tellCode('outcome', decision.decision) },
          { name: tell('recommendedThen'), value: tellCode('outcome', decision.recommended) },
          { name: tell(decision.overrides ? 'whyOtherwise' : 'why'), value: decision.reason },
          {
            name: tell('decidedBy'),
            value: tell('byAt', { by: decision.by ?? tell('someone'), at: instantWords(decision.at) }),
          },
        ]}
      />
    </section>
  );
}

const outcomes: readonly ScreeningOutcome[] = ['DETAIL', 'CLOSE'];

/** Fields of a decision. */
export const decisionFields = (recommended: ScreeningOutcome): readonly Field[] => [
  {
    kind: 'radios',
    name: 'decision',
    written: 'decision.decision',
    label: tell('whatIsDecided'),
    needed: true,
    choices: outcomes.map((value) => ({
      value,
      label: tellCode('outcome', value),
      ...(value === recommended ? { hint: tell('asRecommended') } : {}),
    })),
  },
  {
    kind: 'text',
    name: 'reason',
    written: 'decision.reason',
    label: tell('why'),
    hint: tell('reasonHint'),
    most: 2_000,
    needed: true,
    when: (values) => ['', recommended].includes(textOf(values, 'decision')),
  },
  {
    kind: 'text',
    name: 'whyOtherwise',
    written: 'decision.reason',
    label: tell('whyOtherwise'),
    hint: tell('whyOtherwiseHint'),
    most: 2_000,
    needed: true,
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
      <h2>{tell(screening.decision ? 'decideAgain' : 'decide')}</h2>
      <p>{tell('decideLead')}</p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: 'decision',
          restsOnReading: true,
          fields,
          button: tell('saveDecision'),
          saved: ({ screening: { decision } }): Values =>
            decision ? { decision: decision.decision, [name(decision.decision)]: decision.reason } : {},
          send: async (values, on, idempotencyKey) => {
            const decision = textOf(values, 'decision') as ScreeningOutcome;
            const { done } = await askApi(decideScreening, {
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
