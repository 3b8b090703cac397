import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';
import { Loaded } from '../../ui/loaded.tsx';

const section = once(() => load(async () => (await import('./area-pairings.tsx')).AreaPairings));

/** Where practice could come from, and contacts on record. Its code is fetched with the first area. */
export function PairingSection({ code }: { code: string }) {
  return <Loaded from={section()}>{(AreaPairings) => <AreaPairings code={code} />}</Loaded>;
}
