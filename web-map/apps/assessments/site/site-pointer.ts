import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import type { Position } from '../../../../domain/geography/position.ts';
import type { HandDrawn } from './hand-drawn.ts';

/** What pointer and finger do on the drawing map. */
export interface PointerEvents {
  /** A place was clicked. */
  put(at: Position): void;
  /** The first corner was clicked. */
  close(): void;
  move(corner: number, at: Position): void;
  /** A corner of a finished outline was clicked: that is taken into the hand. */
  pick(outline: number): void;
  /** Where the pointer is; undefined: not on the map. */
  over(at: Position | undefined): void;
}

/** A finger is no needle: within so many pixels a corner is meant. */
export const reachPixels = 12;

type Pointed = MapMouseEvent | MapTouchEvent;

/**
 * Lets a pointer draw on a map.
 * @param drawn the shape as it is now
 * @param follow draws the shape while a corner is dragged
 */
export function drawByPointer(
  map: MapLibreMap,
  drawn: () => HandDrawn,
  follow: (dragged: HandDrawn) => void,
  events: PointerEvents,
): void {
  const pixelsTo = ({ lon, lat }: Position, { point }: Pointed): number => {
    const { x, y } = map.project([lon, lat]);
    return Math.hypot(x - point.x, y - point.y);
  };
  const nearest = (corners: readonly Position[], event: Pointed): number | undefined => {
    const [found] = corners
      .map((corner, number) => ({ number, pixels: pixelsTo(corner, event) }))
      .sort((a, b) => a.pixels - b.pixels);
    return found && found.pixels <= reachPixels ? found.number : undefined;
  };
  const placeOf = ({ lngLat }: Pointed): Position => ({ lon: lngLat.lng, lat: lngLat.lat });
  const drag = (start: Pointed, moving: 'mousemove' | 'touchmove', end: 'mouseup' | 'touchend') => {
    const shape = drawn();
    const corner = nearest(shape.corners, start);
    if (corner === undefined || !shape.closed) return;
    start.preventDefault();
    let to: Position | undefined;
    const toPointer = (event: Pointed): void => {
      to = placeOf(event);
      const corners = shape.corners.map((each, at) => (at === corner && to ? to : each));
      follow({ ...shape, corners });
    };
    map.on(moving, toPointer);
    map.once(end, () => {
      map.off(moving, toPointer);
      if (to) events.move(corner, to);
    });
  };
  map.on('mousedown', (event) => drag(event, 'mousemove', 'mouseup'));
  map.on('touchstart', (event) => drag(event, 'touchmove', 'touchend'));
  map.on('mousemove', (event) => events.over(placeOf(event)));
  map.on('mouseout', () => events.over(undefined));
  map.on('click', (event) => {
    const { corners, closed, others = [] } = drawn();
    const corner = nearest(corners, event);
    const other = others.findIndex((outline) => nearest(outline, event) !== undefined);
    if (corner === 0 && !closed) events.close();
    else if (corner === undefined && other >= 0) events.pick(other);
    else if (corner === undefined) events.put(placeOf(event));
  });
}
