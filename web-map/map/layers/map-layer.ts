import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from './map-theme.ts';
import type { Scene } from './scene.ts';

/** One layer of the picture: adding and removing undo each other; a change of the scene goes through update. */
export interface MapLayer {
  add(map: MapLibreMap, theme: MapTheme): void;
  update(map: MapLibreMap, scene: Scene): void;
  remove(map: MapLibreMap): void;
}
