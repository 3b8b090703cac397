import type { MapLayer } from '../layers/map-layer.ts';
import { type BaseBelow, baseLayers } from './base-layers.ts';
import { loadBaseMap } from './base-map.ts';
import { MapCredit } from './map-credit.ts';

/**
 * The ground as a layer of a map: roads, railways, stations and names, with its licence in the corner.
 * @throws where its file cannot be fetched
 */
export async function groundLayer(
  below: BaseBelow,
  words: Promise<{ readonly title: string; readonly credit: string }>,
): Promise<MapLayer> {
  const [base, told] = await Promise.all([loadBaseMap(), words]);
  const credit = new MapCredit(told);
  return {
    add(map, theme) {
      baseLayers.add(map, theme, below, base);
      map.addControl(credit, 'bottom-left');
    },
    update: (map, state, frame) => baseLayers.update(map, state, frame, base),
    remove(map) {
      map.removeControl(credit);
      baseLayers.remove(map);
    },
  };
}
