import type { ComponentChildren, VNode } from 'preact';

interface FoldProps {
  readonly open: boolean;
  /** Told when a reader opens or closes it; nothing on a page without a script. */
  readonly onToggle?: ((open: boolean) => void) | undefined;
  /** Its summary, and what it folds. */
  readonly children: ComponentChildren;
}

/** What a card rests on, folded. */
export const Fold = ({ open, onToggle, children }: FoldProps): VNode => (
  <details
    class="how-we-know"
    open={open}
    {...(onToggle && {
      onToggle: ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) =>
        onToggle(currentTarget.open),
    })}
  >
    {children}
  </details>
);
