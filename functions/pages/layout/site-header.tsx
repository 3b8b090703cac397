import type { VNode } from 'preact';
import { interfaceLanguages, languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { PageCode, PageTranslator } from '../languages/page-translator.ts';

/** Entries of the navigation that are pages with this frame. */
export type SiteEntry =
  | 'areas'
  | 'compare'
  | 'practice'
  | 'plan'
  | 'places'
  | 'assessments'
  | 'accessibility';

interface Props {
  /** Which entry is this page. */
  readonly at: SiteEntry | undefined;
  /** What the map is asked for, with its question mark. */
  readonly mapSearch: string | undefined;
  readonly translator: PageTranslator;
}

/** The name of the site, the ways through it, the choice of language, and whether a machine made the words. */
export const SiteHeader = ({ at, mapSearch = '', translator }: Props): VNode => {
  const { t } = translator;
  const entry = (href: string, word: PageCode, name?: SiteEntry) => (
    <a href={href} aria-current={name !== undefined && name === at ? 'page' : undefined}>
      {t(word)}
    </a>
  );
  return (
    <>
      <header class="top">
        <p class="brand">
          <a href="/">
            {t('word.siteName')} · {t('word.place')}
          </a>
        </p>
        <nav class="views" aria-label={t('page.navigation')}>
          {entry(`/${mapSearch}`, 'word.navMap')}
          {entry('/areas', 'page.navAreas', 'areas')}
          {entry('/compare', 'page.navCompare', 'compare')}
          {entry('/practice', 'page.navPractice', 'practice')}
          {entry('/assessments', 'page.navAssessments', 'assessments')}
          {entry('/explorer/', 'word.navApi')}
          {entry('/accessibility', 'word.navAccessibility', 'accessibility')}
        </nav>
        <LanguageChoice {...translator} />
      </header>
      <MachineNotice {...translator} />
    </>
  );
};

/** The choice of language, each named in itself; what else the address asks for is put in by `keepLanguage`. */
const LanguageChoice = ({ code: here, t }: Pick<PageTranslator, 'code' | 't'>): VNode => (
  <details class="languages">
    <summary>
      <span class="only-heard">{t('word.languageTitle')}: </span>
      {interfaceLanguages[here].name}
    </summary>
    <ul class="plain">
      {languageCodes.map((code) => {
        const { name, direction } = interfaceLanguages[code];
        const isHere = code === here ? 'true' : undefined;
        return (
          <li>
            <a
              class="language"
              href={`?lang=${code}`}
              lang={code}
              hreflang={code}
              dir={direction}
              aria-current={isHere}
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  </details>
);

const MachineNotice = ({ code, t }: Pick<PageTranslator, 'code' | 't'>): VNode | undefined =>
  code === 'en' ? undefined : (
    <aside class="language-notice" aria-label={t('word.languageTitle')}>
      {t('word.machineMade')} {t('word.machineMadeFigures')}{' '}
      <a href="?lang=en" hreflang="en">
        {t('word.machineMadeEnglish')}
      </a>
    </aside>
  );
