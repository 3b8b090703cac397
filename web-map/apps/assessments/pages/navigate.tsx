import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type Place, parsePlace, placeAddress } from './place.ts';

/** Where the page is; always equal to what the address says. */
export const place = signal<Place>(typeof location === 'undefined' ? {} : parsePlace(location.search));

/** Goes up with each step, so that the heading of the page that comes takes the focus. */
export const stepsTaken = signal(0);

/** Go to a place as a step that Back undoes. */
export function goTo(next: Place): void {
  const address = placeAddress(next);
  if (address !== placeAddress(place.value)) history.pushState(null, '', address);
  place.value = next;
  stepsTaken.value += 1;
  scrollTo(0, 0);
}

/** Follow Back and Forward. */
export function listenToHistory(): void {
  addEventListener('popstate', () => {
    place.value = parsePlace(location.search);
    stepsTaken.value += 1;
  });
}

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface Props {
  readonly to: Place;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A real link to a place of the app: it can be opened in a tab, copied and sent. */
export function PlaceLink({ to, children, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (!plainClick(event)) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={placeAddress(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
