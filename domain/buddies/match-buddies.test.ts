import { describe, expect, it } from 'vitest';
import type { BuddyPerson } from './buddy.ts';
import { type BuddyMatching, matchBuddies, usualBuddyDistance } from './match-buddies.ts';
import { buddy, newcomer, madeUpWards as wards } from './testing/made-up-buddies.ts';

const matched = (people: readonly BuddyPerson[], withinMetres = usualBuddyDistance) =>
  matchBuddies(people, withinMetres);
const pairsOf = ({ pairs }: BuddyMatching) =>
  pairs.map((pair) => `${pair.newcomer.reference} ${pair.buddy.reference} ${pair.gain}`);

describe('newcomers and buddies', () => {
  // By hand. N1 and B1: a second language (2), two days (2), the ward (3), another background (4): 11. N1 and B2: Monday (1),
  // the ward (3), another background (4): 8. N2 and B1: Monday (1), 1,853 m (2), another background (4): 7. N2 and B2 have no
  // language in common. The best pair first leaves N2 alone with 11 points; the other way gains 8 + 7 = 15.
  const n1 = newcomer('N1', { languages: ['en', 'pl'], days: ['MONDAY', 'FRIDAY'], background: 'north' });
  const n2 = newcomer('N2', { languages: ['pl'], ward: wards.B, background: 'north' });
  const b1 = buddy('B1', { languages: ['en', 'pl'], days: ['MONDAY', 'FRIDAY'], background: 'south' });
  const b2 = buddy('B2', { languages: ['en'], background: 'south' });

  it('are paired so that all together gain most, and not the best pair first', () => {
    const found = matched([n1, n2, b1, b2]);
    expect(pairsOf(found)).toEqual(['N1 B2 8', 'N2 B1 7']);
    expect(found).toMatchObject({ points: 15, greedyPoints: 11, newcomersAlone: [], buddiesAlone: [] });
    expect(found.pairs[1]?.facts).toMatchObject({
      languages: ['pl'],
      days: ['MONDAY'],
      backgroundsDiffer: true,
      gains: { languages: 0, days: 1, nearness: 2, background: 4 },
    });
    expect(Math.round(found.pairs[1]?.facts.metres ?? 0)).toBe(1853);
  });

  it('gain by two further languages and three days at most', () => {
    const all = { languages: ['ar', 'en', 'pl', 'ur'] } as const;
    const week = { days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] } as const;
    expect(pairsOf(matched([newcomer('N', { ...all, ...week }), buddy('B', { ...all, ...week })]))).toEqual([
      'N B 10',
    ]);
  });

  it('gain by nearness 3 in a ward, 2 within 2 km, 1 within 4 km and nothing beyond', () => {
    const gains = [wards.A, wards.B, wards.C, wards.D].map(
      (ward) => matched([newcomer('N', { ward }), buddy('B')], 8_000).points,
    );
    expect(gains).toEqual([4, 3, 2, 1]);
  });

  it.each([
    ['NO_LANGUAGE', newcomer('N', { languages: ['pl'] }), buddy('B')],
    ['NO_DAY', newcomer('N', { days: ['SUNDAY'] }), buddy('B')],
    ['TOO_FAR', newcomer('N', { ward: wards.D }), buddy('B')],
    ['WISH_NOT_MET', newcomer('N', { wish: 'SAME_GROUP', group: 'w' }), buddy('B', { group: 'm' })],
    ['WISH_NOT_MET', newcomer('N', { wish: 'SAME_GROUP', group: 'w' }), buddy('B')],
    ['WISH_NOT_MET', newcomer('N'), buddy('B', { wish: 'SAME_GROUP', group: 'w' })],
    ['ALREADY_MET', newcomer('N', { met: ['b'] }), buddy('B')],
    ['ALREADY_MET', newcomer('N'), buddy('B', { met: ['N'] })],
  ] as const)('are no pair: %s', (refusal, one, other) => {
    const found = matched([one, other]);
    expect(found.pairs).toEqual([]);
    for (const alone of [...found.newcomersAlone, ...found.buddiesAlone])
      expect(alone).toMatchObject({ why: 'ALL_REFUSED', refusals: [{ refusal, count: 1 }] });
  });

  it('are a pair where a wish is met, and where a group is given and nobody wishes anything', () => {
    expect(
      matched([newcomer('N', { wish: 'SAME_GROUP', group: 'w' }), buddy('B', { group: ' W' })]).pairs,
    ).toHaveLength(1);
    expect(matched([newcomer('N', { group: 'm' }), buddy('B', { group: 'w' })]).pairs).toHaveLength(1);
  });

  it('are counted once: a buddy takes as many newcomers as is said', () => {
    const found = matched([newcomer('N1'), newcomer('N2'), newcomer('N3'), buddy('B', { takes: 2 })]);
    expect(pairsOf(found)).toEqual(['N1 B 4', 'N2 B 4']);
    expect(found.buddiesInPairs).toBe(1);
    expect(found.newcomersAlone[0]).toMatchObject({ why: 'GAINS_MORE_ELSEWHERE', possible: 1 });
  });
});
