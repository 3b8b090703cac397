import { expect, it } from 'vitest';
import { shownFeatures } from './geo-source.ts';

const throwing = (message: string) => ({
  queryRenderedFeatures: () => {
    throw new Error(message);
  },
});

it('what is shown is not known where the bytes of a tile hold less than is drawn', () => {
  expect(shownFeatures(throwing('feature index out of bounds'), ['venue-names'])).toBeUndefined();
});

it('any other fault is told', () => {
  expect(() => shownFeatures(throwing('no style'), ['venue-names'])).toThrow('no style');
});

it('what is shown at a place is asked of the map with its layers', () => {
  const asked: unknown[] = [];
  const map = {
    queryRenderedFeatures: (...given: unknown[]) => {
      asked.push(given);
      return [];
    },
  };
  expect(shownFeatures(map, ['ward-fill'], [3, 4])).toEqual([]);
  expect(shownFeatures(map, ['ward-fill'])).toEqual([]);
  expect(asked).toEqual([[[3, 4], { layers: ['ward-fill'] }], [{ layers: ['ward-fill'] }]]);
});
