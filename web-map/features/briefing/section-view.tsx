import type { VNode } from 'preact';
import type { Section } from './section.tsx';

/** A part of a briefing with its heading, below that of its card. */
export const SectionView = ({ section }: { readonly section: Section }): VNode => {
  const { id, title, body, onScreenOnly } = section;
  return (
    <section id={id} class={onScreenOnly ? 'part long' : 'part'} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {body}
    </section>
  );
};
