import { type MapCode, t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import type { View } from '../../navigation/url-state.ts';
import { StateLink } from '../../ui/state-link.tsx';

const views: readonly (readonly [View, MapCode])[] = [
  ['map', 'word.navMap'],
  ['table', 'map.navTable'],
  ['places', 'map.navPlaces'],
  ['projects', 'map.navProjects'],
  ['figures', 'map.navFigures'],
];

/** The switch between map, table and lists, beside what it switches; the choice of an area stays. On a phone a button opens it. */
export function PaneNav() {
  const { view } = urlState.value;
  return (
    <>
      <button type="button" class="views-button" popovertarget="pane-views">
        {t('map.viewsMore')}
        <span aria-hidden="true"> ▾</span>
      </button>
      <nav class="pane-views" id="pane-views" popover="auto" aria-label={t('map.navigation')}>
        {views.map(([id, word]) => (
          <StateLink
            key={id}
            to={{ view: id, q: undefined }}
            {...(id === view ? { current: 'page' as const } : {})}
          >
            {t(word)}
          </StateLink>
        ))}
      </nav>
    </>
  );
}
