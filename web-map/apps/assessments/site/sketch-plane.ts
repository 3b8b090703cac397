import type { Position as Vertex } from 'geojson';
import { type Boundary, boundingBoxOf } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import type { Box } from '../../../features/drawn-map/names-in-area.ts';
import type { Plane, Spot } from '../../../features/drawn-map/plane.ts';
import { labelPoint } from '../../../map/scene/label-point.ts';
import type { SiteGround } from './ground.ts';

/** Of a sketch, in its own pixels: it is scaled to the room it has. */
export const width = 640;
export const height = 440;
const margin = 18;

/** Where a vertex lies in a sketch. */
export type Projection = (vertex: Vertex) => readonly [number, number];
export type ToPixels = (place: Position) => readonly [number, number];

/** A plane that holds the frame whole; degrees of longitude are shortened as they are at its latitude. */
export function projectionOf(frame: Boundary, room: number): Projection {
  const { west, south, east, north } = boundingBoxOf(frame);
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const least = 0.002;
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * shorten * room, least),
    (height - 2 * margin) / Math.max((north - south) * room, least),
  );
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return ([x = 0, y = 0]) => [width / 2 + (x - lon) * shorten * scale, height / 2 - (y - lat) * scale];
}

/** The same as the plane on which drawn maps lay out their ground. Its scale is not read there. */
export const planeOf = (project: Projection): Plane => ({
  width,
  height,
  pixelsPerMetre: 0,
  at: (lon, lat) => spotOf(project([lon, lat])),
});

export const spotOf = ([x, y]: readonly [number, number]): Spot => ({ x, y });

/** The box that a boundary takes in the picture. */
export function boxOf(boundary: Boundary, at: ToPixels): Box {
  const { west, south, east, north } = boundingBoxOf(boundary);
  const [left, bottom] = at({ lon: west, lat: south });
  const [right, top] = at({ lon: east, lat: north });
  return {
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 },
    halfWidth: (right - left) / 2,
    halfHeight: (bottom - top) / 2,
  };
}

/** What lies beyond the edge of the picture is neither seen nor told. */
export const isInPicture = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Names of the wards whose middle is in the picture, where they are few enough to be read. */
export function wardNames(
  { wards }: SiteGround,
  at: ToPixels,
  words: readonly (readonly [number, number])[],
): readonly { readonly code: string; readonly name: string; readonly x: number; readonly y: number }[] {
  const most = 8;
  const shown = wards.flatMap(({ code, name, boundary }) => {
    const point = labelPoint(boundary);
    const [x, y] = point ? at(point) : [-1, -1];
    // A name gives way to the word of a ring by going below it.
    const isIn = words.some(([wordX, wordY]) => Math.abs(wordX - x) < 110 && Math.abs(wordY - y) < 16);
    const down = isIn ? 24 : 0;
    return x > 40 && y > 10 && x < width - 40 && y < height - 10 ? [{ code, name, x, y: y + down }] : [];
  });
  return shown.length > most ? [] : shown;
}

/** The word of a ring stands on its northernmost point. */
export function wordPlace(boundary: Boundary, at: ToPixels): readonly [number, number] {
  const { west, east, north } = boundingBoxOf(boundary);
  const [x, y] = at({ lon: (west + east) / 2, lat: north });
  return [x, y + 5];
}

export const inPixels = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
