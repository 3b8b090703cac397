import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** Whether it stands open at first. */
  readonly open?: boolean;
  /** What is asked for only once it was opened. */
  readonly later?: () => ComponentChildren;
  /** What costs nothing to have there. */
  readonly children?: ComponentChildren;
}

/** A part of a briefing behind its title: there for who wants it, and out of the way of the others. */
export function TitledFold({ title, open = false, later, children }: Props) {
  const opened = useSignal(open);
  return (
    <details
      class="titled-fold"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
      {opened.value && later?.()}
    </details>
  );
}
