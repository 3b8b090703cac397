import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../languages/interface-languages.ts';
import type { ToldText } from '../../messages/message.ts';
import { latinWords } from '../../messages/testing/latin-words.ts';
import { told } from '../../messages/testing/told.ts';
import { place } from '../evidence/testing/made-up-shapes.ts';
import { compareOptions } from './compare-options.ts';
import { measuredAmount } from './measured-amount.ts';
import { allReviewed, squareSite, workedOption, workedOptionsInput } from './testing/worked-options.ts';

const options = [
  workedOption('Closing', {
    closes: ['library', 'gone'],
    homes: 110,
    homesByTenure: { social: 30, shared: 10, private: 80 },
  }),
  workedOption('Moving', {
    site: squareSite(333, 500, 200),
    closes: ['hall'],
    opens: [{ name: 'New hall', kind: 'community-centre', position: place(1100, 100) }],
  }),
];
const { venues } = workedOptionsInput();
const unsure = venues.map((venue) => (venue.id === 'hall' ? { ...venue, statusHistory: [] } : venue));
const inputs = [
  workedOptionsInput(),
  workedOptionsInput({ venues: [] }),
  workedOptionsInput({ venues: unsure, reviews: allReviewed }),
];

/** Every text of a comparison. */
const texts = inputs.flatMap((input): ToldText[] => {
  const found = compareOptions(options, input);
  return [
    ...(found?.notes ?? []),
    ...(found?.readings ?? []).flatMap(({ name, moves, notes, measures }) => [
      name,
      ...moves,
      ...notes,
      ...measures.flatMap(
        ({ group, name: measure, unit, amount, formula, source, limits, note, differenceNote }) =>
          [group, measure, unit, amount, formula, source, limits, note, differenceNote].filter(
            (text) => text !== undefined,
          ),
      ),
    ]),
  ];
});

describe('a comparison of options', () => {
  it.each(languageCodes.filter((code) => code !== 'en'))(
    'is told in %s with nothing left in English',
    (code) => {
      const english = new Set(texts.map((text) => told(text)));
      for (const text of texts) {
        const said = told(text, code);
        if (['bg', 'ru', 'ur', 'pa', 'bn'].includes(code)) expect(latinWords(said), said).toEqual([]);
        if (/^[A-Z][a-z]+ [a-z]+ /.test(said)) expect(english.has(said), said).toBe(false);
      }
    },
  );
});

describe('the amount of a measure', () => {
  it('is the least where no upper end is known, the most where no lower, and one thing in the singular', () => {
    const amounts = [
      measuredAmount('places', { value: 4, lower: 4 }),
      measuredAmount('metres', { value: 424, upper: 424 }),
      measuredAmount('homes', { value: 1, lower: 1, upper: 1 }),
      measuredAmount('percentOfHomes', { value: 33.333, lower: 0, upper: 1 }),
    ];
    expect(amounts.map((amount) => amount && told(amount))).toEqual([
      'at least 4 places',
      'at most 424 metres',
      '1 home',
      '33.3%',
    ]);
    expect(measuredAmount('places', { lower: 4 })).toBeUndefined();
  });

  it('tells a chance from the lines of the method', () => {
    const chance = measuredAmount('chance', { value: 0.1953, lower: 0.1953, upper: 0.1953 });
    expect(chance && told(chance)).toBe('19.5%');
  });

  it('takes the case that a number takes behind "at least"', () => {
    const amount = measuredAmount('places', { value: 2, lower: 2 });
    expect(amount && told(amount, 'ru')).toBe('не менее 2 мест');
    expect(amount && told(amount, 'pl')).toBe('co najmniej 2 miejsca');
  });
});
