import { zxyToTileId } from 'pmtiles';
import { tinyTile } from './tiny-tile.ts';

const zoom = 12;
/** Bloxwich, which the one tile lies over. */
const bloxwich = [-2.012, 52.6185] as const;

/** Tile of zoom 12 that a place lies in. */
const tileAt = (lon: number, lat: number): readonly [x: number, y: number] => {
  const angle = (lat * Math.PI) / 180;
  const down = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2;
  return [Math.floor(((lon + 180) / 360) * 2 ** zoom), Math.floor(down * 2 ** zoom)];
};

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
};

/** Where the one tile lies: zoom, column and row. */
export const madeTile = (): readonly [number, number, number] => [zoom, ...tileAt(...bloxwich)];

/**
 * A PMTiles archive of one made tile over Bloxwich, as a council might have one of its borough: a road, a neighbourhood
 * and a station in layers as Protomaps names them. Source: PMTiles specification, version 3.
 */
export function tinyArchive(): Buffer {
  const [x, y] = tileAt(...bloxwich);
  const tile = tinyTile([
    {
      layer: 'roads',
      points: [
        [0, 0],
        [4096, 4096],
      ],
      values: { kind: 'highway', name: 'Made Highway' },
    },
    { layer: 'places', points: [[2000, 1500]], values: { kind: 'neighbourhood', name: 'Made Hill' } },
    { layer: 'pois', points: [[1200, 2600]], values: { kind: 'station', name: 'Made Halt' } },
  ]);
  // One entry: its tile, one in a row, its bytes, from the start.
  const root = Buffer.from([1, ...varint(zxyToTileId(zoom, x, y)), 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from(
    JSON.stringify({ vector_layers: ['roads', 'places', 'pois'].map((id) => ({ id, fields: {} })) }),
  );
  const head = Buffer.alloc(127);
  head.write('PMTiles', 'latin1');
  head.writeUInt8(3, 7);
  const at = [127, 127 + root.length, 0, 127 + root.length + metadata.length];
  const sizes = [root.length, metadata.length, 0, tile.length];
  for (const [index, from] of at.entries()) {
    head.writeBigUInt64LE(BigInt(from), 8 + index * 16);
    head.writeBigUInt64LE(BigInt(sizes[index] ?? 0), 16 + index * 16);
  }
  for (const count of [72, 80, 88]) head.writeBigUInt64LE(1n, count);
  head.writeUInt8(1, 96);
  // Nothing is compressed, and the tile is a vector tile.
  for (const kind of [97, 98, 99]) head.writeUInt8(1, kind);
  head.writeUInt8(zoom, 100);
  head.writeUInt8(zoom, 101);
  for (const [index, degrees] of [-2.2, 52.4, -1.8, 52.8].entries()) {
    head.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  }
  return Buffer.concat([head, root, metadata, tile]);
}
