import { type DayOfWeek, daysOfWeek } from '../../domain/records/warm-space.ts';
import type { InterfaceTranslator } from '../../domain/wording/interface-translator.ts';

/**
 * The name of a spoken language in that of the reader, with the days on which it is spoken.
 * @example spokenLanguageWords({ language: 'pl', days: ['MONDAY'] }, english) // 'Polish (Monday)'
 */
export function spokenLanguageWords(
  { language, days }: { readonly language: string; readonly days: readonly DayOfWeek[] },
  {
    language: { locale },
    t,
    list,
    untranslated,
  }: Pick<InterfaceTranslator, 'language' | 't' | 'list' | 'untranslated'>,
): string {
  const name =
    language === 'bfi'
      ? t('word.signLanguage')
      : (new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language);
  if (days.length === 0) return name;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const words = days.map((day) =>
    weekday.format(new Date(`2024-01-0${daysOfWeek.indexOf(day) + 1}T12:00:00Z`)),
  );
  return t('word.languageOnDays', { language: untranslated(name), days: untranslated(list(words)) });
}
