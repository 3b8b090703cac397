import { register } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';

/** How many places to meet of the register have no point, so that no list by place has them; nothing until that is known. */
export function UnplacedPlaces() {
  const state = register().value;
  if (state.status !== 'ready') return null;
  const count = state.value.filter((venue) => venue.meetingPlace && !venue.location).length;
  return count > 0 ? <p class="dim">{t('map.venuesUnplaced', { count })}</p> : null;
}
