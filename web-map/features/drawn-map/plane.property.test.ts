import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds, inRings } from './plane.ts';

/** Whole numbers, so that spots lie on corners, on edges and on their heights as well. */
const spot = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 12 }) });
const rings = fc.array(fc.array(spot, { maxLength: 9 }), { maxLength: 4 });

it('rows worked out once tell of every spot what a walk around the rings tells', () => {
  fc.assert(
    fc.property(rings, fc.array(spot, { maxLength: 30 }), (drawn, spots) => {
      const isInside = inRings(drawn);
      for (const each of spots) expect(isInside(each)).toBe(holds(drawn, each));
    }),
  );
});
