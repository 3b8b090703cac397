import { assessmentOfficers } from '../../../domain/permission/assessment-access.ts';
import type { Assessment, Viewer } from './api/held.ts';
import { mayWrite } from './api/may-write.ts';
import { formsWithDrafts } from './form/drafts.ts';
import { PlaceLink } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import type { Place, Step } from './pages/place.ts';
import { isStep } from './pages/place.ts';
import { type Progress, Tag } from './pages/tag.tsx';
import { taskGroups } from './task-states.ts';
import { instantWords } from './words/say-instant.ts';
import { tell, tellCode } from './words/tell.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** Everything that an assessment is made of, and how far each part is. */
export function TaskList({ assessment, viewer }: Props) {
  const { id, facts, state, revision, savedAt, wards } = assessment;
  const writable = mayWrite(assessment, viewer);
  return (
    <Page title={facts.title} caption={tell('assessmentCaption')} back={{}} backText={tell('backToList')}>
      <p>
        <Tag progress="inProgress" text={tellCode('state', state)} />{' '}
        {wards.length > 0 && tell('inWards', { wards: wards.map(({ name }) => name).join(', ') })}
      </p>
      <p class="dim">{tell('savedAt', { at: instantWords(savedAt), revision })}</p>
      <Drafts assessment={assessment} viewer={viewer} />
      {taskGroups(assessment).map(({ name, tasks }, index) => (
        <section key={name}>
          <h2>
            {index + 1}. {tell(name)}
          </h2>
          <ul class="plain tasks">
            {tasks
              .filter(({ step }) => isFor(step, viewer))
              .map(({ step, progress, text }) => (
                <li key={step}>
                  <PlaceLink to={firstPage(id, step, progress)}>{tell(step)}</PlaceLink>
                  <StateOf progress={progress} text={text} writable={writable} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {viewer.may.requestDetail && !assessment.detail && (
        <p>
          <PlaceLink to={{ id, step: 'ask' }}>{tell('askLink')}</PlaceLink>
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
  if (!writable && isNothing) return <Tag progress="cannotYet" text={tell('tagNothing')} />;
  return <Tag progress={progress} text={text} />;
}

/** Whether a task is for whoever is signed in: the restricted block and the history are not for everyone. */
const isFor = (step: Step, { may, roles }: Viewer): boolean => {
  if (step === 'sensitive') return may.readConflictPrevention;
  return step !== 'history' || roles.some((role) => assessmentOfficers.includes(role));
};

/** Facts that nobody gave yet begin with their first page; everything else with its own overview. */
const firstPage = (id: string, step: Step, progress: string): Place =>
  step === 'facts' && progress === 'notStarted' ? { id, step, question: 'about' } : { id, step };

function Drafts({ assessment: { id }, viewer }: Props) {
  const places = formsWithDrafts({ person: viewer.name, assessment: id }).flatMap((form): Place[] => {
    const [step = '', ...rest] = form.split(' ');
    // A page that is asked no more: places have a task of their own.
    if (form === 'facts meeting') return [];
    return isStep(step) ? [{ id, step, ...(rest.length > 0 ? { question: rest.join(' ') } : {}) }] : [];
  });
  if (places.length === 0) return null;
  return (
    <div class="note">
      <p>{tell('draftsLead')}</p>
      <ul>
        {places.map((place) => (
          <li key={`${place.step} ${place.question}`}>
            <PlaceLink to={place}>
              {[place.step && place.step !== 'new' && tell(place.step), place.question]
                .filter(Boolean)
                .join(': ')}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
