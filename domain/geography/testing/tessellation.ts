import type { Polygon, Position as Vertex } from 'geojson';
import type { Area, AreaCode, EditionId } from '../area.ts';
import { polygonsOf } from '../measures.ts';
import type { Box, Position } from '../position.ts';

/** Repeatable numbers from 0 up to 1. Source: mulberry32 by Tommy Ettinger, public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface TessellationSize {
  readonly columns: number;
  readonly rows: number;
  /** Vertices on each of the four sides of a ward. */
  readonly verticesAnEdge: number;
  readonly seed: number;
}

/** About the borough of Walsall. */
export const testBox: Box = { west: -2.08, south: 52.54, east: -1.87, north: 52.67 };

/** Made-up wards with crooked sides that fill `testBox`, sharing every vertex with the ward beside. */
export function tessellation({ columns, rows, verticesAnEdge, seed }: TessellationSize): Area[] {
  const random = seededRandom(seed);
  const width = (testBox.east - testBox.west) / columns;
  const height = (testBox.north - testBox.south) / rows;
  const shake = () => (random() - 0.5) * 0.5;
  const wobble = () => ((random() - 0.5) * 0.6) / verticesAnEdge;
  const corners = Array.from({ length: (columns + 1) * (rows + 1) }, (_, at): Vertex => {
    const column = at % (columns + 1);
    const row = Math.floor(at / (columns + 1));
    const free = column > 0 && column < columns && row > 0 && row < rows ? 1 : 0;
    return [
      testBox.west + (column + free * shake()) * width,
      testBox.south + (row + free * shake()) * height,
    ];
  });
  const corner = (column: number, row: number): Vertex => corners[row * (columns + 1) + column] ?? [];
  const sides = new Map<string, Vertex[]>();
  const side = (from: [number, number], to: [number, number]): Vertex[] => {
    const key = `${from} ${to}`;
    const known = sides.get(key);
    if (known) return known;
    const [x1 = 0, y1 = 0] = corner(...from);
    const [x2 = 0, y2 = 0] = corner(...to);
    const made = Array.from({ length: verticesAnEdge }, (_, at): Vertex => {
      const share = at / verticesAnEdge;
      const off = at === 0 ? 0 : 1;
      return [
        x1 + share * (x2 - x1) + off * wobble() * width,
        y1 + share * (y2 - y1) + off * wobble() * height,
      ];
    });
    sides.set(key, [...made, corner(...to)]);
    return [...made, corner(...to)];
  };
  return Array.from({ length: columns * rows }, (_, at) => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    const ring = [
      ...side([column, row], [column + 1, row]).slice(0, -1),
      ...side([column + 1, row], [column + 1, row + 1]).slice(0, -1),
      ...side([column, row + 1], [column + 1, row + 1])
        .slice(1)
        .toReversed(),
      ...side([column, row], [column, row + 1])
        .slice(1)
        .toReversed(),
    ];
    return testWard(at + 1, { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] });
  });
}

/** A made-up ward of the edition "test" whose code ends in `number`. */
export const testWard = (number: number, boundary?: Area['boundary']): Area => ({
  code: `E05${String(number).padStart(6, '0')}` as AreaCode,
  edition: 'test' as EditionId,
  level: 'WARD',
  name: `Ward ${number}`,
  neighbours: [],
  source: { title: 'made up for a test' },
  ...(boundary && { boundary }),
});

/** A rectangle as a closed ring against the clock. */
export const rectangle = ({ west, south, east, north }: Box): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Points spread evenly over a box. */
export function randomPositions(count: number, box: Box, seed: number): Position[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    lon: box.west + random() * (box.east - box.west),
    lat: box.south + random() * (box.north - box.south),
  }));
}

/** Every vertex and the middle of every side of the areas' lines. */
export const pointsOnLines = (areas: readonly Area[]): Position[] =>
  areas.flatMap(({ boundary }) =>
    (boundary ? polygonsOf(boundary) : []).flat().flatMap((ring) =>
      ring.slice(1).flatMap(([lon = 0, lat = 0], at) => {
        const [beforeLon = 0, beforeLat = 0] = ring[at] ?? [];
        return [
          { lon, lat },
          { lon: (lon + beforeLon) / 2, lat: (lat + beforeLat) / 2 },
        ];
      }),
    ),
  );
