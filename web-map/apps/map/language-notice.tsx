import { interfaceLanguages, preferredLanguage } from '../../../domain/languages/interface-languages.ts';
import { spoken, t } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { MachineNotice } from '../../ui/language-choice.tsx';
import { addressIn } from './map-header.tsx';

/** Says of a translation that a machine made it; on an English page, offers the language of the browser. */
export function LanguageNotice() {
  const { code } = spoken();
  if (code !== 'en') return <MachineNotice here={code} addressIn={addressIn} t={t} />;
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
