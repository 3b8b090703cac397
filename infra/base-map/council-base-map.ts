import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';

/** A council's own base map, which takes the place of the ground that the site has. */
export interface CouncilBaseMap {
  /** Folder of the file; all of it but hidden files is served under /base-map/. */
  readonly folder: string;
  /** Name of the PMTiles archive or MapLibre style in it. */
  readonly file: string;
  /** The licence line that readers see. */
  readonly credit: string;
}

/** Where the site serves it, and where pages ask what there is. */
export const baseMapPath = '/base-map';
export const baseMapSettingsFile = 'settings.json';

/** The settings as pages read them. @example baseMapSettings(undefined) // '{"map":null}' */
export const baseMapSettings = (councils: CouncilBaseMap | undefined): string =>
  JSON.stringify(councils ? { map: councils.file, credit: councils.credit } : { map: null });

/** An address on another host would tell it who reads the map. */
const elsewhere = /"(?:pmtiles:\/\/)?(?:https?:)?\/\/[^"]*"/;

/** The first bytes of a file: an archive of a region has gigabytes, and its head says what it is. */
function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}

/** Files of the folder that are never published, as patterns: what an editor or a system leaves there. */
export const hiddenFiles: string[] = ['.*', '**/.*'];
/** Whether a path below the folder is one of them. @example isHidden('fonts/.DS_Store') // true */
export const isHidden = (path: string): boolean => path.split(/[\\/]/).some((part) => part.startsWith('.'));

/** What is wrong with a file as a base map; undefined: nothing. */
function faultOf(path: string): string | undefined {
  if (!existsSync(path)) return 'is not there';
  if (path.endsWith('.pmtiles')) {
    const head = firstBytes(path, 8);
    return head.subarray(0, 7).toString('latin1') === 'PMTiles' && head[7] === 3
      ? undefined
      : 'is no PMTiles archive of version 3';
  }
  const text = readFileSync(path, 'utf8');
  const found = elsewhere.exec(text);
  if (found)
    return `asks another host, ${found[0]}: everything must lie beside it, so that no third party sees a visitor`;
  try {
    const style: unknown = JSON.parse(text);
    const isStyle = typeof style === 'object' && style !== null && 'layers' in style && 'sources' in style;
    return isStyle ? undefined : 'is no MapLibre style: it has no layers or no sources';
  } catch {
    return 'is no JSON';
  }
}

/**
 * A council's base map as it is set: the path of a PMTiles archive or of a MapLibre style, and its licence line.
 * @param root folder from which the path is read
 * @param fault is told each mistake as a sentence without a stop
 * @returns undefined where none is set, or where something is wrong with it
 */
export function readCouncilBaseMap(
  { path, credit }: { readonly path: string | undefined; readonly credit: string | undefined },
  root: string,
  fault: (sentence: string) => void,
): CouncilBaseMap | undefined {
  if (!path) {
    if (credit) fault('the credit of a base map is given and no base map; give both or neither');
    return undefined;
  }
  if (!credit) fault('a base map is given without its credit; give the line that its licence asks for');
  const whole = resolve(root, path);
  if (!/^[\w.-]+\.(?:pmtiles|json)$/.test(basename(whole)) || basename(whole) === baseMapSettingsFile) {
    fault(`the base map is "${path}"; give a file such as base-map/walsall.pmtiles or base-map/style.json`);
    return undefined;
  }
  const folder = dirname(whole);
  if (!relative(folder, root).startsWith('..')) {
    fault(
      `the base map is "${path}": everything in its folder is published, and there the project lies; give it a folder of its own, such as base-map/`,
    );
    return undefined;
  }
  const wrong = faultOf(whole);
  if (wrong) fault(`the base map ${path} ${wrong}`);
  return credit && !wrong ? { folder, file: basename(whole), credit } : undefined;
}
