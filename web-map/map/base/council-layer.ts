import { addProtocol, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { MapLayer } from '../layers/map-layer.ts';
import type { MapTheme } from '../layers/map-theme.ts';
import { placeFont } from '../layers/name-layer.ts';
import type { BaseBelow } from './base-layers.ts';
import type { CouncilMap } from './base-map-settings.ts';
import { councilStyle } from './council-style.ts';

type Parts = Pick<StyleSpecification, 'sources' | 'layers'>;

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** Names of the layers in an archive. @throws where it cannot be read, or holds pictures in place of shapes */
async function layersHeld(url: string): Promise<readonly string[]> {
  const archive = new PMTiles(url);
  protocol.add(archive);
  const metadata: unknown = await archive.getMetadata();
  const found =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata
      ? metadata.vector_layers
      : undefined;
  if (!Array.isArray(found)) throw new Error('The base map names no vector layers.');
  return found.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? [String(layer.id)] : [],
  );
}

/** An address as a style has it, as one of the site: relative to the style. */
const absolute = (address: string, style: string): string =>
  address.startsWith('pmtiles://')
    ? `pmtiles://${new URL(address.slice('pmtiles://'.length), style).href}`
    : new URL(address, style).href;

/** A style of the council: its sources and layers, under names of their own, in the site's own letters. */
async function partsOfStyle(url: string): Promise<Parts> {
  const style: StyleSpecification = await fetch(url).then((answer) => answer.json());
  const sources = Object.entries(style.sources).map(([name, source]) => {
    const address =
      'url' in source && typeof source.url === 'string' ? { url: absolute(source.url, url) } : {};
    return [`council-${name}`, { ...source, ...address }];
  });
  const layers = style.layers.flatMap((layer) => {
    // A background would hide the wards: it has no source.
    if (!('source' in layer)) return [];
    const own = { ...layer, id: `council-${layer.id}`, source: `council-${layer.source}` };
    return [own.type === 'symbol' ? { ...own, layout: { ...own.layout, 'text-font': placeFont } } : own];
  });
  return { sources: Object.fromEntries(sources), layers };
}

/** What is drawn of a council's base map, in the colours of a theme. */
async function partsOf({ url }: CouncilMap): Promise<(theme: MapTheme) => Parts> {
  if (!url.endsWith('.pmtiles')) {
    const parts = await partsOfStyle(url);
    return () => parts;
  }
  const held = await layersHeld(url);
  const sources: Parts['sources'] = { council: { type: 'vector', url: `pmtiles://${url}` } };
  return (theme) => ({ sources, layers: councilStyle(held, 'council', theme) });
}

/**
 * A council's own base map in place of the site's ground: its lines and areas beneath the lines of wards, its names
 * beneath every other name.
 * @throws where it cannot be read
 */
export async function councilLayer(
  council: CouncilMap,
  below: BaseBelow,
): Promise<Pick<MapLayer, 'add' | 'remove'>> {
  const parts = await partsOf(council);
  let added: Parts | undefined;
  return {
    add(map: MapLibreMap, theme: MapTheme) {
      added = parts(theme);
      for (const [name, source] of Object.entries(added.sources)) map.addSource(name, source);
      for (const layer of added.layers) {
        map.addLayer(layer, layer.type === 'symbol' ? below.names : below.lines);
      }
    },
    remove(map: MapLibreMap) {
      for (const { id } of added?.layers ?? []) if (map.getLayer(id)) map.removeLayer(id);
      for (const name of Object.keys(added?.sources ?? {})) if (map.getSource(name)) map.removeSource(name);
    },
  };
}
