import { transitionsFrom } from '../../../../domain/assessment/workflow/transitions.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { PlaceLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { Tag } from '../pages/tag.tsx';
import { instantWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';
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

const ends = ['WITHDRAWN', 'SUPERSEDED'];

function NextSteps({ assessment }: Pick<Props, 'assessment'>) {
  const { id, facts, state, nextSteps, reopeningReasons, reportPath, supersededBy } = assessment;
  const back = new Set(
    transitionsFrom(state).flatMap(({ to, needsReason }) => (needsReason && !ends.includes(to) ? [to] : [])),
  );
  const kindOf = ({ to }: NextStep): 'on' | 'back' | 'end' => {
    if (to !== null && ends.includes(to)) return 'end';
    return to !== null && back.has(to) ? 'back' : 'on';
  };
  const of = (kind: 'on' | 'back' | 'end') => nextSteps.filter((step) => kindOf(step) === kind);
  return (
    <Page title={tell('check')} caption={facts.title} back={{ id }} backText={tell('backToTasks')}>
      <p class="lead">{tell('stateIs', { state: tellCode('state', state) })}</p>
      {supersededBy && (
        <p>
          <PlaceLink to={{ id: supersededBy }}>{tell('supersededBy')}</PlaceLink>
        </p>
      )}
      {reportPath && (
        <p>
          <a href={reportPath}>{tell('report')}</a>
        </p>
      )}
      {reopeningReasons.length > 0 && (
        <div class="note">
          <h2>{tell('reopenTitle')}</h2>
          <ul>
            {reopeningReasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
      <StepList title={tell('nextTitle')} id={id} steps={of('on')} none={tell('noNext')} />
      <Signatures assessment={assessment} />
      {of('back').length > 0 && <StepList title={tell('backTitle')} id={id} steps={of('back')} />}
      {of('end').length > 0 && <StepList title={tell('endTitle')} id={id} steps={of('end')} />}
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
  const { to, sign, ready, allowed, unmet } = step;
  const name = sign ? tell('signAs', { capacity: tellCode('capacity', sign) }) : tellCode('move', to ?? '');
  return (
    <li>
      <h3>
        {ready && allowed ? (
          <PlaceLink to={{ id, step: 'check', question: pageOf(step) }}>{name}</PlaceLink>
        ) : (
          name
        )}
      </h3>
      <p>
        {!ready ? (
          <Tag progress="cannotYet" text={tell('notReady')} />
        ) : (
          <Tag
            progress={allowed ? 'done' : 'cannotYet'}
            text={tell(allowed ? 'canDo' : sign ? 'notYouSign' : 'notYou')}
          />
        )}
      </p>
      {unmet.length > 0 && (
        <details open={toPutRight(id, unmet).size < 12}>
          <summary>{tell('unmet', { count: toPutRight(id, unmet).size })}</summary>
          <UnmetList id={id} unmet={unmet} />
        </details>
      )}
    </li>
  );
}

function Signatures({ assessment: { signatures, publications } }: Pick<Props, 'assessment'>) {
  return (
    <section>
      <h2>{tell('signaturesTitle')}</h2>
      {signatures.length === 0 && <p>{tell('noSignature')}</p>}
      <ul>
        {signatures.map(({ capacity, by, onBehalfOf, at, contentHash, holds, statement }) => (
          <li key={`${capacity} ${at}`}>
            {tell('signatureLine', {
              capacity: tellCode('capacity', capacity),
              by: by ?? tell('someone'),
              at: instantWords(at),
            })}{' '}
            {onBehalfOf && `${tell('onBehalfOfWho', { who: onBehalfOf })} `}
            {tell('hashIs')} <code>{contentHash.slice(0, 12)}</code>.{' '}
            {!holds && <strong>{tell('holdsNoLonger')}</strong>}
            {statement && <p class="quoted">{statement}</p>}
          </li>
        ))}
      </ul>
      {publications.length > 0 && (
        <>
          <h2>{tell('publicationsTitle')}</h2>
          <ul>
            {publications.map(({ revision, at, afterDecision }) => (
              <li key={at}>
                {tell('publicationLine', { revision, at: instantWords(at) })}{' '}
                {afterDecision && <strong>{tell('afterDecision')}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
