import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue, type Values } from './fields.ts';
import { meetFields, mergeValues } from './merge-values.ts';

const names = ['a', 'b', 'c'];
const values = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom('', 'x', 'y', 'z')])),
) as fc.Arbitrary<Values>;

it('whatever only one of two people changed is kept as they made it, and of what both changed one text is kept', () => {
  fc.assert(
    fc.property(values, values, values, fc.subarray(names), (base, theirs, yours, kept) => {
      const keepTheirs = new Set(kept);
      const met = meetFields(names, base, theirs, yours);
      const merged = mergeValues(met, theirs, yours, keepTheirs);
      for (const name of names) {
        const [theyDid, youDid] = [theirs, yours].map((made) => !sameValue(made[name], base[name]));
        if (theyDid && youDid) {
          expect(sameValue(merged[name], (keepTheirs.has(name) ? theirs : yours)[name])).toBe(true);
        } else if (youDid) expect(sameValue(merged[name], yours[name])).toBe(true);
        else expect(sameValue(merged[name], theirs[name])).toBe(true);
      }
    }),
    { seed: 4, numRuns: 500 },
  );
});

it('a field that both changed to the same is no matter of choice', () => {
  expect(meetFields(['a'], { a: '1' }, { a: '2' }, { a: '2' })).toEqual([]);
});
