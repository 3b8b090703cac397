import type { VNode } from 'preact';
import type { Section } from './section.tsx';

/** A part of a briefing with its heading, below that of its card, which is the landmark. */
export const SectionView = ({ section }: { readonly section: Section }): VNode => {
  const { id, title, body, onScreenOnly } = section;
  return (
    <section id={id} class={onScreenOnly ? 'part long' : 'part'}>
      <h3 id={`${id}-title`}>{title}</h3>
      {body}
    </section>
  );
};
