import type { ComponentChildren, VNode } from 'preact';

interface Props {
  /** An address that leads here opens the part by itself. */
  readonly id: string;
  /** The level of its heading. */
  readonly heading: 'h2' | 'h3';
  readonly title: ComponentChildren;
  /** How many of what it holds, or what it comes to, in words. */
  readonly holds?: ComponentChildren;
  /** Whether it stands open from the start. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/**
 * A part of a long page behind its heading, which says how much it holds. No script: browsers open it for whoever comes by
 * an address within it or finds words of it, and print it open.
 */
export const FoldedPart = ({ id, heading: Heading, title, holds, open, children }: Props): VNode => (
  <details class="folded folded-part" id={id} open={open}>
    <summary>
      <Heading>{title}</Heading> {holds !== undefined && <span class="dim">{holds}</span>}
    </summary>
    {children}
  </details>
);
