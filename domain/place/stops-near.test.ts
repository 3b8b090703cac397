import { expect, it } from 'vitest';
import { toldIn } from '../messages/testing/told-in.ts';
import type { BusStop } from '../records/stop.ts';
import { stopsNear } from './stops-near.ts';

/** A square of about 2.7 km, whose middle is 1.3 km from its sides. */
const borough = {
  boundary: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [-2, 52.58],
        [-1.96, 52.58],
        [-1.96, 52.604],
        [-2, 52.604],
        [-2, 52.58],
      ],
    ],
  },
};
const middle = { lon: -1.98, lat: 52.592 };
const stop = (code: string, metresNorth: number): BusStop => ({
  code,
  name: `Stop ${code}`,
  position: { lon: middle.lon, lat: middle.lat + metresNorth / 111_195 },
  source: { title: 'NaPTAN', date: '2026-07-24' },
});
const stops = [stop('a', 390), stop('b', -120), stop('c', 410)];
const near = (metres: number, at = middle) => stopsNear(at, metres, stops, borough);

it('counts the stops within the distance, names the nearest, and tells the day of the list', () => {
  expect(near(400)).toMatchObject({ count: 2, atLeast: false, nearest: { stop: { code: 'b' } } });
  expect(near(400)?.nearest?.distanceMetres).toBeCloseTo(120, 0);
  expect(toldIn(near(400)?.words)).toBe(
    '2 bus stops within 400 m in a straight line, on the list of 24 July 2026.',
  );
  expect(toldIn(near(100)?.words)).toMatch(/^No bus stop within 100 m/);
});

it('says that there may be more where the circle crosses the line of the borough', () => {
  const edge = near(400, { lon: -1.9602, lat: 52.592 });
  expect(edge).toMatchObject({ count: 0, atLeast: true });
  expect(toldIn(edge?.words)).toMatch(
    /^No bus stop within .*There may be more: stops beyond the borough’s line are not held\.$/,
  );
});

it('says nothing where no stops are held', () => {
  expect(stopsNear(middle, 400, [], borough)).toBeUndefined();
});
