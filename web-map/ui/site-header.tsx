import type { ComponentChildren, VNode } from 'preact';
import type { LanguageCode } from '../../domain/languages/interface-languages.ts';
import type { InterfaceTranslator } from '../../domain/wording/interface-translator.ts';
import { hideWhenLeft } from './close-when-left.ts';
import { LanguageChoice } from './language-choice.tsx';

/** Entries of the header after the map: each a page of its own. */
const pages = [
  ['areas', '/areas', 'word.navAreas'],
  ['places', '/places-and-projects', 'word.navPlaces'],
  ['plan', '/plan', 'word.navPlan'],
  ['compare', '/compare', 'word.navCompare'],
  ['assessments', '/assessments', 'word.navAssessments'],
  ['about', '/about', 'word.navAbout'],
] as const;

export type SiteEntry = 'map' | (typeof pages)[number][0];

interface Props extends Pick<InterfaceTranslator, 't'> {
  /** Which entry is this page. */
  readonly at?: SiteEntry | undefined;
  /** The map without a choice. */
  readonly home: string;
  /** The map, with what is chosen. */
  readonly map: string;
  /** Address of a page of the site in the language of this one. */
  readonly to: (path: string) => string;
  readonly here: LanguageCode;
  readonly addressIn: (code: LanguageCode) => string;
  /** The search, where the page has one. */
  readonly children?: ComponentChildren;
}

/**
 * The one header of the site: its name, the ways through it, the search where there is one, the choice of language. On a
 * phone a button opens the ways; where a browser knows no popover they stand open in rows of their own.
 */
export const SiteHeader = ({ at, home, map, to, here, addressIn, t, children }: Props): VNode => {
  const entry = (id: SiteEntry, href: string, words: string) => (
    <a key={id} href={href} aria-current={id === at ? 'page' : undefined}>
      {words}
    </a>
  );
  return (
    <header class="top">
      <p class="brand">
        <a href={home}>
          {t('word.siteName')} <span aria-hidden="true">·</span> {t('word.place')}
        </a>
      </p>
      <button type="button" class="sign-button menu-button" popovertarget="site-menu">
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="M2 5H20M2 11H20M2 17H20" />
        </svg>
        <span class="only-heard">{t('word.navMenu')}</span>
      </button>
      <nav class="views" id="site-menu" popover="auto" aria-label={t('word.navigation')} {...hideWhenLeft}>
        {entry('map', map, t('word.navMap'))}
        {pages.map(([id, path, word]) => entry(id, to(path), t(word)))}
      </nav>
      {children}
      <LanguageChoice here={here} addressIn={addressIn} t={t} />
    </header>
  );
};
