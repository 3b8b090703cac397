import { describe, expect, it } from 'vitest';
import { metresPerDegree, metresPerLonDegree } from './local-plane.ts';
import { rectangle, testWard } from './testing/tessellation.ts';
import { createWardIndex } from './ward-index.ts';

const west = testWard(1, rectangle({ west: -2, south: 52.5, east: -1.95, north: 52.6 }));
const east = testWard(2, rectangle({ west: -1.95, south: 52.5, east: -1.9, north: 52.6 }));
const index = createWardIndex([east, west]);
const eastwards = (metres: number) => metres / metresPerLonDegree(52.55);
const northwards = (metres: number) => metres / metresPerDegree;

describe('createWardIndex', () => {
  it('gives the ward that holds the point', () => {
    expect(index.locate({ lon: -1.97, lat: 52.55 })).toEqual({
      area: west,
      onBoundary: false,
      candidates: [west],
    });
    expect(index.locate({ lon: -1.93, lat: 52.55 }).area).toBe(east);
  });

  it('gives a point on a shared line to the lowest code and says so', () => {
    const match = index.locate({ lon: -1.95, lat: 52.55 });
    expect(match).toEqual({ area: west, onBoundary: true, candidates: [west, east] });
  });

  it('counts 0.9 metres from the line as on it and 1.1 metres as off it, on both sides', () => {
    const at = (metres: number) => index.locate({ lon: -1.95 + eastwards(metres), lat: 52.55 });
    expect(at(0.9)).toEqual({ area: west, onBoundary: true, candidates: [west, east] });
    expect(at(-0.9)).toEqual({ area: west, onBoundary: true, candidates: [west, east] });
    expect(at(1.1)).toEqual({ area: east, onBoundary: false, candidates: [east] });
    expect(at(-1.1)).toEqual({ area: west, onBoundary: false, candidates: [west] });
  });

  it('gives a point on the outermost line to the borough, up to a metre outside', () => {
    const at = (metres: number) => index.locate({ lon: -1.92, lat: 52.6 + northwards(metres) });
    expect(at(0)).toEqual({ area: east, onBoundary: true, candidates: [east] });
    expect(at(0.9).area).toBe(east);
    expect(at(1.1)).toEqual({ onBoundary: false, candidates: [] });
    expect(index.locate({ lon: -2, lat: 52.5 }).area).toBe(west);
  });

  it('measures round a corner, not along each side', () => {
    const at = (metres: number) =>
      index.locate({ lon: -2 - eastwards(metres), lat: 52.5 - northwards(metres) }).onBoundary;
    expect(at(0.6)).toBe(true);
    expect(at(0.8)).toBe(false);
  });

  it('counts a corner once when it lies due east of the point', () => {
    const middle = 52.55;
    const arrow = testWard(5, {
      type: 'Polygon',
      coordinates: [
        [
          [-2, 52.5],
          [-1.95, middle],
          [-2, 52.6],
          [-1.97, middle],
          [-2, 52.5],
        ],
      ],
    });
    const step = testWard(6, {
      type: 'Polygon',
      coordinates: [
        [
          [-1.9, 52.5],
          [-1.88, 52.5],
          [-1.88, middle],
          [-1.86, middle],
          [-1.86, 52.6],
          [-1.9, 52.6],
          [-1.9, 52.5],
        ],
      ],
    });
    const both = createWardIndex([arrow, step]);
    expect(both.locate({ lon: -1.96, lat: middle }).area).toBe(arrow);
    expect(both.locate({ lon: -1.98, lat: middle }).area).toBeUndefined();
    expect(both.locate({ lon: -1.89, lat: middle }).area).toBe(step);
    expect(both.locate({ lon: -1.92, lat: middle }).area).toBeUndefined();
  });

  it('gives nothing far away or for numbers that are not finite', () => {
    for (const position of [
      { lon: 0, lat: 0 },
      { lon: Number.NaN, lat: 52.55 },
      { lon: -1.97, lat: Number.POSITIVE_INFINITY },
    ]) {
      expect(index.locate(position)).toEqual({ onBoundary: false, candidates: [] });
    }
  });

  it('knows holes and parts', () => {
    const hole = { west: -1.98, south: 52.53, east: -1.97, north: 52.54 };
    const island = { west: -1.8, south: 52.5, east: -1.79, north: 52.51 };
    const ward = testWard(3, {
      type: 'MultiPolygon',
      coordinates: [
        [
          ...rectangle({ west: -2, south: 52.5, east: -1.95, north: 52.6 }).coordinates,
          ...rectangle(hole).coordinates.map((ring) => ring.toReversed()),
        ],
        rectangle(island).coordinates,
      ],
    });
    const enclave = testWard(4, rectangle(hole));
    expect(createWardIndex([ward]).locate({ lon: -1.975, lat: 52.535 }).area).toBeUndefined();
    const both = createWardIndex([ward, enclave]);
    expect(both.locate({ lon: -1.975, lat: 52.535 }).area).toBe(enclave);
    expect(both.locate({ lon: -1.96, lat: 52.535 }).area).toBe(ward);
    expect(both.locate({ lon: -1.795, lat: 52.505 }).area).toBe(ward);
    expect(both.locate({ lon: -1.9, lat: 52.505 }).area).toBeUndefined();
    expect(both.locate({ lon: -1.975, lat: 52.54 })).toEqual({
      area: ward,
      onBoundary: true,
      candidates: [ward, enclave],
    });
  });

  it('shows every candidate where lines overlap', () => {
    const over = testWard(0, rectangle({ west: -1.96, south: 52.54, east: -1.94, north: 52.56 }));
    const match = createWardIndex([west, east, over]).locate({ lon: -1.955, lat: 52.55 });
    expect(match).toEqual({ area: over, onBoundary: false, candidates: [over, west] });
  });

  it('leaves out areas without a boundary and answers with none at all', () => {
    const undrawn = testWard(9);
    const empty = testWard(8, { type: 'Polygon', coordinates: [] });
    expect(createWardIndex([undrawn, empty, west]).areas).toEqual([west]);
    expect(createWardIndex([undrawn, empty, west]).locate({ lon: -1.97, lat: 52.55 }).area).toBe(west);
    expect(createWardIndex([undrawn]).locate({ lon: -1.97, lat: 52.55 })).toEqual({
      onBoundary: false,
      candidates: [],
    });
  });

  it('lists the wards whose box meets a box', () => {
    expect(index.inBox({ west: -1.94, south: 52.55, east: -1.93, north: 52.56 })).toEqual([east]);
    expect(index.inBox({ west: -1.96, south: 52.55, east: -1.95, north: 52.56 })).toEqual([west, east]);
    expect(index.inBox({ west: 0, south: 52.55, east: 1, north: 52.56 })).toEqual([]);
  });
});
