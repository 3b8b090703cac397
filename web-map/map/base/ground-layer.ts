import type { MapLayer } from '../layers/map-layer.ts';
import { type BaseBelow, baseLayers } from './base-layers.ts';
import { loadBaseMap } from './base-map.ts';
import { type CouncilMap, councilMap } from './base-map-settings.ts';
import { drawnGround } from './drawn-ground.ts';
import { MapCredit } from './map-credit.ts';

type Words = Promise<{ readonly title: string; readonly credit: string }>;

/**
 * The ground as a layer of a map: roads, railways, stations and names, with its licence in the corner. A council's own
 * base map takes its place where one is set and can be read.
 * @throws where its file cannot be fetched
 */
export async function groundLayer(below: BaseBelow, words: Words): Promise<MapLayer> {
  const council = await councilMap();
  if (!council) return ownGround(below, words);
  return councilGround(council, below, words).catch((error: unknown) => {
    console.error(error);
    return ownGround(below, words);
  });
}

async function ownGround(below: BaseBelow, words: Words): Promise<MapLayer> {
  const [base, told] = await Promise.all([loadBaseMap(), words]);
  return drawn('OWN', told, {
    add: (map, theme) => baseLayers.add(map, theme, below, base),
    update: (map, state, frame) => baseLayers.update(map, state, frame, base),
    remove: (map) => baseLayers.remove(map),
  });
}

async function councilGround(council: CouncilMap, below: BaseBelow, words: Words): Promise<MapLayer> {
  const { councilLayer } = await import('./council-layer.ts');
  const [layer, { title }] = await Promise.all([councilLayer(council, below), words]);
  return drawn('COUNCIL', { title, credit: council.credit }, { ...layer, update: () => undefined });
}

function drawn(
  which: NonNullable<typeof drawnGround.value>,
  told: Awaited<Words>,
  layer: MapLayer,
): MapLayer {
  const credit = new MapCredit(told);
  return {
    add(map, theme) {
      layer.add(map, theme);
      map.addControl(credit, 'bottom-left');
      drawnGround.value = which;
    },
    update: (map, state, frame) => layer.update(map, state, frame),
    remove(map) {
      map.removeControl(credit);
      drawnGround.value = undefined;
      layer.remove(map);
    },
  };
}
