import type { Geometry } from 'geojson';
import { cameraFor, projection } from '../../map/scene/camera.ts';
import { boxOf } from '../../map/scene/label-point.ts';
import type { MapState } from '../../map/scene/map-state.ts';

const side = 120;
const margin = 4;
/** Corners nearer than this to the one before are left out, pixels of the drawing. */
const finest = 0.8;

interface Props extends Pick<MapState, 'wards' | 'localities'> {
  /** Codes of what is marked. */
  readonly areas: readonly string[];
}

const ringsOf = (geometry: Geometry) => {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
};

/** The outlines of shapes as one path in a square of 120 pixels, in which the box is as large as it can be. */
export function outlinePath(
  shapes: readonly Geometry[],
  box: readonly [number, number, number, number],
): string {
  const frame = { width: side, height: side };
  const { pixelOf } = projection(
    cameraFor(box, frame, { top: margin, right: margin, bottom: margin, left: margin }),
    frame,
  );
  return shapes
    .flatMap(ringsOf)
    .map((ring) => {
      let last = { x: Number.NEGATIVE_INFINITY, y: 0 };
      const kept = ring.flatMap(([lon = 0, lat = 0]) => {
        const at = pixelOf({ lon, lat });
        if (Math.hypot(at.x - last.x, at.y - last.y) < finest) return [];
        last = at;
        return [`${at.x.toFixed(1)} ${at.y.toFixed(1)}`];
      });
      return `M${kept.join('L')}Z`;
    })
    .join('');
}

/** The borough, small, with the areas marked that the map looks at. A picture only: the briefing says where they lie. */
export function LocatorMap({ wards, localities, areas }: Props) {
  const box = boxOf(wards.map(({ boundary }) => boundary));
  if (!box) return null;
  const marked = [...wards, ...localities].filter(({ code }) => areas.includes(code));
  const path = (of: readonly { readonly boundary: Geometry }[]) =>
    outlinePath(
      of.map(({ boundary }) => boundary),
      box,
    );
  return (
    <svg class="locator" viewBox={`0 0 ${side} ${side}`} width={side} height={side} aria-hidden="true">
      <path d={path(wards)} class="locator-wards" />
      <path d={path(marked)} class="locator-marked" />
    </svg>
  );
}
