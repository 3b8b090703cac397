import type { VNode } from 'preact';
import type { Section } from './section.tsx';

/** A section with its heading, to which the address of the page can lead. */
export const PageSection = ({ id, title, body, onScreenOnly }: Section): VNode => (
  <section id={id} class={onScreenOnly ? 'long' : undefined} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {body}
  </section>
);
