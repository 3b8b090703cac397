import type { Position as Vertex } from 'geojson';
import { type AreaEdge, placeKey } from './shared-edges.ts';

/**
 * Joins pieces end to end. Where several go on from a corner, the one farthest to the right does, which keeps to the
 * edge of the ground on the right: rings that touch in a corner stay apart. Pieces that join to no ring are left out.
 * @example ringsOf(edgeUse(wards).lone).length // 1, the outline
 */
export function ringsOf(lone: readonly AreaEdge[]): AreaEdge[][] {
  const from = Map.groupBy(lone, (edge) => placeKey(edge.from));
  const used = new Set<AreaEdge>();
  const rings: AreaEdge[][] = [];
  for (const first of lone) {
    const ring: AreaEdge[] = [];
    for (let edge: AreaEdge | undefined = first; edge && !used.has(edge); ) {
      used.add(edge);
      ring.push(edge);
      const here: AreaEdge = edge;
      const open = (from.get(placeKey(here.to)) ?? []).filter((next) => !used.has(next) || next === first);
      edge =
        open.length > 1 ? open.reduce((a, b) => (turnAfter(here, b) < turnAfter(here, a) ? b : a)) : open[0];
    }
    const last = ring.at(-1);
    if (last && placeKey(last.to) === placeKey(first.from)) rings.push(ring);
  }
  return rings;
}

/** Angle from the way back to the way on, against the clock: the less, the farther to the right. */
function turnAfter(edge: AreaEdge, next: AreaEdge): number {
  const back = bearing(edge.to, edge.from);
  const angle = bearing(next.from, next.to) - back;
  return angle <= 0 ? angle + 2 * Math.PI : angle;
}

const bearing = ([x1 = 0, y1 = 0]: Vertex, [x2 = 0, y2 = 0]: Vertex): number =>
  Math.atan2(y2 - y1, (x2 - x1) * Math.cos((y1 * Math.PI) / 180));

/** Twice the area of a ring in degrees; less than 0 where it runs with the clock. */
export function turnedArea(ring: readonly AreaEdge[]): number {
  const [x0 = 0, y0 = 0] = ring[0]?.from ?? [];
  return ring.reduce((sum, { from: [x1 = 0, y1 = 0], to: [x2 = 0, y2 = 0] }) => {
    return sum + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }, 0);
}
