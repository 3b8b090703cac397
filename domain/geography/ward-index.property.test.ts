import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from './area.ts';
import { edgesOf, metresToEdge } from './local-plane.ts';
import { pointsOnLines, randomPositions, tessellation, testBox } from './testing/tessellation.ts';
import { createWardIndex } from './ward-index.ts';

const seed = 20_260_507;
const size = fc.record({
  columns: fc.integer({ min: 1, max: 6 }),
  rows: fc.integer({ min: 1, max: 6 }),
  verticesAnEdge: fc.integer({ min: 1, max: 8 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});

const shuffle = (areas: readonly Area[], order: number): Area[] =>
  areas
    .map((area, at) => ({ area, key: Math.sin((at + 1) * (order + 1)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ area }) => area);

describe('ward index on made-up wards that fill a box', () => {
  it('gives every point of the box exactly one ward, and the one Turf finds away from lines', () => {
    fc.assert(
      fc.property(size, (parameters) => {
        const areas = tessellation(parameters);
        const index = createWardIndex(areas);
        const edges = areas.flatMap(({ boundary }) => (boundary ? edgesOf(boundary) : []));
        for (const position of randomPositions(60, testBox, parameters.seed + 1)) {
          const { lon, lat } = position;
          const match = index.locate(position);
          const turf = areas.filter(
            ({ boundary }) => boundary && booleanPointInPolygon([lon, lat], boundary),
          );
          const metresAway = edges.reduce(
            (least, edge) => Math.min(least, metresToEdge(lon, lat, edge)),
            Infinity,
          );
          expect(match.onBoundary).toBe(metresAway <= 1);
          if (metresAway > 1) expect(match.candidates).toEqual(turf);
          expect(match.area).toBe(match.candidates[0]);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('gives every corner and every middle of a side one ward, the lowest of those that share it', () => {
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 1000 }), (parameters, order) => {
        const areas = tessellation(parameters);
        const index = createWardIndex(areas);
        const other = createWardIndex(shuffle(areas, order));
        for (const position of pointsOnLines(areas)) {
          const match = index.locate(position);
          const sharing = areas.filter(({ boundary }) =>
            edgesOf(boundary ?? { type: 'MultiPolygon', coordinates: [] }).some(
              (edge) => metresToEdge(position.lon, position.lat, edge) <= 1,
            ),
          );
          expect(match.onBoundary).toBe(true);
          expect(match.candidates).toEqual(sharing);
          expect(match.area).toBe(sharing[0]);
          expect(other.locate(position)).toEqual(match);
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});
