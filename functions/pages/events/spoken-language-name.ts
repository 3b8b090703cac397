import type { PageTranslator } from '../languages/page-translator.ts';

/** The name of a language in that of the page. @example spokenLanguageName('pa', pageTranslator('en')) // 'Punjabi' */
export const spokenLanguageName = (language: string, { t, tag }: PageTranslator): string =>
  language === 'bfi'
    ? t('page.signLanguage')
    : (new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language);
