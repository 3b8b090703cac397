import type { ComponentChildren, VNode } from 'preact';

interface Props {
  /** Of what is in it: told to who comes to it by key. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/**
 * What may be wider than its place, and then scrolls sideways by itself. Keys stop at it: it holds nothing else that they
 * would stop at, and not every browser makes a stop of what scrolls.
 * Source: Web Content Accessibility Guidelines 2.2, criterion 2.1.1 "Keyboard".
 */
export const Sideways = ({ name, children }: Props): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is moved by the arrow keys.
  <section class="scroll-sideways" aria-label={name} tabIndex={0}>
    {children}
  </section>
);
