import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** A file of the corpus, and what should come of it. */
export interface RedLine {
  readonly file: string;
  /** read: at once; ask, mend: once what is offered is accepted; choose: once a shape is chosen. */
  readonly expect:
    | 'read'
    | 'ask'
    | 'mend'
    | 'choose'
    | 'refuse'
    | 'refuse by name'
    | 'read or refuse by name';
  readonly crs: '4326' | '27700' | '3857' | null;
  readonly areaGridM2: number | null;
  /** Polygons, rings, corners on the British National Grid; in words for the one of 5,000 corners. */
  readonly ring27700?: readonly (readonly (readonly (readonly [number, number])[])[])[] | string;
  readonly say: string;
}

const folder = new URL('red-lines/', import.meta.url);

/** The files of the corpus, one bomb apart: see the note in its manifest for how they were made. */
export const redLines: readonly RedLine[] = JSON.parse(
  readFileSync(new URL('manifest.json', folder), 'utf8'),
).files;

/** The bytes of a file of the corpus. The bomb is made here: nobody's virus scanner should find one. */
export const bytesOf = (file: string): Uint8Array =>
  file === '44-bomb.zip' ? bomb() : new Uint8Array(readFileSync(new URL(file, folder)));

/** An archive of 31 MB of noughts in some 140 kB. */
const bomb = (): Uint8Array => zipSync({ 'site.shp': new Uint8Array(31_000_000) }, { level: 1 });

export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);
