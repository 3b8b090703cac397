import { Loaded } from '../controls/loaded.tsx';
import { once } from '../figures.ts';
import { load } from '../loadable.ts';

const section = once(() => load(async () => (await import('../pairing/area-pairings.tsx')).AreaPairings));

/** Where practice could come from, and contacts on record. Its code is fetched with the first area. */
export function PairingSection({ code }: { code: string }) {
  return <Loaded from={section()}>{(AreaPairings) => <AreaPairings code={code} />}</Loaded>;
}
