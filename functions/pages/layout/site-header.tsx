import type { VNode } from 'preact';
import { interfaceLanguages, languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { WordKey } from '../languages/english/words.ts';
import type { Voice } from '../languages/voice.ts';

/** Entries of the navigation that are pages with this frame. */
export type SiteEntry = 'areas' | 'compare' | 'assessments' | 'accessibility';

interface Props {
  /** Which entry is this page. */
  readonly at: SiteEntry | undefined;
  /** What the map is asked for, with its question mark. */
  readonly mapSearch: string | undefined;
  readonly voice: Voice;
}

/** The name of the site, the ways through it, the choice of language, and whether a machine made the words. */
export const SiteHeader = ({ at, mapSearch = '', voice }: Props): VNode => {
  const { say } = voice;
  const entry = (href: string, word: WordKey, name?: SiteEntry) => (
    <li>
      <a class="site-link" href={href} aria-current={name !== undefined && name === at ? 'page' : undefined}>
        {say(word)}
      </a>
    </li>
  );
  return (
    <>
      <header class="site">
        <a class="site-name" href="/">
          {say('siteName')} · {say('place')}
        </a>
        <nav aria-label={say('navigation')}>
          <ul class="site-links">
            {entry(`/${mapSearch}`, 'navMap')}
            {entry('/areas', 'navAreas', 'areas')}
            {entry('/compare', 'navCompare', 'compare')}
            {entry('/assessments', 'navAssessments', 'assessments')}
            {entry('/explorer/', 'navApi')}
            {entry('/accessibility', 'navAccessibility', 'accessibility')}
          </ul>
        </nav>
        <LanguageChoice {...voice} />
      </header>
      <MachineNotice {...voice} />
    </>
  );
};

/** The choice of language, each named in itself; what else the address asks for is put in by `keepLanguage`. */
const LanguageChoice = ({ code: here, say }: Pick<Voice, 'code' | 'say'>): VNode => (
  <details class="languages">
    <summary>
      <span class="only-heard">{say('languageTitle')}: </span>
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

const MachineNotice = ({ code, say }: Pick<Voice, 'code' | 'say'>): VNode | undefined =>
  code === 'en' ? undefined : (
    <aside class="language-notice" aria-label={say('languageTitle')}>
      {say('machineMade')} {say('machineMadeFigures')}{' '}
      <a href="?lang=en" hreflang="en">
        {say('machineMadeEnglish')}
      </a>
    </aside>
  );
