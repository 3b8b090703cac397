import { expect, it } from 'vitest';
import { matchBuddies } from '../../../../domain/buddies/match-buddies.ts';
import { buddy, madeUpWards, newcomer } from '../../../../domain/buddies/testing/made-up-buddies.ts';
import { aloneReason, pairReasons } from './buddy-words.ts';
import { pairsFile } from './pairs-file.ts';

const matching = matchBuddies(
  [
    newcomer('N1', { languages: ['en', 'pl'], days: ['MONDAY', 'FRIDAY'], background: 'Poland' }),
    newcomer('N2', { languages: ['bn'], days: ['SUNDAY'] }),
    buddy('B1', {
      languages: ['en', 'pl'],
      days: ['MONDAY', 'FRIDAY'],
      ward: { ...madeUpWards.B, name: '=1+1' },
      background: 'Walsall',
    }),
  ],
  5_000,
);

it('a pair is told with why: which languages and days, how far, which backgrounds, each with its points', () => {
  expect(matching.pairs.map(pairReasons)).toEqual([
    [
      'Both speak English and Polish (+2).',
      'Both are free on Monday and Friday (+2).',
      'Made-up A and =1+1 lie 1.9 km apart (+2).',
      'Their backgrounds differ: Poland; Walsall (+4).',
    ],
  ]);
  expect(matching.pairs[0]?.gain).toBe(10);
});

it('whoever is left is told why', () => {
  expect(matching.newcomersAlone.map(aloneReason)).toEqual([
    'everybody on the other side is ruled out, some for several reasons: no free day in common with 1 and no language in common with 1.',
  ]);
});

it('the file of pairs is made so that no spreadsheet takes a text for a formula', () => {
  expect(pairsFile(matching.pairs)).toBe(
    '\uFEFFnewcomer,buddy,points,languages_in_common,days_in_common,newcomer_ward,buddy_ward,kilometres_apart,backgrounds\r\n' +
      "N1,B1,10,English; Polish,Monday; Friday,Made-up A,'=1+1,1.9,different\r\n",
  );
});
