import type { VNode } from 'preact';
import { untranslated as asRecord, message } from '../../../domain/messages/message.ts';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { MilestoneList, StateMark } from './milestone-list.tsx';
import type { Promised } from './promises.ts';

/** The cells of a promise: what, who as the source names it, its milestones with their dates, and how it stands. */
export function promiseRow(promise: Promised, translator: PageTranslator): readonly VNode[] {
  const { t, untranslated } = translator;
  const { id, refNo, words, action, project, owners } = promise;
  return [
    <span id={id}>
      {refNo !== null && <span class="dim">{refNo} </span>}
      {untranslated(words)}
      {project && (
        <Note>
          <a href={`/?project=${project.id}`}>{untranslated(project.name)}</a>
        </Note>
      )}
      {action && action.outcomes.length > 0 && (
        <Note>{t('page.planMeant', { text: untranslated(action.outcomes.join('; ')) })}</Note>
      )}
      {action && action.note !== null && owners.length > 0 && <Note>{untranslated(action.note)}</Note>}
    </span>,
    <Owners promise={promise} translator={translator} />,
    <MilestoneList promise={promise} translator={translator} />,
    <State promise={promise} translator={translator} />,
  ];
}

interface Props {
  readonly promise: Promised;
  readonly translator: PageTranslator;
}

const Owners = ({ promise: { owners, office }, translator: { t, untranslated } }: Props): VNode => (
  <>
    {owners.length === 0 && office === null && <span class="dim">{t('page.planNoOwner')}</span>}
    {owners.map((owner, at) => (
      <>
        {at > 0 && <br />}
        <a href={`/organisations#${owner.id}`}>{untranslated(owner.name)}</a>
      </>
    ))}
    {office !== null && <Note>{t(message('page.planOffice', { office: asRecord(office) }))}</Note>}
  </>
);

const State = ({ promise, translator: { t, codeWords, untranslated } }: Props): VNode => {
  const { id, state, evidence, progress, assessmentAction } = promise;
  const { milestones: total, done, percentDone } = progress;
  return (
    <>
      <StateMark state={state} />
      {codeWords('actionState.', state)}
      {total > 1 && (
        <Note>
          {t('page.planProgress', { done, total })}
          {done > 0 && ` (${t('page.planPercent', { share: percentDone / 100 })})`}
        </Note>
      )}
      {evidence && (
        <Note>
          <a href={`#evidence-${id}`}>{t('page.planEvidence')}</a>
        </Note>
      )}
      {assessmentAction && (
        <Note>
          {assessmentAction.statusNote !== null && <>{untranslated(assessmentAction.statusNote)} </>}
          <a href={`/assessments/${assessmentAction.assessment}#actions`}>{t('page.planAtAssessment')}</a>
        </Note>
      )}
    </>
  );
};
