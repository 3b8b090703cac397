import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { mapFocus } from './map-focus.ts';
import { mapState } from './map-state.ts';

const drawing = once(() => load(() => import('./locator.tsx')));

/** Where in the borough the map looks, while it looks at something chosen. It is drawn only then, and says nothing new. */
export function Locator() {
  const [focus, state] = [mapFocus.value, mapState.value];
  if (!focus || !state) return null;
  const drawn = drawing().value;
  if (drawn.status !== 'ready') return null;
  return <drawn.value.LocatorMap wards={state.wards} localities={state.localities} areas={focus.areas} />;
}
