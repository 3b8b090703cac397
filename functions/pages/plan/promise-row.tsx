import type { VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Promised } from './promises.ts';

/** The cells of a promise: what, who as the document names it, when as printed, and how it stands. */
export function promiseRow(promise: Promised, translator: PageTranslator): readonly VNode[] {
  const { t, untranslated, codeWords } = translator;
  const { id, number, words, outcomes, note, project, owners, milestones, state, evidence } = promise;
  return [
    <span id={id}>
      {number !== null && <span class="dim">{number} </span>}
      {untranslated(words)}
      {project && (
        <Note>
          <a href={`/?project=${project.id}`}>{untranslated(project.name)}</a>
        </Note>
      )}
      {outcomes.length > 0 && <Note>{t('page.planMeant', { text: untranslated(outcomes.join('; ')) })}</Note>}
      {note !== null && owners.length > 0 && <Note>{untranslated(note)}</Note>}
    </span>,
    owners.length === 0 ? (
      <span class="dim">{t('page.planNoOwner')}</span>
    ) : (
      <>
        {owners.map((owner, at) => (
          <>
            {at > 0 && <br />}
            <a href={`/organisations#${owner.id}`}>{untranslated(owner.name)}</a>
          </>
        ))}
      </>
    ),
    <Dates milestones={milestones} translator={translator} />,
    <>
      <span class={`state state-${state}`} aria-hidden="true" />
      {codeWords('actionState.', state)}
      {evidence && (
        <Note>
          <a href={`#evidence-${id}`}>{t('page.planEvidence')}</a>
        </Note>
      )}
    </>,
  ];
}

interface DatesProps {
  readonly milestones: Promised['milestones'];
  readonly translator: PageTranslator;
}

const Dates = ({ milestones, translator: { t, untranslated, date } }: DatesProps): VNode => {
  if (milestones.length === 0) return <span class="dim">{t('page.planNoDate')}</span>;
  return (
    <>
      {milestones.map(({ milestone, date: when }) => (
        <>
          <span class="when">{when === null ? t('page.planNoDate') : printed(when)}</span>
          <Note>{milestone && untranslated(milestone)}</Note>
        </>
      ))}
    </>
  );

  /** A day, month or year in the words of the language; a span as the record has it. */
  function printed(when: string): string {
    return /^\d{4}(-\d{2}){0,2}$/.test(when) ? date(when) : when.split(' to ').map(date).join(' – ');
  }
};
