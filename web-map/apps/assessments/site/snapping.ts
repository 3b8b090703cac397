import type { Position as Vertex } from 'geojson';
import { polygonsOf } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import type { SiteGround } from './ground.ts';
import type { HandDrawn } from './hand-drawn.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Corners that a drawn one may snap to: of ward lines, and of outlines that are finished. */
export const cornersToSnapTo = ({ wards }: SiteGround, { others = [] }: HandDrawn): readonly Position[] => [
  ...wards.flatMap(({ boundary }) =>
    polygonsOf(boundary)
      .flat(2)
      .map(([lon = 0, lat = 0]: Vertex) => ({ lon, lat })),
  ),
  ...others.flat(),
];

/**
 * The nearest of some corners within reach; the place itself where none is.
 * @param reachPixels CSS pixels
 */
export function snapped(
  at: Position,
  corners: readonly Position[],
  pixelOf: (at: Position) => Pixel,
  reachPixels: number,
): Position {
  const here = pixelOf(at);
  let best = { at, pixels: reachPixels };
  for (const corner of corners) {
    const { x, y } = pixelOf(corner);
    const pixels = Math.hypot(x - here.x, y - here.y);
    if (pixels <= best.pixels) best = { at: corner, pixels };
  }
  return best.at;
}
