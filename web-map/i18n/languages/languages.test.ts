import { describe, expect, it } from 'vitest';
import { english, neverMachine, say, speak, spoken, type Words } from '../words/words.ts';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { punjabi } from './pa.ts';
import { polish } from './pl.ts';
import { romanian } from './ro.ts';
import { russian } from './ru.ts';
import { urdu } from './ur.ts';

const tables: Readonly<Record<string, Words>> = {
  bulgarian,
  bengali,
  punjabi,
  polish,
  romanian,
  russian,
  urdu,
};
const braces = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Names, and words that are the same in another language, may stand as in English. */
const mayBeEnglish = new Set(['siteName', 'place', 'borough', 'boroughHead', 'navApi', 'placeOfWelcome']);
const hasWords = (text: string): boolean => /\p{L}{3}/u.test(text.replaceAll(/\{\w+\}/g, ''));

describe.each(Object.entries(tables))('the words in %s', (_, table) => {
  it('say every sentence of the English and no other', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
  });

  it('fill in just what the English fills in', () => {
    const other = Object.entries(english).filter(
      ([key, text]) => braces(text).join() !== braces(new Map(Object.entries(table)).get(key) ?? '').join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing empty and hardly anything in English', () => {
    const found = new Map(Object.entries(table));
    expect([...found].filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = Object.entries(english).filter(([key, text]) => hasWords(text) && found.get(key) === text);
    expect(same.map(([key]) => key).filter((key) => !mayBeEnglish.has(key)).length).toBeLessThan(8);
  });
});

describe('a page in another language', () => {
  it('speaks it from the moment its table is there, and English again when told so', () => {
    speak('pl', polish);
    expect([spoken().code, say('navMap')]).toEqual(['pl', polish.navMap]);
    speak('en', english);
    expect(say('navMap')).toBe('Map');
  });

  it('does not compile without a sentence', () => {
    type Short = Omit<Words, 'navMap'>;
    const verdict: Short extends Words ? 'compiles' : 'refused' = 'refused';
    expect(verdict).toBe('refused');
  });

  it('lists only its own sentences as never to be translated by a machine', () => {
    expect([...neverMachine].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });
});
