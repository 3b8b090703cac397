import { expect, test } from 'vitest';
import { type Point, pointsByWard } from './points-by-ward.ts';

const point = (code: string, ward: string, residents: number): Point => ({
  code,
  name: code,
  ward: { code: ward, name: ward },
  residents,
  distanceMetres: null,
  nearest: null,
  point: { lon: -1.98, lat: 52.6 },
});

test('the ward with most residents out of reach stands first, and in it the largest small area', () => {
  const found = pointsByWard([point('a', 'E1', 300), point('b', 'E2', 350), point('c', 'E1', 320)]);
  expect(found.map(({ ward, residents, points }) => [ward.code, residents, points[0]?.code])).toEqual([
    ['E1', 620, 'c'],
    ['E2', 350, 'b'],
  ]);
});
