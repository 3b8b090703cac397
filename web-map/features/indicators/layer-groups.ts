import { holdsWords } from '../../ui/text-filter.tsx';
import type { Layer } from './layer-figures.ts';

/** Layers under one heading. */
export interface LayerGroup {
  readonly id: string;
  readonly name: string;
  readonly layers: readonly Layer[];
}

/**
 * The layers that match everyday words, in their groups and in the order of the API; groups without a match are left
 * out. A layer that can be tested for clusters is also found by that word.
 *
 * @example groupsFor(layers, 'mosque')[0]?.layers[0]?.name // the layer on Muslim residents
 */
export function groupsFor(layers: readonly Layer[], words: string): readonly LayerGroup[] {
  const groups = new Map<string, { id: string; name: string; layers: Layer[] }>();
  for (const layer of layers) {
    const also = layer.clusterLevels.length > 0 ? ['clusters', 'hot spots'] : [];
    if (!holdsWords(words, [layer.name, layer.groupName, ...layer.searchWords, ...also])) continue;
    const group = groups.get(layer.group) ?? { id: layer.group, name: layer.groupName, layers: [] };
    group.layers.push(layer);
    groups.set(layer.group, group);
  }
  return [...groups.values()];
}
