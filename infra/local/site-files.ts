import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Encoding } from './accepted-encoding.ts';
import { compress, smallestToCompressBytes } from './compress.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.ico', '.png', '.woff', '.woff2']);
/** A name with a hash of the content in it, as the build gives to assets: "/assets/map-B1x2_y3Z.js". */
const hashedName = /\/assets\/[^/]*-[\w-]{8}\.\w+$/;

export interface SiteFile {
  readonly contentType: string;
  /** Unhashed names may change with the next build, so a browser must ask; hashed ones never change. */
  readonly cacheControl: string;
  /** True where a compressed form may be sent. */
  readonly compressible: boolean;
  readonly body: (encoding: Encoding) => Promise<Buffer>;
  readonly etag: () => Promise<string>;
}

/**
 * The files of a built site by the path they are asked for: "/assets/map-B1x2_y3Z.js"; a folder's `index.html` also
 * by the folder's own path, "/" or "/explorer/". Only what the folder held at this moment can be asked for, so no path
 * leads out of it. Contents and compressed forms are kept once they were asked for.
 */
export function siteFiles(folder: string): ReadonlyMap<string, SiteFile> {
  const found = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join('/');
    const site = siteFile(file, path);
    found.set(path, site);
    if (entry.name === 'index.html') found.set(path.slice(0, -'index.html'.length), site);
  }
  return found;
}

function siteFile(file: string, path: string): SiteFile {
  const extension = extname(file).toLowerCase();
  const identity = kept(() => readFile(file));
  const forms: Readonly<Record<Encoding, () => Promise<Buffer>>> = {
    identity,
    gzip: kept(async () => compress(await identity(), 'gzip')),
    br: kept(async () => compress(await identity(), 'br')),
  };
  return {
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    cacheControl: hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    compressible: !packed.has(extension),
    body: async (encoding) => {
      const whole = await identity();
      return whole.length < smallestToCompressBytes ? whole : forms[encoding]();
    },
    etag: kept(async () => {
      const hash = createHash('sha256').update(await identity());
      return `"${hash.digest('base64url').slice(0, 22)}"`;
    }),
  };
}

function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
