import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';

const panel = once(() =>
  load(async () => (await import('../../features/what-if/tried-place-panel.tsx')).TriedPlacePanel),
);

/** The briefing on a venue that is only tried out. Its code is fetched when one is chosen. */
export function TriedPlace({ id }: { id: string }) {
  return <Loaded from={panel()}>{(Panel) => <Panel id={id} />}</Loaded>;
}
