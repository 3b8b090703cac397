import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapState } from '../scene/map-state.ts';
import type { MapFrame } from './map-frame.ts';
import type { MapTheme } from './map-theme.ts';

/** One layer of the map: adding and removing undo each other; a change of the state or of the frame goes through update. */
export interface MapLayer {
  add(map: MapLibreMap, theme: MapTheme): void;
  update(map: MapLibreMap, state: MapState, frame: MapFrame): void;
  remove(map: MapLibreMap): void;
}
