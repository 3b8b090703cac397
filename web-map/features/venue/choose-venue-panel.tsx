import { register } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { VenueLines } from './venue-lines.tsx';

/** A choice among venues that stand on the same point of the map. */
export function ChooseVenuePanel({ ids }: { ids: readonly string[] }) {
  return (
    <Loaded from={register()}>
      {(venues) => (
        <>
          <PanelTitle title={t('map.chooseAmongTitle', { count: ids.length })} />
          <VenueLines venues={venues.filter(({ id }) => ids.includes(id))} />
        </>
      )}
    </Loaded>
  );
}
