/** Every language in the order in which a choice lists them. Codes: ISO 639-1. */
export const languageCodes = ['en', 'pl', 'ro', 'bg', 'ru', 'ur', 'pa', 'bn'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** A language that the interface can be read in. */
export interface InterfaceLanguage {
  /** As an address names it and as the lang attribute holds it. BCP 47. */
  readonly code: LanguageCode;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Locale for numbers and dates; digits as the sentences of the API have them, so that figures can be compared. */
  readonly locale: string;
  /** An invitation to read in it, in its own words; empty for English. */
  readonly offer: string;
}

/**
 * English and the seven other languages of Walsall's Welcome pack, English first.
 * Source of the choice: the Welcome pack of the Walsall partnership.
 *
 * @example interfaceLanguages.ur.direction // 'rtl'
 */
export const interfaceLanguages = {
  en: { code: 'en', name: 'English', direction: 'ltr', locale: 'en-GB', offer: '' },
  pl: { code: 'pl', name: 'Polski', direction: 'ltr', locale: 'pl-PL', offer: 'Czytaj po polsku' },
  ro: { code: 'ro', name: 'Română', direction: 'ltr', locale: 'ro-RO', offer: 'Citiți în română' },
  bg: { code: 'bg', name: 'Български', direction: 'ltr', locale: 'bg-BG', offer: 'Прочетете на български' },
  ru: { code: 'ru', name: 'Русский', direction: 'ltr', locale: 'ru-RU', offer: 'Читать по-русски' },
  ur: { code: 'ur', name: 'اردو', direction: 'rtl', locale: 'ur-PK-u-nu-latn', offer: 'اردو میں پڑھیں' },
  pa: { code: 'pa', name: 'ਪੰਜਾਬੀ', direction: 'ltr', locale: 'pa-IN-u-nu-latn', offer: 'ਪੰਜਾਬੀ ਵਿੱਚ ਪੜ੍ਹੋ' },
  bn: { code: 'bn', name: 'বাংলা', direction: 'ltr', locale: 'bn-BD-u-nu-latn', offer: 'বাংলায় পড়ুন' },
} as const satisfies Readonly<Record<LanguageCode, InterfaceLanguage>>;

/**
 * Whether a text names a language of the interface, exactly as `code` writes it.
 *
 * @example isLanguageCode('pl') // true
 */
export function isLanguageCode(text: string): text is LanguageCode {
  return Object.hasOwn(interfaceLanguages, text);
}

/**
 * The first language that a reader prefers and the interface has, from tags as a browser lists them; undefined where
 * there is none. Only the language part of a tag counts. Text shown in Punjabi is in Gurmukhi letters, so tags that ask
 * for Punjabi in Arabic letters (pa-PK, pa-Arab) are passed over.
 *
 * @example preferredLanguage(['fr-FR', 'pl-PL', 'en']) // 'pl'
 */
export function preferredLanguage(tags: readonly string[]): LanguageCode | undefined {
  for (const tag of tags) {
    const [language = ''] = tag.toLowerCase().split('-');
    if (/^pa-(arab|pk)\b/i.test(tag)) continue;
    if (isLanguageCode(language)) return language;
  }
  return undefined;
}
