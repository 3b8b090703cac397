import type { LonLat } from './map-state.ts';
import type { Pixel, Size } from './name-place.ts';

/** Side of the world at zoom 0, CSS pixels: the measure of zoom of the map library. */
const worldAtZoom0 = 512;

/** West, south, east and north, degrees. */
export type Box = readonly [number, number, number, number];

/** Where the map looks, and how near. */
export interface Camera {
  readonly centre: LonLat;
  readonly zoom: number;
}

/** Room kept free on each side of the map, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const onWorld = ({ lon, lat }: LonLat): Pixel => {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (lon + 180) / 360, y: 0.5 - y / (2 * Math.PI) };
};

const onEarth = ({ x, y }: Pixel): LonLat => ({
  lon: x * 360 - 180,
  lat: (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
});

/**
 * The camera that shows a box as large as the frame allows within the padding, whose middle it takes.
 *
 * Source: the web Mercator projection (EPSG:3857), as the map library draws it.
 */
export function cameraFor([west, south, east, north]: Box, frame: Size, padding: Padding): Camera {
  const [from, to] = [onWorld({ lon: west, lat: north }), onWorld({ lon: east, lat: south })];
  const width = Math.max(1, frame.width - padding.left - padding.right);
  const height = Math.max(1, frame.height - padding.top - padding.bottom);
  const scale = Math.min(width / (to.x - from.x), height / (to.y - from.y));
  const aside = { x: (padding.left - padding.right) / 2, y: (padding.top - padding.bottom) / 2 };
  const middle = { x: (from.x + to.x) / 2 - aside.x / scale, y: (from.y + to.y) / 2 - aside.y / scale };
  return { centre: onEarth(middle), zoom: Math.log2(scale / worldAtZoom0) };
}

/** Turns places into pixels of a frame that a camera looks through, and back. */
export function projection({ centre, zoom }: Camera, frame: Size) {
  const scale = worldAtZoom0 * 2 ** zoom;
  const middle = onWorld(centre);
  return {
    pixelOf(at: LonLat): Pixel {
      const { x, y } = onWorld(at);
      return {
        x: (x - middle.x) * scale + frame.width / 2,
        y: (y - middle.y) * scale + frame.height / 2,
      };
    },
    placeOf: ({ x, y }: Pixel): LonLat =>
      onEarth({
        x: middle.x + (x - frame.width / 2) / scale,
        y: middle.y + (y - frame.height / 2) / scale,
      }),
  };
}
