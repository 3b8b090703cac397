import type { ComponentChildren, VNode } from 'preact';

/** A smaller line beneath what stands in a cell or a point; nothing where there is nothing to say. */
export const Note = ({ children }: { readonly children: ComponentChildren }): VNode | null =>
  children === undefined || children === null || children === false || children === '' ? null : (
    <span class="note">{children}</span>
  );
