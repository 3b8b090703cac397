import { describe, expect, it } from 'vitest';
import { languageCodes } from '../languages/interface-languages.ts';
import { told } from '../messages/testing/told.ts';
import { gridWay } from './grid-way.ts';
import { distanceMetres } from './measures.ts';
import { directionOf, directionWords, wayBetween, wayOf } from './way-between.ts';

const here = { lon: -1.98, lat: 52.58 };

describe('the way between two places', () => {
  it('is metres and the nearest of eight directions', () => {
    const north = wayBetween(here, { lon: -1.98, lat: 52.59 });
    expect(north.metres).toBeCloseTo(1113, -1);
    expect(north.direction).toBe('N');
    expect(wayBetween(here, { lon: -1.96, lat: 52.58 }).direction).toBe('E');
    expect(wayBetween(here, { lon: -2, lat: 52.567 }).direction).toBe('SW');
  });

  it('is as long as any other distance between them, and lies as on the grid', () => {
    for (const [lon, lat] of [
      [-1.9, 52.62],
      [-2.05, 52.55],
      [-1.98, 52.64],
      [-1.88, 52.579],
    ] as const) {
      const way = wayBetween(here, { lon, lat });
      expect(way.metres).toBe(distanceMetres(here, { lon, lat }));
      const onGrid = gridWay(here, { lon, lat });
      expect(way.direction).toBe(onGrid.direction);
      // Ordnance Survey's plane: 0.04 % shorter than the ground; the sphere is within 0.5 % of it.
      expect(Math.abs(way.metres / onGrid.metres - 1)).toBeLessThan(0.005);
    }
    expect(wayOf(30, -40)).toMatchObject({ metres: 50, direction: 'SE' });
  });

  it('turns at half of an eighth, and the circle closes', () => {
    expect([0, 22, 23, 180, 292, 293, 337, 338, 360].map(directionOf)).toEqual([
      'N',
      'N',
      'NE',
      'S',
      'W',
      'NW',
      'NW',
      'N',
      'N',
    ]);
  });

  it('is told in every language, each direction in words of its own', () => {
    for (const code of languageCodes) {
      const all = [0, 45, 90, 135, 180, 225, 270, 315].map((each) =>
        told(directionWords(directionOf(each)), code),
      );
      expect(new Set(all).size).toBe(8);
    }
    expect(told(directionWords('NE'))).toBe('to the north-east');
  });
});
