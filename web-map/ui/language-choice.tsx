import type { VNode } from 'preact';
import {
  interfaceLanguages,
  type LanguageCode,
  languageCodes,
} from '../../domain/languages/interface-languages.ts';
import type { InterfaceTranslator } from '../../domain/wording/interface-translator.ts';
import { closeWhenLeft } from './close-when-left.ts';

interface Props extends Pick<InterfaceTranslator, 't'> {
  /** The language of the page. */
  readonly here: LanguageCode;
  /** The same page in another language. */
  readonly addressIn: (code: LanguageCode) => string;
}

/** The choice of language, each named in itself. On a phone its button is a sign, and the name is heard. */
export const LanguageChoice = ({ here, addressIn, t }: Props): VNode => (
  <details class="languages" {...closeWhenLeft}>
    <summary>
      <svg class="globe" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="8.5" />
        <path d="M2.5 11H19.5M11 2.5C6 7 6 15 11 19.5C16 15 16 7 11 2.5" />
      </svg>
      <span class="only-heard">{t('word.languageTitle')}: </span>
      <span class="language-name">{interfaceLanguages[here].name}</span>
    </summary>
    <ul class="plain">
      {languageCodes.map((code) => (
        <li key={code}>
          <a
            class="language"
            href={addressIn(code)}
            lang={code}
            hreflang={code}
            dir={interfaceLanguages[code].direction}
            aria-current={code === here ? 'true' : undefined}
          >
            {interfaceLanguages[code].name}
          </a>
        </li>
      ))}
    </ul>
  </details>
);

/** Says of a translation that a machine made it. */
export const MachineNotice = ({ here, addressIn, t }: Props): VNode | null =>
  here === 'en' ? null : (
    <aside class="language-notice" aria-label={t('word.languageTitle')}>
      {t('word.machineMade')} {t('word.machineMadeFigures')}{' '}
      <a href={addressIn('en')} hreflang="en">
        {t('word.machineMadeEnglish')}
      </a>
    </aside>
  );
