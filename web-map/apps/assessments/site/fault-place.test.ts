import { describe, expect, it } from 'vitest';
import { faultPlace, placeInWords } from './fault-place.ts';

const ring = [
  [-2, 52.5],
  [-1.9, 52.5],
  [-1.9, 52.6],
  [-2, 52.5],
];

describe('where a fault of a site is', () => {
  it('is the corner that the path names', () => {
    const drawn = { type: 'Polygon', coordinates: [ring] };
    expect(faultPlace('site.drawn.coordinates[0][2]', { drawn })).toEqual({ at: { lon: -1.9, lat: 52.6 } });
    expect(faultPlace('input.site.drawn.coordinates[0][1]', { drawn })).toEqual({
      at: { lon: -1.9, lat: 52.5 },
    });
  });

  it('is found in the text of a file', () => {
    const geojson = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] } }],
    });
    const field = 'site.readFile.geojson.features[0].geometry.coordinates[0][1]';
    const readFile = { geojson, format: 'KML', agreed: [] } as const;
    expect(faultPlace(field, { readFile })).toEqual({ at: { lon: -1.9, lat: 52.5 } });
  });

  it('is a line of what was typed, with blank lines and semicolons counted', () => {
    const typed = '-2, 52.5; -1.9, 52.5\n\nnonsense\n-1.9, 52.6';
    expect(faultPlace('site.typed[2]', { typed }).line).toBe(2);
    expect(faultPlace('site.typed[1]', { typed }).line).toBe(0);
  });

  it('is a line and a place where the text reads but the shape does not hold', () => {
    const typed = '-2, 52.5\n-1.9, 52.6\n-1.9, 52.5\n-2, 52.6';
    expect(faultPlace('site.typed[0][1]', { typed })).toEqual({ line: 1, at: { lon: -1.9, lat: 52.6 } });
  });

  it('is nowhere where the path names no corner', () => {
    expect(faultPlace('site.typed', { typed: 'x' })).toEqual({});
    const readFile = { geojson: '{', format: 'KML', agreed: [] } as const;
    expect(faultPlace('site.readFile.geojson', { readFile })).toEqual({});
    expect(faultPlace('site.wards[0]', { wards: ['X'] })).toEqual({});
  });

  it('is also read from the words, for a crossing is no corner', () => {
    expect(placeInWords('They cross at lon -2.025, lat 52.565001: move one.')).toEqual({
      lon: -2.025,
      lat: 52.565001,
    });
    expect(placeInWords('the file is empty.')).toBeUndefined();
  });
});
