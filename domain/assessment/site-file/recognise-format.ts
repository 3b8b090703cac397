import { message, untranslated } from '../../messages/message.ts';
import { FileRefused } from './refuse-file.ts';

/** How the bytes of a file are to be read. */
export type FileKind = 'ZIP' | 'SHP' | 'TEXT';

const startsWith = (bytes: Uint8Array, ...codes: number[]): boolean =>
  codes.every((code, at) => bytes[at] === code);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Tells files of bytes from files of text by how they begin.
 * Source: PKWARE APPNOTE 6.3.9, section 4.3.7; ESRI Shapefile Technical Description (1998), page 4; file signatures of SQLite,
 * PDF and AutoCAD.
 * @throws FileRefused naming a kind of file that is not read, and what to save instead.
 * @example recogniseKind(new TextEncoder().encode('{"type":"Polygon"}')) // 'TEXT'
 */
export function recogniseKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileRefused(message('siteFile.empty'));
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'ZIP';
  if (startsWith(bytes, 0, 0, 0x27, 0x0a)) return 'SHP';
  const begins = ascii(bytes, 0, 16);
  if (begins.startsWith('SQLite format 3')) throw unread('GeoPackage');
  if (begins.startsWith('%PDF-')) throw unread('PDF');
  if (/^AC10\d\d/.test(begins)) throw unread('AutoCAD (DWG)');
  if (/^(?:\x89PNG|\xff\xd8\xff|II\*\0|MM\0\*)/.test(begins)) throw unread(pictureName);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw unread('Excel or Word');
  return 'TEXT';
}

const pictureName = 'JPEG, PNG or TIFF';

/** The refusal of a format by its name. */
export const unread = (format: string): FileRefused =>
  new FileRefused(message('siteFile.formatNotRead', { format: untranslated(format) }));

export type TextKind = 'JSON' | 'XML' | 'WKT' | 'CORNERS';

/**
 * Tells formats of text by how they begin.
 * @throws FileRefused naming a kind of file that is not read.
 * @example recogniseText('SRID=27700;POLYGON((0 0,1 0,1 1,0 0))') // 'WKT'
 */
export function recogniseText(text: string): TextKind {
  const begins = text.slice(0, 2_000).trimStart();
  if (/^[{[]/.test(begins)) return 'JSON';
  if (/^<!doctype html|^<html\b/i.test(begins)) throw new FileRefused(message('siteFile.webPage'));
  if (begins.startsWith('<')) return 'XML';
  if (wellKnown.test(begins)) return 'WKT';
  if (/^(?:999\s+[^\n]*\s+)?0\s+SECTION\b/i.test(begins)) throw unread('AutoCAD (DXF)');
  if (/^!table\b/i.test(begins) || /^version\s+\d+\s+charset\b/i.test(begins)) throw unread('MapInfo');
  if (/^(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS)\[/i.test(begins))
    throw new FileRefused(message('siteFile.prjAlone'));
  return 'CORNERS';
}

/** How well-known text begins, and EWKT, which names its system before it. */
export const wellKnown =
  /^(?:SRID=\d+;)?\s*(?:(?:MULTI)?(?:POLYGON|LINESTRING|POINT)|GEOMETRYCOLLECTION|(?:CURVE|MULTI|COMPOUND)?(?:CURVE|SURFACE|CURVEPOLYGON))\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i;
