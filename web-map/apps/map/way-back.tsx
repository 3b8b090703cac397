import { t } from '../../i18n/translator.ts';
import { onlyArea } from '../../navigation/navigation.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { mapFocus } from './map-focus.ts';

/** The way back from what the map flew to: the choice goes; layer, view and what is asked of the map stay. */
export function WayBack() {
  if (!mapFocus.value) return null;
  return (
    <StateLink to={onlyArea(undefined)} class="way-back">
      <span aria-hidden="true" class="back-arrow" /> {t('map.allOfWalsall')}
    </StateLink>
  );
}
