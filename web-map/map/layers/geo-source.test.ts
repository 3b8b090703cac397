import { GeoJSONSource } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { feature, pointAt, setFeatures, shownAtRest, shownFeatures } from './geo-source.ts';

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

describe('a map at rest that cannot find what it has drawn', () => {
  const mapWith = (answers: readonly boolean[]) => {
    const source = Object.assign(Object.create(GeoJSONSource.prototype), { setData: vi.fn() });
    let asked = 0;
    const map = {
      getLayer: () => ({ source: 'venues' }),
      getSource: () => source,
      queryRenderedFeatures: () => {
        asked += 1;
        if (answers[asked - 1] === false) throw new Error('feature index out of bounds');
        return [];
      },
    };
    return { map: map as unknown as Parameters<typeof setFeatures>[0], sent: source.setData };
  };
  const place = feature(pointAt({ lon: -2, lat: 52.6 }), {});

  it('has it sent again as it was, and tells it then', () => {
    const { map, sent } = mapWith([false, true]);
    setFeatures(map, 'venues', [place]);
    expect(shownAtRest(map, ['venue-names'])).toBeUndefined();
    expect(sent.mock.calls).toEqual([sent.mock.calls[0], sent.mock.calls[0]]);
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ features: [place] });
    expect(shownAtRest(map, ['venue-names'])).toEqual([]);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('does not draw without end where it is never found, and begins anew once it was', () => {
    const { map, sent } = mapWith([...Array.from({ length: 7 }, () => false), true, false]);
    const told = Array.from({ length: 7 }, () => shownAtRest(map, ['venue-names']));
    expect(told).toEqual([...Array.from({ length: 5 }, () => undefined), [], []]);
    expect(sent).toHaveBeenCalledTimes(5);
    expect(shownAtRest(map, ['venue-names'])).toEqual([]);
    expect(shownAtRest(map, ['venue-names'])).toBeUndefined();
  });
});
