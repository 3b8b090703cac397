import type { ComponentChildren } from 'preact';
import { type Change, changed, focusBriefing, goTo, urlState } from '../navigation/navigation.ts';
import { formatUrlState } from '../navigation/url-state.ts';
import { isPlainClick } from './follow-links.ts';

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

/** A real link to a state of the page: it can be opened in a tab, copied and sent. */
export function StateLink({ to, children, current, toBriefing = false, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
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
