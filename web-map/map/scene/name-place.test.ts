import { expect, test } from 'vitest';
import { freePlace } from './name-place.ts';

const frame = { width: 300, height: 300 };
const size = { width: 60, height: 20 };
const nowhere = () => false;

test('a name stands straight out from its point where there is room', () => {
  const place = freePlace({ x: 150, y: 150 }, { x: 0, y: -1 }, size, frame, nowhere);
  expect(place?.x).toBeCloseTo(0, 6);
  expect(place?.y).toBeLessThan(-20);
});

test('a name at the edge turns aside so that all of it stays in the picture', () => {
  const point = { x: 290, y: 150 };
  const place = freePlace(point, { x: 1, y: 0 }, size, frame, nowhere);
  if (!place) throw new Error('no place');
  expect(point.x + place.x + size.width / 2).toBeLessThanOrEqual(frame.width);
  expect(Math.abs(place.y)).toBeGreaterThan(0);
});

test('a name keeps off what is taken', () => {
  const taken = ({ x, y }: { x: number; y: number }) => y < 120 && x < 220;
  const place = freePlace({ x: 150, y: 150 }, { x: 0, y: -1 }, size, frame, taken);
  if (!place) throw new Error('no place');
  for (const dx of [-1, 0, 1])
    for (const dy of [-1, 0, 1])
      expect(
        taken({ x: 150 + place.x + (dx * size.width) / 2, y: 150 + place.y + (dy * size.height) / 2 }),
      ).toBe(false);
});

test('where there is no room at all there is no place', () => {
  expect(freePlace({ x: 150, y: 150 }, { x: 0, y: -1 }, size, frame, () => true)).toBeUndefined();
});
