import type { ComponentChild, VNode } from 'preact';
import { Note } from '../../../web-map/ui/note.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { Priority } from './read-priorities.ts';

interface Props {
  readonly priority: Priority;
  readonly translator: PageTranslator;
  /** Whether it is a part of another. */
  readonly isPart?: boolean;
}

/** A priority at an address of its own: its aim with the section, what stands under it, and its parts. */
export const PrioritySection = ({ priority, translator, isPart = false }: Props): VNode => {
  const { t, untranslated } = translator;
  const { id, number, title, aim, parts, source } = priority;
  const Heading = isPart ? 'h4' : 'h3';
  return (
    <section id={id} class="priority" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{untranslated(`${number} ${title}`)}</Heading>
      {aim !== null ? (
        <p>{untranslated(aim)}</p>
      ) : (
        parts.length === 0 && <p class="dim">{t('page.prioritiesNoAim')}</p>
      )}
      <Note>{untranslated(source.title)}</Note>
      <Under priority={priority} translator={translator} />
      {parts.map((part) => (
        <PrioritySection key={part.id} priority={part} translator={translator} isPart />
      ))}
    </section>
  );
};

/** What the documents put under a priority: actions with how they stand, projects, indicators, organisations. */
const Under = ({ priority, translator }: Omit<Props, 'isPart'>): VNode | null => {
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
