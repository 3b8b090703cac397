import type { Geometry, Position } from 'geojson';
import { boxOf, crosses } from '../../map/scene/label-point.ts';
import type { LonLat } from '../../map/scene/map-state.ts';

/** A place on the paper, CSS pixels, y downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How degrees lie on the paper. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMetre: number;
  readonly at: (lon: number, lat: number) => Spot;
}

/** Metres on the ground for a degree of latitude, on the sphere that all distances here are measured on. */
const metresPerDegree = 111_195;

/** CSS pixels. */
export interface Frame {
  readonly width: number;
  /** The most that it may be high. */
  readonly height: number;
  /** Kept free on each side. */
  readonly margin: number;
}

/**
 * The plane on which what is drawn fills a frame: straight, north up, equal scale both ways. Over a borough it is within
 * a thousandth of the British National Grid. A frame with `fixed` keeps its height, else it is as high as it must be.
 *
 * @param around how much ground beyond what is drawn is in the frame too, metres
 * @returns undefined where there is no polygon
 */
export function planeOf(
  boundaries: readonly Geometry[],
  { width, height, margin }: Frame,
  fixed: boolean,
  around = 0,
): Plane | undefined {
  const box = boxOf(boundaries);
  if (!box) return undefined;
  const [west, south, east, north] = box;
  const perLon = metresPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * perLon, (north - south) * metresPerDegree];
  const pixelsPerMetre = Math.min(
    (width - 2 * margin) / (wide + 2 * around),
    (height - 2 * margin) / (high + 2 * around),
  );
  const shown = fixed ? height : Math.ceil((high + 2 * around) * pixelsPerMetre + 2 * margin);
  const left = (width - wide * pixelsPerMetre) / 2;
  const top = (shown - high * pixelsPerMetre) / 2;
  return {
    width,
    height: shown,
    pixelsPerMetre,
    at: (lon, lat) => ({
      x: left + (lon - west) * perLon * pixelsPerMetre,
      y: top + (north - lat) * metresPerDegree * pixelsPerMetre,
    }),
  };
}

export type Ring = readonly Spot[];

/** Corners nearer to the last one than this are not seen. */
const tooNear = 0.4;

/** The rings of a geometry on the paper, with no more corners than are seen. */
export function ringsOn({ at }: Plane, geometry: Geometry): readonly Ring[] {
  const polygons: readonly Position[][][] =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => {
    const kept: Spot[] = [];
    for (const [lon = 0, lat = 0] of ring) {
      const spot = at(lon, lat);
      const last = kept.at(-1);
      if (!last || Math.hypot(spot.x - last.x, spot.y - last.y) >= tooNear) kept.push(spot);
    }
    return kept;
  });
}

/** Rings as the path of an SVG, to a tenth of a pixel. */
export const pathOf = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`).join('');

/** Whether rings hold a spot. */
export function holds(rings: readonly Ring[], { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before && crosses(x, y, corner.x, corner.y, before.x, before.y)) inside = !inside;
      before = corner;
    }
  }
  return inside;
}

/**
 * Tells whether rings hold a spot, as `holds` does, for whoever asks of many spots in few rows: where a row crosses the
 * rings is worked out once a row.
 */
export function inRings(rings: readonly Ring[]): (spot: Spot) => boolean {
  const edges = rings.flatMap((ring) =>
    ring.map((corner, at) => [corner, ring.at(at - 1) ?? corner] as const),
  );
  const rows = new Map<number, readonly number[]>();
  return ({ x, y }) => {
    let crossings = rows.get(y);
    if (!crossings) {
      crossings = edges.flatMap(([a, b]) =>
        a.y > y !== b.y > y ? [((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x] : [],
      );
      rows.set(y, crossings);
    }
    let inside = false;
    for (const crossing of crossings) if (x < crossing) inside = !inside;
    return inside;
  };
}

export const spotOf = ({ at }: Plane, { lon, lat }: LonLat): Spot => at(lon, lat);
