import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { type LanguageCode, languageCodes } from '../languages/interface-languages.ts';
import { type AnyMessage, type MessageCode, type PlainCode, untranslated } from './message.ts';
import { numbersOf } from './numbers.ts';
import { translator } from './translator.ts';

const sentences = {
  places:
    '{count, plural, =0 {none} one {# place} few {# fewPlaces} many {# manyPlaces} other {# places}} in {area}',
  share: '{share, number, ::percent .0}',
  chance: '{chance, number, ::.00##}',
  on: 'on {day, date, long}',
  level: '{level, select, LOW {low} HIGH {high} other {}}',
  names: 'in {names}',
  within: '“{inner}”',
  plain: 'plain',
  stopped: 'from {day, date, long}. By {area}.',
};
const catalogue = (english: readonly string[] = []) => ({
  sentences: Object.fromEntries(Object.entries(sentences).map(([code, text]) => [code, compile(text)])),
  english,
});
/** Codes of this test's own catalogue. */
const of = (code: keyof typeof sentences, values: AnyMessage['values'] = {}): AnyMessage => ({
  code: code as string as MessageCode,
  values,
});
const tell = (code: LanguageCode, message: AnyMessage, english?: readonly string[]) =>
  translator(code, [catalogue(english)]).t(message);

describe('a message', () => {
  it('counts as the language counts', () => {
    const counted = (code: LanguageCode) =>
      [0, 1, 3, 5].map((count) =>
        tell(code, of('places', { count, area: { text: 'X' } }))
          .split(' ')
          .slice(0, 2)
          .join(' '),
      );
    expect(counted('en')).toEqual(['none in', '1 place', '3 places', '5 places']);
    expect(counted('pl')).toEqual(['none in', '1 place', '3 fewPlaces', '5 manyPlaces']);
  });

  it('keeps text of the records apart, but in English', () => {
    const inWard = of('within', { inner: untranslated('Bloxwich West') });
    expect(tell('en', inWard)).toBe('“Bloxwich West”');
    expect(tell('ur', inWard)).toBe('“\u2068Bloxwich West\u2069”');
    expect(translator('pl', [catalogue()]).t(untranslated('Pelsall'))).toBe('\u2068Pelsall\u2069');
  });

  it('tells names as a list of the language and messages within it in the language', () => {
    const names = of('names', { names: ['A', 'B', 'C'].map(untranslated) });
    expect(tell('en', names)).toBe('in A, B and C');
    expect(tell('pl', names)).toBe('in \u2068A\u2069, \u2068B\u2069 i \u2068C\u2069');
    expect(tell('en', of('within', { inner: of('level', { level: 'LOW' }) }))).toBe('“low”');
  });

  it('tells a day as exactly as it is known', () => {
    const days = ['2025-07-11', '2024-06', '2023'].map((day) => tell('en', of('on', { day })));
    expect(days).toEqual(['on 11 July 2025', 'on June 2024', 'on 2023']);
    expect(tell('ur', of('on', { day: '2026-05-07' }))).toBe('on 7 مئی 2026');
  });

  it('is English, set apart, where its translation is stale', () => {
    expect(tell('pl', of('plain'), ['plain'])).toBe('\u2068plain\u2069');
    expect(tell('en', of('plain'), [])).toBe('plain');
  });

  it('is a fault of the program where the sentence that it names is not loaded', () => {
    expect(() => translator('pl', []).t('site.name' as PlainCode)).toThrow(RangeError);
  });

  it('of a record that a later version wrote is told by its code, with what it holds', () => {
    const record: AnyMessage = {
      code: 'trigger.peopleWithinReach' as MessageCode,
      values: { people: 1431, day: '2026-05-07', places: ['A', 'B'].map(untranslated) },
    };
    expect(tell('en', record)).toBe(
      'trigger: people within reach (people: 1,431; day: 7 May 2026; places: A and B)',
    );
    expect(tell('en', of('within', { inner: record }))).toMatch(/^“trigger: people within reach \(/);
    expect(tell('pl', { ...record, values: {} })).toBe('\u2068trigger: people within reach\u2069');
    expect(tell('pl', record)).toContain('\u2068people\u2069: 1431;');
  });
});

describe('a sentence', () => {
  it('has one stop where what fills it ends in a stop of its own', () => {
    const stopped = of('stopped', { day: '2026-11-28', area: untranslated('Beacon Ltd.') });
    expect(tell('ru', stopped)).toBe('from 28 ноября 2026 г. By \u2068Beacon Ltd.\u2069');
    expect(tell('bg', stopped)).toMatch(/г\. By/);
    expect(tell('en', stopped)).toBe('from 28 November 2026. By Beacon Ltd.');
    expect(tell('en', of('stopped', { day: '2026-11-28', area: untranslated('so on...') }))).toMatch(
      /on\.\.\./,
    );
  });
});

describe('numbers', () => {
  it('carry two to four decimals as a chance and one as a share', () => {
    expect(tell('en', of('chance', { chance: 0.2 }))).toBe('0.20');
    expect(tell('en', of('chance', { chance: 0.203 }))).toBe('0.203');
    expect(tell('ro', of('share', { share: 0.7143 }))).toBe('71,4\u00A0%');
  });

  it('are grouped by thousands in every language, with Latin digits', () => {
    for (const code of languageCodes) {
      const text = numbersOf(code).number().format(284_113);
      expect([code, text]).toEqual([code, expect.stringMatching(/^\u200E?284[.,\u00A0\u202F ]113$/)]);
    }
  });

  it('keep their sign at the left end between Arabic letters', () => {
    expect(numbersOf('ur').number().format(-3)).toMatch(/^\u200E/);
    expect(numbersOf('ur').number().format(3)).toBe('3');
  });
});
