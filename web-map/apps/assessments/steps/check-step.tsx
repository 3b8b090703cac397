import { isEnded } from '../../../../domain/assessment/model/assessment-state.ts';
import { transitionsFrom } from '../../../../domain/assessment/workflow/transitions.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { Tag } from '../pages/tag.tsx';
import { instantWords } from '../words/say-instant.ts';
import { MovePage } from './move-page.tsx';
import { SignPage } from './sign-page.tsx';
import { toPutRight, UnmetList } from './unmet-list.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

export type NextStep = Assessment['nextSteps'][number];

/** The page of a next step: "sign-DIRECTOR", "to-PUBLISHED". */
const pageOf = ({ to, sign }: NextStep): string => (sign === null ? `to-${to}` : `sign-${sign}`);

/** What can be done next, what stands in the way, who signed, and how it was published. */
export function CheckStep({ assessment, viewer, question }: Props) {
  const wanted = assessment.nextSteps.find((step) => pageOf(step) === question);
  if (wanted?.ready && wanted.allowed) {
    const props = { assessment, viewer };
    if (wanted.sign) return <SignPage key={question} {...props} capacity={wanted.sign} />;
    if (wanted.to) return <MovePage key={question} {...props} to={wanted.to} />;
  }
  return <NextSteps assessment={assessment} />;
}

function NextSteps({ assessment }: Pick<Props, 'assessment'>) {
  const { id, facts, state, nextSteps, reopeningReasons, reportPath, supersededBy } = assessment;
  const back = new Set(
    transitionsFrom(state).flatMap(({ to, needsReason }) => (needsReason && !isEnded(to) ? [to] : [])),
  );
  const kindOf = ({ to }: NextStep): 'on' | 'back' | 'end' => {
    if (to !== null && isEnded(to)) return 'end';
    return to !== null && back.has(to) ? 'back' : 'on';
  };
  const of = (kind: 'on' | 'back' | 'end') => nextSteps.filter((step) => kindOf(step) === kind);
  return (
    <Page
      title={t('officers.check')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p class="lead">{t('officers.stateIs', { state: codeWords('officers.state', state) })}</p>
      {supersededBy && (
        <p>
          <RouteLink to={{ id: supersededBy }}>{t('officers.supersededBy')}</RouteLink>
        </p>
      )}
      {reportPath && (
        <p>
          <a href={reportPath}>{t('officers.report')}</a>
        </p>
      )}
      {reopeningReasons.length > 0 && (
        <div class="note">
          <h2>{t('officers.reopenTitle')}</h2>
          <ul>
            {reopeningReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <StepList
        title={t('officers.nextTitle')}
        id={id}
        steps={of('on')}
        none={codeWords('officers.noNext', state)}
      />
      <Signatures assessment={assessment} />
      {of('back').length > 0 && <StepList title={t('officers.backTitle')} id={id} steps={of('back')} />}
      {of('end').length > 0 && <StepList title={t('officers.endTitle')} id={id} steps={of('end')} />}
    </Page>
  );
}

interface ListProps {
  readonly title: string;
  readonly id: string;
  readonly steps: readonly NextStep[];
  readonly none?: string;
}

function StepList({ title, id, steps, none }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {steps.length === 0 && <p>{none}</p>}
      <ul class="plain steps">
        {steps.map((step) => (
          <OneStep key={pageOf(step)} step={step} id={id} />
        ))}
      </ul>
    </section>
  );
}

function OneStep({ step, id }: { readonly step: NextStep; readonly id: string }) {
  const { to, sign, ready, allowed, hindrance, unmet } = step;
  const name = sign
    ? t('officers.signAs', { capacity: codeWords('officers.capacity', sign) })
    : codeWords('officers.move', to ?? '');
  return (
    <li>
      <h3>
        {ready && allowed ? (
          <RouteLink to={{ id, step: 'check', question: pageOf(step) }}>{name}</RouteLink>
        ) : (
          name
        )}
      </h3>
      <p>
        {!ready ? (
          <Tag progress="cannotYet" text={t('officers.notReady')} />
        ) : (
          <Tag
            progress={allowed ? 'done' : 'cannotYet'}
            text={allowed ? t('officers.canDo') : codeWords('officers.hindrance', hindrance ?? 'ROLE')}
          />
        )}
      </p>
      {unmet.length > 0 && (
        <details open={toPutRight(id, unmet).size < 12}>
          <summary>{t('officers.unmet', { count: toPutRight(id, unmet).size })}</summary>
          <UnmetList id={id} unmet={unmet} />
        </details>
      )}
    </li>
  );
}

function Signatures({ assessment: { signatures, publications } }: Pick<Props, 'assessment'>) {
  return (
    <section>
      <h2>{t('officers.signaturesTitle')}</h2>
      {signatures.length === 0 && <p>{t('officers.noSignature')}</p>}
      <ul>
        {signatures.map(
          ({ capacity, by, office, onBehalfOf, at, contentHash, holds, statement, justification }) => (
            <li key={`${capacity} ${at}`}>
              {t('officers.signatureLine', {
                capacity: codeWords('officers.capacity', capacity),
                by: by ?? t('officers.someone'),
                at: instantWords(at),
              })}{' '}
              {(office ?? onBehalfOf) &&
                `${t('officers.onBehalfOfWho', { who: [office, onBehalfOf].filter(Boolean).join(', ') })} `}
              {t('officers.hashIs')} <code>{contentHash.slice(0, 12)}</code>.{' '}
              {!holds && <strong>{t('officers.holdsNoLonger')}</strong>}
              {justification && <p class="quoted">{justification}</p>}
              {statement && <p class="quoted">{statement}</p>}
            </li>
          ),
        )}
      </ul>
      {publications.length > 0 && (
        <>
          <h2>{t('officers.publicationsTitle')}</h2>
          <ul>
            {publications.map(({ revision, at, afterDecision }) => (
              <li key={at}>
                {t('officers.publicationLine', { revision, at: instantWords(at) })}{' '}
                {afterDecision && <strong>{t('officers.afterDecision')}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
