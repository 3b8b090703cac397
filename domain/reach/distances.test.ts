import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../geography/measures.ts';
import { nearestPlace } from './nearest-place.ts';
import { meanDistance, medianDistance } from './weighted-distance.ts';

const seeded = { seed: 20260507, numRuns: 200 };
const position = fc.record({
  lon: fc.double({ min: -2.1, max: -1.8, noNaN: true }),
  lat: fc.double({ min: 52.5, max: 52.7, noNaN: true }),
});

describe('the nearest place', () => {
  it('is the one at the shortest straight line of all', () => {
    fc.assert(
      fc.property(position, fc.array(position, { minLength: 1, maxLength: 20 }), (from, positions) => {
        const places = positions.map((each, index) => ({ id: `${index}`, position: each }));
        const shortest = Math.min(...positions.map((each) => distanceMetres(from, each)));
        expect(nearestPlace(from, places)?.metres).toBe(shortest);
      }),
      seeded,
    );
  });

  it('is the one whose id sorts first where two are equally near, and none without places', () => {
    const at = { lon: -2, lat: 52.6 };
    const places = ['c', 'a', 'b'].map((id) => ({ id, position: at }));
    expect(nearestPlace(at, places)).toMatchObject({ place: { id: 'a' }, metres: 0 });
    expect(nearestPlace(at, [])).toBeUndefined();
  });
});

describe('the distance of residents', () => {
  const lines = [
    { metres: 900, residents: 1000 },
    { metres: 100, residents: 3000 },
    { metres: 500, residents: 2000 },
  ];

  it('counts each point as often as it has residents', () => {
    expect(meanDistance(lines)).toBeCloseTo(366.67, 2);
    expect(medianDistance(lines)).toBe(100);
    expect(medianDistance([...lines, { metres: 700, residents: 1 }])).toBe(500);
  });

  it('is not known without residents', () => {
    expect(meanDistance([])).toBeUndefined();
    expect(medianDistance([{ metres: 5, residents: 0 }])).toBeUndefined();
  });

  it('has at least half of the residents within the median, and fewer than half nearer', () => {
    const line = fc.record({ metres: fc.nat(3000), residents: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (many) => {
        const all = many.reduce((sum, { residents }) => sum + residents, 0);
        fc.pre(all > 0);
        const median = medianDistance(many) ?? Number.NaN;
        const upTo = (metres: number) =>
          many.filter((each) => each.metres <= metres).reduce((sum, { residents }) => sum + residents, 0);
        expect(2 * upTo(median)).toBeGreaterThanOrEqual(all);
        expect(2 * upTo(median - 1)).toBeLessThan(all);
      }),
      seeded,
    );
  });
});
