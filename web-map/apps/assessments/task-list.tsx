import { assessmentOfficers } from '../../../domain/permission/assessment-access.ts';
import { codeWords, t } from '../../i18n/officers.ts';
import type { Assessment, Viewer } from './api/held.ts';
import { mayWrite } from './api/may-write.ts';
import { formsWithDrafts } from './form/drafts.ts';
import { RouteLink } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import type { Route, Step } from './pages/route.ts';
import { isStep } from './pages/route.ts';
import { type Progress, Tag } from './pages/tag.tsx';
import { Requests } from './steps/requests.tsx';
import { taskGroups } from './task-states.ts';
import { instantWords } from './words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** Everything that an assessment is made of, and how far each part is. */
export function TaskList({ assessment, viewer }: Props) {
  const { id, facts, state, revision, savedAt, wards } = assessment;
  const writable = mayWrite(assessment, viewer);
  return (
    <Page
      title={facts.title}
      caption={t('officers.assessmentCaption')}
      back={{}}
      backText={t('officers.backToList')}
    >
      <p>
        <Tag progress="inProgress" text={codeWords('officers.state', state)} />{' '}
        {wards.length > 0 && t('officers.inWards', { wards: wards.map(({ name }) => name).join(', ') })}
      </p>
      <p class="dim">{t('officers.savedAt', { at: instantWords(savedAt), revision })}</p>
      <Drafts assessment={assessment} viewer={viewer} />
      {taskGroups(assessment).map(({ name, tasks }, index) => (
        <section key={name}>
          <h2>
            {index + 1}. {t(`officers.${name}`)}
          </h2>
          <ul class="plain tasks">
            {tasks
              .filter(({ step }) => isFor(step, viewer))
              .map(({ step, progress, text }) => (
                <li key={step}>
                  <RouteLink to={firstPage(id, step, progress)}>{t(`officers.${step}`)}</RouteLink>
                  <StateOf progress={progress} text={text} writable={writable} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {assessment.yourRequests.length > 0 && (
        <section>
          <h2>{t('officers.yourRequests')}</h2>
          <Requests id={id} requests={assessment.yourRequests} />
        </section>
      )}
      {viewer.may.requestDetail && !assessment.detail && (
        <p>
          <RouteLink to={{ id, step: 'ask' }}>{t('officers.askLink')}</RouteLink>
        </p>
      )}
    </Page>
  );
}

interface StateProps {
  readonly progress: Progress;
  readonly text: string | undefined;
  readonly writable: boolean;
}

/** How far a task is; to a reader what was never begun is nothing that is still to come. */
function StateOf({ progress, text, writable }: StateProps) {
  const isNothing = progress === 'notStarted' || (progress === 'cannotYet' && text === undefined);
  if (!writable && isNothing) return <Tag progress="cannotYet" text={t('officers.tagNothing')} />;
  return <Tag progress={progress} text={text} />;
}

/** Whether a task is for whoever is signed in: the restricted block and the history are not for everyone. */
const isFor = (step: Step, { may, roles }: Viewer): boolean => {
  if (step === 'sensitive') return may.readConflictPrevention;
  return (step !== 'history' && step !== 'team') || roles.some((role) => assessmentOfficers.includes(role));
};

/** Facts that nobody gave yet begin with their first page; everything else with its own overview. */
const firstPage = (id: string, step: Step, progress: string): Route =>
  step === 'facts' && progress === 'notStarted' ? { id, step, question: 'about' } : { id, step };

function Drafts({ assessment: { id }, viewer }: Props) {
  const routes = formsWithDrafts({ person: viewer.id, assessment: id }).flatMap(
    (form): (Route & { readonly step: Step })[] => {
      const [step = '', ...rest] = form.split(' ');
      // A page that is asked no more: places have a task of their own.
      if (form === 'facts meeting') return [];
      return isStep(step) ? [{ id, step, ...(rest.length > 0 ? { question: rest.join(' ') } : {}) }] : [];
    },
  );
  if (routes.length === 0) return null;
  return (
    <div class="note">
      <p>{t('officers.draftsLead')}</p>
      <ul>
        {routes.map((route) => (
          <li key={`${route.step} ${route.question}`}>
            <RouteLink to={route}>
              {[t(`officers.${route.step}`), route.question].filter(Boolean).join(': ')}
            </RouteLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
