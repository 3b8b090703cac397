import { describe, expect, it } from 'vitest';
import { bulgarian } from './bg.ts';
import { bengali } from './bn.ts';
import { english, neverMachine, type Words } from './english/words.ts';
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
const braces = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe.each(Object.entries(tables))('the pages in %s', (_, table) => {
  const found = new Map(Object.entries(table));

  it('say every sentence of the English and no other', () => {
    expect([...found.keys()].sort()).toEqual(Object.keys(english).sort());
  });

  it('fill in just what the English fills in, and leave nothing empty', () => {
    const off = Object.entries(english).filter(([key, text]) => {
      const said = found.get(key) ?? '';
      return said.trim() === '' || braces(said) !== braces(text);
    });
    expect(off.map(([key]) => key)).toEqual([]);
  });
});

describe('words that no machine may translate', () => {
  it('are sentences of the pages', () => {
    expect([...neverMachine].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });
});
