import {
  interfaceLanguages,
  type LanguageCode,
  languageCodes,
  preferredLanguage,
} from '../../../domain/languages/interface-languages.ts';
import { spoken, t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { formatUrlState } from '../../navigation/url-state.ts';

/** The same state of the page in another language. A whole new page: its words and letters are fetched first. */
const addressIn = (lang: LanguageCode): string => formatUrlState({ ...urlState.value, lang });

/** The choice of language, each named in itself. */
export function LanguageChoice() {
  const here = spoken();
  return (
    <details class="languages">
      <summary>
        <span class="only-heard">{t('word.languageTitle')}: </span>
        {here.name}
      </summary>
      <ul class="plain">
        {languageCodes.map((code) => (
          <li key={code}>
            <a
              href={addressIn(code)}
              lang={code}
              hreflang={code}
              dir={interfaceLanguages[code].direction}
              {...(code === here.code ? { 'aria-current': 'true' } : {})}
            >
              {interfaceLanguages[code].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Says of a translation that a machine made it; on an English page, offers the language of the browser. */
export function LanguageNotice() {
  const here = spoken();
  if (here.code !== 'en') {
    return (
      <aside class="language-notice" aria-label={t('word.languageTitle')}>
        {t('word.machineMade')} {t('word.machineMadeFigures')}{' '}
        <a href={addressIn('en')} hreflang="en">
          {t('word.machineMadeEnglish')}
        </a>
      </aside>
    );
  }
  const wished = preferredLanguage(navigator.languages);
  if (!wished || wished === 'en' || urlState.value.lang) return null;
  const { offer, direction } = interfaceLanguages[wished];
  return (
    <aside class="language-notice" lang={wished} dir={direction} aria-label={interfaceLanguages[wished].name}>
      <a href={addressIn(wished)} hreflang={wished}>
        {offer}
      </a>
    </aside>
  );
}
