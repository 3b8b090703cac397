import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';

type Left<E extends HTMLElement> = TargetedEvent<E, FocusEvent>;

/**
 * For a list that opens over the page from its summary: it closes once the focus goes on to something else, which it
 * would cover (WCAG 2.4.11), and by Escape, which gives the focus back to the summary.
 */
export const closeWhenLeft = {
  onFocusOut({ currentTarget, relatedTarget }: Left<HTMLDetailsElement>): void {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  },
  onKeyDown({ currentTarget, key }: TargetedKeyboardEvent<HTMLDetailsElement>): void {
    if (key !== 'Escape' || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector('summary')?.focus();
  },
};

/** The same of a popover, which knows Escape by itself; its button opens and closes it without help. */
export const hideWhenLeft = {
  onFocusOut({ currentTarget, relatedTarget }: Left<HTMLElement>): void {
    // A browser without popovers has the list stand open, and knows no word for an open one.
    if (!('popover' in currentTarget) || !(relatedTarget instanceof Element)) return;
    if (
      currentTarget.contains(relatedTarget) ||
      relatedTarget.matches(`[popovertarget="${currentTarget.id}"]`)
    )
      return;
    if (currentTarget.matches(':popover-open')) currentTarget.hidePopover();
  },
};
