import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Judged, matchSides, mostOnSide, type OnSide } from './match-sides.ts';

type Said = Judged<'TOO_FAR', undefined>;

/** Two small sides with all that could be said of their pairs. */
const sides = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 4 }),
  )
  .chain(([one, other]) =>
    fc.record({
      ones: fc.constant(one.map((atMost, at): OnSide => ({ id: `one-${at}`, atMost }))),
      others: fc.constant(other.map((atMost, at): OnSide => ({ id: `other-${at}`, atMost }))),
      said: fc.array(
        fc.option(
          fc.record({ gain: fc.integer({ min: 0, max: 6 }), burden: fc.integer({ min: 0, max: 3 }) }),
          {
            freq: 4,
          },
        ),
        { minLength: one.length * other.length, maxLength: one.length * other.length },
      ),
    }),
  );
type Sides = typeof sides extends fc.Arbitrary<infer Each> ? Each : never;

const judgeOf =
  ({ ones, others, said }: Sides) =>
  (one: OnSide, other: OnSide): Said => {
    const column = others.findIndex(({ id }) => id === other.id);
    const each = said[ones.findIndex(({ id }) => id === one.id) * others.length + column];
    return each ? { ...each, facts: undefined } : { refused: ['TOO_FAR'] };
  };

/** The largest gain, and the smallest burden with it, by trying every set of pairs. */
function byTryingAll({ ones, others, said }: Sides): readonly [gain: number, burden: number] {
  const pairs = ones.flatMap((one, row) =>
    others.flatMap((other, column) => {
      const each = said[row * others.length + column];
      return each && each.gain > 0 ? [{ ids: [one.id, other.id], ...each }] : [];
    }),
  );
  const room = new Map([...ones, ...others].map(({ id, atMost }) => [id, atMost]));
  const from = (at: number): readonly [number, number] => {
    const pair = pairs[at];
    if (!pair) return [0, 0];
    const without = from(at + 1);
    if (pair.ids.some((id) => room.get(id) === 0)) return without;
    const change = (by: number) => {
      for (const id of pair.ids) room.set(id, (room.get(id) ?? 0) + by);
    };
    change(-1);
    const [gain, burden] = from(at + 1);
    change(1);
    const taken = [gain + pair.gain, burden + pair.burden] as const;
    return taken[0] > without[0] || (taken[0] === without[0] && taken[1] < without[1]) ? taken : without;
  };
  return from(0);
}

it('gains as much as the best of all ways, and with as little burden', () => {
  fc.assert(
    fc.property(sides, (given) => {
      const judge = judgeOf(given);
      const { matches, gain, greedyGain } = matchSides(given.ones, given.others, judge);
      const burden = matches.reduce((all, { one, other }) => {
        const each = judge(one, other);
        return 'gain' in each ? all + each.burden : Number.NaN;
      }, 0);
      expect([gain, burden]).toEqual(byTryingAll(given));
      expect(greedyGain).toBeLessThanOrEqual(gain);
    }),
    { seed: 91, numRuns: 400 },
  );
});

it('keeps every constraint, and names everyone once: with partners, or alone with a reason', () => {
  fc.assert(
    fc.property(sides, (given) => {
      const judge = judgeOf(given);
      const { matches, aloneOfOne, aloneOfOther } = matchSides(given.ones, given.others, judge);
      const pairs = matches.map(({ one, other }) => `${one.id} ${other.id}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { one, other } of matches) expect(judge(one, other)).toHaveProperty('gain');
      for (const { id, atMost } of given.ones) {
        const had = matches.filter(({ one }) => one.id === id).length;
        expect(had).toBeLessThanOrEqual(atMost);
        expect(aloneOfOne.filter(({ who }) => who.id === id).length).toBe(had === 0 ? 1 : 0);
      }
      for (const { id, atMost } of given.others) {
        const had = matches.filter(({ other }) => other.id === id).length;
        expect(had).toBeLessThanOrEqual(atMost);
        expect(aloneOfOther.filter(({ who }) => who.id === id).length).toBe(had === 0 ? 1 : 0);
      }
      for (const { why, possible } of [...aloneOfOne, ...aloneOfOther])
        expect(possible > 0).toBe(why === 'GAINS_MORE_ELSEWHERE');
    }),
    { seed: 92, numRuns: 300 },
  );
});

it('gives the same whatever the order', () => {
  fc.assert(
    fc.property(sides, (given) => {
      const judge = judgeOf(given);
      const forth = matchSides(given.ones, given.others, judge);
      const back = matchSides(given.ones.toReversed(), given.others.toReversed(), judge);
      expect(back).toEqual(forth);
    }),
    { seed: 93, numRuns: 200 },
  );
});

it('gains more than the greedy way where the best pair leaves the others with nobody', () => {
  const gains = new Map([
    ['a x', 5],
    ['a y', 4],
    ['b x', 4],
  ]);
  const [a, b] = [
    { id: 'a', atMost: 1 },
    { id: 'b', atMost: 1 },
  ];
  const [x, y] = [
    { id: 'x', atMost: 1 },
    { id: 'y', atMost: 1 },
  ];
  const found = matchSides([a, b], [x, y], (one, other): Said => {
    const gain = gains.get(`${one.id} ${other.id}`);
    return gain === undefined ? { refused: ['TOO_FAR'] } : { gain, burden: 0, facts: undefined };
  });
  expect(found).toMatchObject({ gain: 8, greedyGain: 5, aloneOfOne: [], aloneOfOther: [] });
  expect(found.matches.map(({ one, other }) => one.id + other.id)).toEqual(['ay', 'bx']);
});

it('says why somebody is left: nobody there, all refused, nothing gained, or more gained elsewhere', () => {
  const [a, b, x] = [
    { id: 'a', atMost: 1 },
    { id: 'b', atMost: 1 },
    { id: 'x', atMost: 1 },
  ];
  const gains = (ofA: number, ofB: number) => (one: OnSide) => ({
    gain: one.id === 'a' ? ofA : ofB,
    burden: 0,
    facts: undefined,
  });
  expect(matchSides([a], [], gains(1, 1)).aloneOfOne[0]?.why).toBe('NOBODY_THERE');
  const far = matchSides([a], [x], (): Said => ({ refused: ['TOO_FAR'] }));
  expect(far.aloneOfOther).toEqual([
    { who: x, why: 'ALL_REFUSED', possible: 0, refusals: [{ refusal: 'TOO_FAR', count: 1 }] },
  ]);
  expect(matchSides([a], [x], gains(0, 0)).aloneOfOne[0]?.why).toBe('NOTHING_GAINED');
  expect(matchSides([a, b], [x], gains(2, 1)).aloneOfOne).toEqual([
    { who: b, why: 'GAINS_MORE_ELSEWHERE', possible: 1, refusals: [] },
  ]);
});

it('refuses sides that would take too long', () => {
  const many = Array.from({ length: mostOnSide + 1 }, (_, at) => ({ id: `${at}`, atMost: 1 }));
  expect(() => matchSides(many, [], (): Said => ({ refused: [] }))).toThrow('at most 200');
});
