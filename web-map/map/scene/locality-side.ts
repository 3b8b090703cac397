import { boxOf, labelPoint } from './label-point.ts';
import type { MappedLocality } from './map-state.ts';

type Drawn = Pick<MappedLocality, 'boundary'>;

/**
 * Where a locality's name stands: on the line of its own outline that is farthest from the middle of the borough, in
 * the direction of the locality. `dx` and `dy` give that direction on the screen, each -1 to 1, dy positive downwards.
 */
export function localitySide(locality: Drawn, all: readonly Drawn[]) {
  const box = boxOf(all.map(({ boundary }) => boundary));
  const heart = labelPoint(locality.boundary, 1);
  const rings = boxOf([locality.boundary]);
  if (!box || !heart || !rings) return undefined;
  const middle = { lon: (box[0] + box[2]) / 2, lat: (box[1] + box[3]) / 2 };
  const squeeze = Math.cos((middle.lat * Math.PI) / 180);
  const toward = { x: (heart.lon - middle.lon) * squeeze, y: heart.lat - middle.lat };
  const length = Math.hypot(toward.x, toward.y) || 1;
  const unit = { x: toward.x / length, y: toward.y / length };
  const { boundary } = locality;
  const coordinates = boundary.type === 'Polygon' ? boundary.coordinates.flat() : [];
  const many = boundary.type === 'MultiPolygon' ? boundary.coordinates.flat(2) : coordinates;
  let best = { lon: heart.lon, lat: heart.lat, reach: Number.NEGATIVE_INFINITY };
  for (const [lon = 0, lat = 0] of many) {
    const [x, y] = [(lon - middle.lon) * squeeze, lat - middle.lat];
    const reach = x * unit.x + y * unit.y - 1.2 * Math.abs(x * unit.y - y * unit.x);
    if (reach > best.reach) best = { lon, lat, reach };
  }
  return { at: { lon: best.lon, lat: best.lat }, dx: unit.x, dy: -unit.y };
}
