import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusBriefing, goToSearch } from '../navigation/navigation.ts';

type Click = Pick<
  MouseEvent,
  'target' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented' | 'preventDefault'
>;

/** A click that asks for nothing but to go there: no key held, no other button. */
export const isPlainClick = (event: Click): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Follows a link to another state of this page without loading it anew. Components that know nothing of the page write
 * plain links; whoever holds them listens with this.
 */
export function followLinks(event: Click): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Another language is a whole new page: its words and letters are fetched first.
  if (!link || link.hreflang || event.defaultPrevented || !isPlainClick(event)) return;
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || pathname !== '/' || hash !== '') return;
  event.preventDefault();
  focusBriefing.value = true;
  goToSearch(search);
}

/**
 * Follows the links within an element. The page listens, not the element: its links are what can be acted on, by a
 * pointer and by a key, and the element is not.
 */
export function useFollowedLinks<Holder extends Element>(): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  useEffect(() => {
    const listen = (event: MouseEvent) => {
      if (event.target instanceof Node && holder.current?.contains(event.target)) followLinks(event);
    };
    document.addEventListener('click', listen);
    return () => document.removeEventListener('click', listen);
  }, []);
  return holder;
}
