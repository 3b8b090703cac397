import { describe, expect, it } from 'vitest';
import { labelTable } from '../../cohesion-label/classification/labels.ts';
import { bulgarianFixed } from './bg.ts';
import { bengaliFixed } from './bn.ts';
import type { FixedWords } from './fixed-words.ts';
import { punjabiFixed } from './pa.ts';
import { polishFixed } from './pl.ts';
import { readFixed, tellFixed } from './read-fixed.ts';
import { romanianFixed } from './ro.ts';
import { russianFixed } from './ru.ts';
import { urduFixed } from './ur.ts';

const tables: Readonly<Record<string, FixedWords>> = {
  polishFixed,
  romanianFixed,
  bulgarianFixed,
  russianFixed,
  urduFixed,
  punjabiFixed,
  bengaliFixed,
};
const summary =
  'On 22 November 2026, 2 of 20 wards are cold spots, where residents are mostly of one broad ethnic group: ' +
  'Brownhills and Pelsall. What is done to bring people together cannot be judged in any ward, because the records ' +
  'answer fewer than 3 of the five practice tests: a gap in the records, not a finding.';
const shown = {
  date: (date: string) => `<${date}>`,
  count: (value: number) => String(value),
  record: (text: string) => `[${text}]`,
};
const bracesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the fixed texts of the API', () => {
  it('have a key for every label and every public wording', () => {
    const unread = labelTable
      .flatMap(({ label, publicLabel }) => [label, publicLabel])
      .filter((text) => !readFixed(text));
    expect(unread).toEqual([]);
    expect(readFixed('Building')).toEqual([{ key: 'label_MODERATE_DEVELOPING', values: {} }]);
  });

  it('are read sentence by sentence with what fills them', () => {
    expect(readFixed(summary)).toEqual([
      {
        key: 'coldWards',
        values: { date: '22 November 2026', count: '2', total: '20', names: 'Brownhills and Pelsall' },
      },
      { key: 'unreadAll', values: { least: '3' } },
    ]);
  });

  it('read a place whose name holds a full stop', () => {
    expect(readFixed("St. Mary's and St. John's are Places of Welcome on record as open.")).toEqual([
      { key: 'welcome', values: { names: "St. Mary's and St. John's" } },
    ]);
  });

  it('are not guessed: a text that is another in part stays as it is', () => {
    expect(readFixed('Cold spot')).toBeUndefined();
    expect(readFixed('')).toBeUndefined();
    expect(readFixed(`${summary} And more.`)).toBeUndefined();
  });

  it('are told with numbers and dates of the language and names as recorded', () => {
    expect(tellFixed(summary, polishFixed, shown)?.[0]).toEqual({
      sentence: polishFixed.coldWards,
      values: { date: '<2026-11-22>', count: '2', total: '20', names: '[Brownhills and Pelsall]' },
    });
  });

  it.each(Object.entries(tables))('are filled in the same in every language: %s', (_, words) => {
    const given = Object.entries(words).map(([key, text]) => [key, bracesOf(text)]);
    expect(given).toEqual(Object.entries(polishFixed).map(([key, text]) => [key, bracesOf(text)]));
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([]);
    expect(bracesOf(words.coldWards)).toEqual(['count', 'date', 'names', 'total']);
  });

  it.each(Object.entries(tables))('give different labels different words in %s', (_, words) => {
    const labels = Object.entries(words).filter(([key]) => /^(label|public)_/.test(key));
    expect(new Set(labels.map(([, text]) => text)).size).toBe(labels.length);
  });
});
