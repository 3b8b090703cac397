import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { holdsTag, strongTag } from '../../functions/http/entity-tag.ts';
import {
  baseMapPath,
  baseMapSettings,
  baseMapSettingsFile,
  type CouncilBaseMap,
  isHidden,
} from '../base-map/council-base-map.ts';
import { missingFileStatus } from '../edge/answer-rules.ts';
import { cacheControlOf } from '../edge/site-cache.ts';
import { byteRange } from './byte-range.ts';
import type { EdgeAnswer, EdgeRequest, Origin } from './edge-request.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
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
 * A council's own base map lies under a path of its own, in place of what the folder has there.
 */
export function siteFiles(folder: string, baseMap?: CouncilBaseMap): Origin {
  const files = filesOf(folder, '');
  if (baseMap) {
    for (const [path, answer] of filesOf(baseMap.folder, baseMapPath)) {
      if (!isHidden(path)) files.set(path, answer);
    }
    const settings = `${baseMapPath}/${baseMapSettingsFile}`;
    files.set(settings, async () => answerOf(Buffer.from(baseMapSettings(baseMap)), settings));
  }
  return async (request) => {
    const answer = await files.get(decoded(request.path))?.();
    if (!answer) return { status: missingFileStatus, headers: {}, body: Buffer.alloc(0) };
    const { etag = '', 'cache-control': cacheControl = '' } = answer.headers;
    return holdsTag(request.headers['if-none-match'], etag)
      ? { status: 304, headers: { etag, 'cache-control': cacheControl }, body: Buffer.alloc(0) }
      : partOf(answer, request);
  };
}

/** The part of a file that is asked for, as the bucket gives it: a map of tiles is read piece by piece. */
function partOf(answer: EdgeAnswer, { method, headers }: EdgeRequest): EdgeAnswer {
  const { length } = answer.body;
  const isSame = headers['if-range'] === undefined || headers['if-range'] === answer.headers.etag;
  const range = method === 'GET' && isSame ? byteRange(headers.range, length) : undefined;
  if (range === undefined) return answer;
  if (range === 'beyond') {
    return { status: 416, headers: { 'content-range': `bytes */${length}` }, body: Buffer.alloc(0) };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...answer.headers, 'content-range': `bytes ${first}-${last}/${length}` },
    body: answer.body.subarray(first, last + 1),
  };
}

/** All files of a folder by the path under which they are served. */
function filesOf(folder: string, under: string): Map<string, () => Promise<EdgeAnswer>> {
  const files = new Map<string, () => Promise<EdgeAnswer>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = under + file.slice(folder.length).split(sep).join('/');
    files.set(
      path,
      kept(() => fileAnswer(file, path)),
    );
  }
  return files;
}

const fileAnswer = async (file: string, path: string): Promise<EdgeAnswer> =>
  answerOf(await readFile(file), path);

function answerOf(body: Buffer, path: string): EdgeAnswer {
  return {
    status: 200,
    headers: {
      'accept-ranges': 'bytes',
      'content-type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
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
