import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../errors/errors.ts';
import { parseBox, parsePosition, parseRadiusMetres } from './parse-position.ts';

const seed = 2;

describe('parsePosition', () => {
  it('reads a point in the borough and one on the rim of the world', () => {
    expect(parsePosition('point', { lon: -1.98, lat: 52.58 })).toEqual({ lon: -1.98, lat: 52.58 });
    expect(parsePosition('point', { lon: -180, lat: 90 })).toEqual({ lon: -180, lat: 90 });
  });

  it.each([
    { lon: 181, lat: 52 },
    { lon: -1.98, lat: 90.01 },
    { lon: Number.NaN, lat: 52 },
    { lon: -1.98, lat: Number.POSITIVE_INFINITY },
    { lon: 403_823, lat: 295_787 },
  ])('refuses %o, which is not on the globe', (position) => {
    expect(() => parsePosition('near', position)).toThrow(InvalidInput);
    expect(() => parsePosition('near', position)).toThrow(/^near: (lon|lat) .* is not on the globe/);
  });

  it('recognises swapped axes and writes them the right way round', () => {
    expect(() => parsePosition('point', { lon: 52.58, lat: -1.98 })).toThrow(
      'point: lon 52.58, lat -1.98 look swapped. Write lon -1.98, lat 52.58.',
    );
  });

  it('accepts every point of Great Britain and refuses every one of them swapped', () => {
    const lon = fc.double({ min: -8.7, max: 1.8, noNaN: true });
    const lat = fc.double({ min: 49.8, max: 60.9, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        expect(parsePosition('point', { lon: x, lat: y })).toEqual({ lon: x, lat: y });
        expect(() => parsePosition('point', { lon: y, lat: x })).toThrow(/look swapped/);
      }),
      { seed },
    );
  });
});

describe('parseBox', () => {
  const box = { west: -2.08, south: 52.54, east: -1.87, north: 52.67 };

  it('reads the box of the borough and the whole world', () => {
    expect(parseBox('within', box)).toEqual(box);
    const world = { west: -180, south: -90, east: 180, north: 90 };
    expect(parseBox('within', world)).toEqual(world);
  });

  it('recognises swapped axes', () => {
    const swapped = { west: box.south, south: box.west, east: box.north, north: box.east };
    expect(() => parseBox('within', swapped)).toThrow(
      /look swapped.*write west -2.08, south 52.54, east -1.87, north 52.67/,
    );
  });

  it.each([
    [{ ...box, west: box.east, east: box.west }, /west -1.87 must be less than east -2.08/],
    [{ ...box, north: box.south }, /south 52.54 must be less than north 52.54/],
    [{ ...box, west: -200 }, /west -200 is not on the globe/],
    [{ ...box, north: Number.NaN }, /north NaN is not on the globe/],
  ])('refuses %o', (bad, reason) => {
    expect(() => parseBox('within', bad)).toThrow(InvalidInput);
    expect(() => parseBox('within', bad)).toThrow(reason);
  });
});

describe('parseRadiusMetres', () => {
  it('reads more than 0 and up to 50 kilometres', () => {
    expect(parseRadiusMetres('radiusMetres', 0.5)).toBe(0.5);
    expect(parseRadiusMetres('radiusMetres', 50_000)).toBe(50_000);
  });

  it.each([0, -1, 50_000.1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (radius) => {
    expect(() => parseRadiusMetres('radiusMetres', radius)).toThrow(/more than 0 and at most 50,000/);
  });
});
