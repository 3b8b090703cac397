import { useEffect, useRef } from 'preact/hooks';
import type { LanguageCode } from '../../../domain/languages/interface-languages.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import { spoken, t } from '../../i18n/translator.ts';
import { changed, closedTool, onlyArea, urlState } from '../../navigation/navigation.ts';
import { pageAddress } from '../../navigation/page-address.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import { hideWhenLeft } from '../../ui/close-when-left.ts';
import { useFollowedLinks } from '../../ui/follow-links.ts';
import { SiteHeader } from '../../ui/site-header.tsx';

/** The same state of the page in another language. */
export const addressIn = (lang: LanguageCode): string => formatUrlState({ ...urlState.value, lang });

/** The site's header over the map: its links to the map change what is shown, and a sheet that is open closes with it. */
export function MapHeader() {
  const holder = useFollowedLinks<HTMLDivElement>();
  const search = useRef<HTMLDivElement>(null);
  const state = urlState.value;
  const home = {
    ...onlyArea(undefined),
    ...closedTool,
    view: 'map',
    q: undefined,
    kinds: undefined,
  } as const;
  useEffect(() => {
    if (!('popover' in HTMLElement.prototype)) return;
    for (const sheet of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) sheet.hidePopover();
  }, [state]);
  useEffect(() => {
    const sheet = search.current;
    const find = ({ newState }: ToggleEvent): void => {
      if (newState === 'open') sheet?.querySelector('input')?.focus();
    };
    sheet?.addEventListener('toggle', find);
    return () => sheet?.removeEventListener('toggle', find);
  }, []);
  return (
    <div class="header-holder" ref={holder}>
      <SiteHeader
        at={state.view === 'map' ? 'map' : undefined}
        home={formatUrlState(changed(home, state))}
        map={formatUrlState(changed({ view: 'map', q: undefined }, state))}
        to={pageAddress}
        here={spoken().code}
        addressIn={addressIn}
        t={t}
      >
        <button type="button" class="sign-button search-button" popovertarget="site-search">
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="9" cy="9" r="6.5" />
            <path d="M14 14L20 20" />
          </svg>
          <span class="only-heard">{t('map.searchLabel')}</span>
        </button>
        <div class="search-sheet" id="site-search" popover="auto" ref={search} {...hideWhenLeft}>
          <SearchBox />
        </div>
      </SiteHeader>
    </div>
  );
}
