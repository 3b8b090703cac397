import type { ComponentChild, VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { FoldedPart } from '../layout/folded-part.tsx';
import type { Priority } from './read-priorities.ts';

interface Props {
  readonly priority: Priority;
  readonly translator: PageTranslator;
}

/** A priority behind its heading, which says how much stands under it. */
export const FoldedPriority = ({ priority, open, translator }: Props & { readonly open: boolean }): VNode => {
  const { untranslated } = translator;
  const { id, number, title } = priority;
  return (
    <FoldedPart
      id={`under-${id}`}
      heading="h3"
      title={untranslated(`${number} ${title}`)}
      holds={heldUnder(priority, translator)}
      open={open}
    >
      <section id={id} class="priority">
        <Told priority={priority} translator={translator} />
      </section>
    </FoldedPart>
  );
};

/** How many actions and projects stand under a priority and its parts, as far as there are any. */
function heldUnder(priority: Priority, { t, count }: PageTranslator): string {
  const all = [priority, ...priority.parts];
  const sum = (of: 'actions' | 'projects'): number => all.reduce((total, each) => total + each[of].length, 0);
  const [actions, projects] = [sum('actions'), sum('projects')];
  return [
    ...(actions > 0 ? [t('page.prioritiesActions', { count: count(actions) })] : []),
    ...(projects > 0 ? [t('page.prioritiesProjects', { count: count(projects) })] : []),
  ].join(' · ');
}

/** A part of a priority at an address of its own. */
const PriorityPart = ({ priority, translator }: Props): VNode => {
  const { id, number, title } = priority;
  return (
    <section id={id} class="priority" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{translator.untranslated(`${number} ${title}`)}</h4>
      <Told priority={priority} translator={translator} />
    </section>
  );
};

/** Its aim with the section, what stands under it, and its parts. */
const Told = ({ priority, translator }: Props): VNode => {
  const { t, untranslated } = translator;
  const { aim, parts, source } = priority;
  return (
    <>
      {aim !== null ? (
        <p>{untranslated(aim)}</p>
      ) : (
        parts.length === 0 && <p class="dim">{t('page.prioritiesNoAim')}</p>
      )}
      <Note>{untranslated(source.title)}</Note>
      <Under priority={priority} translator={translator} />
      {parts.map((part) => (
        <PriorityPart key={part.id} priority={part} translator={translator} />
      ))}
    </>
  );
};

/** What the documents put under a priority: actions with how they stand, projects, indicators, organisations. */
const Under = ({ priority, translator }: Props): VNode | null => {
  const { t, untranslated, count } = translator;
  const { actions, projects, measures, organisations, parts } = priority;
  if (actions.length + projects.length + measures.length === 0) {
    return parts.length > 0 ? null : <p class="dim">{t('page.prioritiesNothing')}</p>;
  }
  return (
    <>
      <Listed title={t('page.prioritiesActions', { count: count(actions.length) })}>
        {actions.map(({ id, refNo, action, planName, stateWords }) => (
          <li key={id}>
            <a href={`/plan#${id}`}>{untranslated([refNo, action].filter(Boolean).join(' '))}</a>{' '}
            <span class="dim">
              {planName}: {stateWords}
            </span>
          </li>
        ))}
      </Listed>
      <Listed title={t('page.prioritiesProjects', { count: count(projects.length) })}>
        {projects.map(({ id, name }) => (
          <li key={id}>
            <a href={`/?project=${id}`}>{untranslated(name)}</a>
          </li>
        ))}
      </Listed>
      <Listed title={t('page.prioritiesIndicators', { count: count(measures.length) })}>
        {measures.map(({ id, name }) => (
          <li key={id}>{untranslated(name)}</li>
        ))}
      </Listed>
      <Listed title={t('page.prioritiesNamed', { count: count(organisations.length) })}>
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <a href={`/organisations#${id}`}>{untranslated(name)}</a>
          </li>
        ))}
      </Listed>
    </>
  );
};

/** A list of more than a few lines is folded: with all of them open the page is fifteen screens long. */
const mostOpen = 3;

/** A list under its title; nothing for an empty one. */
const Listed = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly ComponentChild[];
}): VNode | null =>
  children.length === 0 ? null : (
    <details class="folded" open={children.length <= mostOpen}>
      <summary>
        <strong>{title}</strong>
      </summary>
      <ul>{children}</ul>
    </details>
  );
