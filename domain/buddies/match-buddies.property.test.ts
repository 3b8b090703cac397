import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysOfWeek } from '../records/warm-space.ts';
import { type BuddyPerson, sameWord } from './buddy.ts';
import { matchBuddies } from './match-buddies.ts';
import { madeUpWards } from './testing/made-up-buddies.ts';

const person = (side: BuddyPerson['side']) =>
  fc.record({
    side: fc.constant(side),
    languages: fc.subarray(['en', 'pl', 'ur'] as const, { minLength: 1 }),
    ward: fc.constantFrom(...Object.values(madeUpWards)),
    days: fc.subarray(daysOfWeek.slice(0, 3), { minLength: 1 }),
    takes: side === 'BUDDY' ? fc.integer({ min: 1, max: 3 }) : fc.constant(1),
    group: fc.constantFrom('w', 'm'),
    wish: fc.option(fc.constant('SAME_GROUP' as const), { freq: 4, nil: undefined }),
    background: fc.option(fc.constantFrom('north', 'south'), { nil: undefined }),
    met: fc.subarray(['N0', 'N1', 'B0', 'B1']),
  });
const people = fc
  .tuple(fc.array(person('NEWCOMER'), { maxLength: 7 }), fc.array(person('BUDDY'), { maxLength: 6 }))
  .map(([newcomers, buddies]) =>
    [newcomers, buddies].flatMap((side, at) =>
      side.map(
        ({ wish, background, ...each }, number): BuddyPerson => ({
          ...each,
          reference: `${at === 0 ? 'N' : 'B'}${number}`,
          ...(wish ? { wish } : {}),
          ...(background ? { background } : {}),
        }),
      ),
    ),
  );

it('gains at least what taking the best pair first gains, keeps what each takes, and names everyone once', () => {
  fc.assert(
    fc.property(people, (given) => {
      const { pairs, points, greedyPoints, newcomersAlone, buddiesAlone } = matchBuddies(given, 4_000);
      expect(points).toBeGreaterThanOrEqual(greedyPoints);
      expect(pairs.reduce((sum, { gain }) => sum + gain, 0)).toBe(points);
      const alone = [...newcomersAlone, ...buddiesAlone].map(({ who }) => who.reference);
      for (const { reference, takes } of given) {
        const had = pairs.filter((pair) =>
          [pair.newcomer, pair.buddy].some((each) => each.reference === reference),
        );
        expect(had.length).toBeLessThanOrEqual(takes);
        expect(alone.filter((each) => each === reference)).toHaveLength(had.length === 0 ? 1 : 0);
      }
    }),
    { seed: 94, numRuns: 200 },
  );
});

it('pairs nobody who is ruled out', () => {
  fc.assert(
    fc.property(people, (given) => {
      for (const { newcomer, buddy, gain, facts } of matchBuddies(given, 4_000).pairs) {
        expect(newcomer.languages.some((each) => buddy.languages.includes(each))).toBe(true);
        expect(newcomer.days.some((each) => buddy.days.includes(each))).toBe(true);
        expect(facts.metres).toBeLessThanOrEqual(4_000);
        if (newcomer.wish ?? buddy.wish) expect(newcomer.group).toBe(buddy.group);
        const met = [...newcomer.met, ...buddy.met];
        expect(met.some((each) => sameWord(each, buddy.reference) && newcomer.met.includes(each))).toBe(
          false,
        );
        expect(buddy.met).not.toContain(newcomer.reference);
        expect(gain).toBeGreaterThan(0);
      }
    }),
    { seed: 95, numRuns: 200 },
  );
});

it('gives the same whatever the order of the lines', () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (given, order) => {
      const shuffled = given
        .map((each) => ({ each, at: order.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(matchBuddies(shuffled, 5_000)).toEqual(matchBuddies(given, 5_000));
    }),
    { seed: 96, numRuns: 150 },
  );
});
