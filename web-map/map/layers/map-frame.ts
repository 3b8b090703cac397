import { type Box, type Camera, cameraFor, type Padding } from '../scene/camera.ts';
import { boxOf } from '../scene/label-point.ts';
import type { MapState } from '../scene/map-state.ts';
import type { Size } from '../scene/name-place.ts';

/** The pane that the map fills, and how near the whole borough stands in it. */
export interface MapFrame extends Size {
  /** The camera that shows the whole borough. */
  readonly whole: Camera;
  /** Zoom from which a single ward is looked at: places to meet appear, and names find their places by themselves. */
  readonly nearFrom: number;
  /** Whether there is so little room that names thin out. */
  readonly isSmall: boolean;
}

/** Every ward takes at least twice its size when the map flies to it, and a locality nearly so. */
const nearer = 0.7;
/** Below this width, CSS pixels, the borough takes the width and names thin out. */
const smallWidth = 560;

/** How large an area is shown that the map flies to: its share of the pane's height. */
export const shareOfHeight = 0.75;

/** The frame of a pane; undefined as long as there are no wards, or no room. */
export function frameOf({ wards }: Pick<MapState, 'wards'>, size: Size): MapFrame | undefined {
  const box = boxOf(wards.map(({ boundary }) => boundary));
  if (!box || size.width < 1 || size.height < 1) return undefined;
  const isSmall = size.width < smallWidth;
  const side = isSmall ? 14 : 20;
  const whole = cameraFor(box, size, { top: side, right: side, bottom: side, left: side });
  return { ...size, whole, nearFrom: whole.zoom + nearer, isSmall };
}

/** The camera that shows what was chosen at three quarters of the height, or as far as the width allows. */
export function cameraOn(box: Box, { width, height }: Size): Camera {
  const above = (height * (1 - shareOfHeight)) / 2;
  const beside = Math.min(56, width * 0.08);
  const padding: Padding = { top: above, bottom: above, left: beside, right: beside };
  return cameraFor(box, { width, height }, padding);
}
