import { useState } from 'preact/hooks';
import { load } from '../../../api/loadable.ts';
import { Loaded } from '../../../ui/loaded.tsx';

/** Newcomers matched with buddies, loaded when it is opened. */
export function LazyBuddies() {
  const [found] = useState(() =>
    load(async () => ({ View: (await import('./buddies-page.tsx')).BuddiesPage })),
  );
  return <Loaded from={found}>{({ View }) => <View />}</Loaded>;
}
