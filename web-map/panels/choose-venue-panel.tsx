import { Loaded } from '../controls/loaded.tsx';
import { register } from '../figures.ts';
import { say } from '../words.ts';
import { PanelTitle } from './panel-title.tsx';
import { VenueLines } from './venue-lines.tsx';

/** A choice among venues that stand on the same point of the map. */
export function ChooseVenuePanel({ ids }: { ids: readonly string[] }) {
  return (
    <Loaded from={register()}>
      {(venues) => (
        <>
          <PanelTitle title={say('chooseAmongTitle', { count: ids.length })} />
          <VenueLines venues={venues.filter(({ id }) => ids.includes(id))} />
        </>
      )}
    </Loaded>
  );
}
