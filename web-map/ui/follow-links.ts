import { focusBriefing, goToSearch } from '../navigation/navigation.ts';

/** A click that asks for nothing but to go there: no key held, no other button. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Follows a link to another state of this page without loading it anew. Components that know nothing of the page write
 * plain links; whoever holds them listens with this.
 */
export function followLinks(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || !isPlainClick(event)) return;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || pathname !== '/' || hash !== '') return;
  event.preventDefault();
  focusBriefing.value = true;
  goToSearch(search);
}
