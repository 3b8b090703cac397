import { describe, expect, it } from 'vitest';
import {
  interfaceLanguages,
  isLanguageCode,
  languageCodes,
  preferredLanguage,
} from './interface-languages.ts';

describe('languages of the interface', () => {
  it('are English and the seven others of the Welcome pack, and only Urdu runs from right to left', () => {
    expect(languageCodes).toEqual(['en', 'pl', 'ro', 'bg', 'ru', 'ur', 'pa', 'bn']);
    expect(languageCodes.filter((code) => interfaceLanguages[code].direction === 'rtl')).toEqual(['ur']);
  });

  it('write every number with the digits that the sentences of the API have', () => {
    for (const code of languageCodes) {
      expect(new Intl.NumberFormat(interfaceLanguages[code].locale).format(5307)).toMatch(/^5\D?307$/);
    }
  });

  it('follow the first wish of the reader that can be met', () => {
    expect(preferredLanguage(['fr-FR', 'pl-PL', 'en'])).toBe('pl');
    expect(preferredLanguage(['en-GB', 'pl'])).toBe('en');
    expect(preferredLanguage(['pa-PK', 'ur'])).toBe('ur');
    expect(preferredLanguage(['fr', 'de'])).toBeUndefined();
  });

  it('are named by code only', () => {
    expect(['pl', 'PL', 'toString', ''].map(isLanguageCode)).toEqual([true, false, false, false]);
  });
});
