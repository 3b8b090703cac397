import type { MapLayer } from './map-layer.ts';

/**
 * Lays the ground when it is first asked for, and not again. Where it cannot be fetched the map says all that it is about
 * without it, and the next call asks again.
 * @param lay takes the ground once it is there
 */
export function layOnce(fetchGround: () => Promise<MapLayer>, lay: (ground: MapLayer) => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    fetchGround().then(lay, () => {
      isAsked = false;
    });
  };
}
