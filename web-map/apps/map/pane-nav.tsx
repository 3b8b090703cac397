import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { views } from '../../navigation/url-state.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { viewWords } from '../../ui/view-words.ts';

/** The switch between map, table and lists; the choice of an area stays. */
export function PaneNav() {
  const { view } = urlState.value;
  return (
    <nav class="views" aria-label={t('map.navigation')}>
      {views.map((id) => (
        <StateLink
          key={id}
          to={{ view: id, q: undefined }}
          {...(id === view ? { current: 'page' as const } : {})}
        >
          {t(viewWords[id])}
        </StateLink>
      ))}
      <a href="/explorer/">{t('word.navApi')}</a>
    </nav>
  );
}
