import type { ComponentChildren } from 'preact';
import { type Change, changed, focusBriefing, goTo, urlState } from '../navigation/navigation.ts';
import { formatUrlState } from '../navigation/url-state.ts';

interface Props {
  /** What the link changes about the page. */
  readonly to: Change;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Whether this is what is shown now. */
  readonly current?: 'page' | 'true';
  /** Whether the briefing takes the focus. */
  readonly toBriefing?: boolean;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
}

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A real link to a state of the page: it can be opened in a tab, copied and sent. */
export function StateLink({ to, children, current, toBriefing = false, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (!plainClick(event)) return;
    event.preventDefault();
    focusBriefing.value = toBriefing;
    goTo(to);
  };
  return (
    <a href={formatUrlState(changed(to, urlState.value))} onClick={follow} aria-current={current} {...rest}>
      {children}
    </a>
  );
}
