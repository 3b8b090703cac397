import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { holdsTag, strongTag } from '../../functions/http/entity-tag.ts';
import { missingFileStatus } from '../edge/answer-rules.ts';
import { cacheControlOf } from '../edge/site-cache.ts';
import type { EdgeAnswer, Origin } from './edge-request.ts';

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

/**
 * Answers with the files of a built site, as the bucket does: each by its own path, folders not at all. Only what the
 * folder held at this moment can be asked for, so no path leads out of it. Contents are kept once they were asked for.
 */
export function siteFiles(folder: string): Origin {
  const files = new Map<string, () => Promise<EdgeAnswer>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join('/');
    files.set(
      path,
      kept(() => fileAnswer(file, path)),
    );
  }
  return async ({ path, headers }) => {
    const answer = await files.get(decoded(path))?.();
    if (!answer) return { status: missingFileStatus, headers: {}, body: Buffer.alloc(0) };
    const { etag = '', 'cache-control': cacheControl = '' } = answer.headers;
    return holdsTag(headers['if-none-match'], etag)
      ? { status: 304, headers: { etag, 'cache-control': cacheControl }, body: Buffer.alloc(0) }
      : answer;
  };
}

async function fileAnswer(file: string, path: string): Promise<EdgeAnswer> {
  const body = await readFile(file);
  return {
    status: 200,
    headers: {
      'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': cacheControlOf(path),
      etag: strongTag(body),
    },
    body,
  };
}

/** A path that cannot be decoded names nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
