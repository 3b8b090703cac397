import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { parseRoute, type Route, routeAddress } from './route.ts';

/** Where the page is; always equal to what the address says. */
export const route = signal<Route>(typeof location === 'undefined' ? {} : parseRoute(location.search));

/** Goes up with each step, so that the heading of the page that comes takes the focus. */
export const stepsTaken = signal(0);

/** Go to a route as a step that Back undoes. */
export function goTo(next: Route): void {
  const address = routeAddress(next);
  if (address !== routeAddress(route.value)) history.pushState(null, '', address);
  route.value = next;
  stepsTaken.value += 1;
  scrollTo(0, 0);
}

/** Follow Back and Forward. */
export function listenToHistory(): void {
  addEventListener('popstate', () => {
    route.value = parseRoute(location.search);
    stepsTaken.value += 1;
  });
}

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

interface Props {
  readonly to: Route;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A real link to a route of the app: it can be opened in a tab, copied and sent. */
export function RouteLink({ to, children, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (!plainClick(event)) return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a href={routeAddress(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
