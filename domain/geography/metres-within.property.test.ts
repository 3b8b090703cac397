import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceMetres } from './measures.ts';
import { metresWithin } from './metres-within.ts';

const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const position = fc.oneof(
  fc.record({ lon: degrees(-2.1, -1.87), lat: degrees(52.53, 52.67) }),
  fc.record({ lon: degrees(-180, 180), lat: degrees(-90, 90) }),
);

it('finds exactly the places that measuring every one finds, with the same distances', () => {
  fc.assert(
    fc.property(
      position,
      degrees(1, 50_000),
      fc.array(position, { maxLength: 40 }),
      (centre, radiusMetres, places) => {
        const within = metresWithin({ ...centre, radiusMetres });
        for (const place of places) {
          const metres = distanceMetres(centre, place);
          expect(within(place)).toBe(metres <= radiusMetres ? metres : undefined);
        }
      },
    ),
    { seed: 8, numRuns: 400 },
  );
});

it('counts a place on the very line', () => {
  const centre = { lon: -1.98, lat: 52.58 };
  for (const place of [
    { lon: -1.98, lat: 52.59 },
    { lon: -1.98, lat: 52.57 },
    { lon: -1.97, lat: 52.58 },
    { lon: -1.99, lat: 52.58 },
  ]) {
    const radiusMetres = distanceMetres(centre, place);
    expect(metresWithin({ ...centre, radiusMetres })(place)).toBe(radiusMetres);
  }
});
