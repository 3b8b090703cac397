import { useState } from 'preact/hooks';
import { load } from '../../../api/loadable.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Viewer } from '../api/held.ts';
import type { Route } from '../pages/route.ts';

interface Props {
  readonly viewer: Viewer;
  readonly route: Route;
}

/** The pages of kept records, loaded when one is opened. */
export function LazyRecords(props: Props) {
  const [found] = useState(() =>
    load(async () => ({ View: (await import('./records-view.tsx')).RecordsView })),
  );
  return <Loaded from={found}>{({ View }) => <View {...props} />}</Loaded>;
}
