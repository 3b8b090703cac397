import { t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { views } from '../../navigation/url-state.ts';
import { hideWhenLeft } from '../../ui/close-when-left.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { viewWords } from '../../ui/view-words.ts';

/** Lets the list open right beneath its button, wherever the words before it have put that. */
function standBeneath(button: HTMLButtonElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const list = button.popoverTargetElement;
  if (!(list instanceof HTMLElement)) return;
  list.style.setProperty('--beside', `${left}px`);
  list.style.setProperty('--below', `${bottom + 4}px`);
}

/** The switch between map, table and lists, beside what it switches; the choice of an area stays. Over the map a button opens it. */
export function PaneNav() {
  const { view } = urlState.value;
  return (
    <>
      <button
        type="button"
        class="views-button"
        popovertarget="pane-views"
        onClick={({ currentTarget }) => standBeneath(currentTarget)}
      >
        {t('map.viewsMore')}
        <span aria-hidden="true"> ▾</span>
      </button>
      <nav
        class="pane-views"
        id="pane-views"
        popover="auto"
        aria-label={t('map.navigation')}
        {...hideWhenLeft}
      >
        {views.map((id) => (
          <StateLink
            key={id}
            to={{ view: id, q: undefined }}
            {...(id === view ? { current: 'page' as const } : {})}
          >
            {t(viewWords[id])}
          </StateLink>
        ))}
      </nav>
    </>
  );
}
