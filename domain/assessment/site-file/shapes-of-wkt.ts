import { wktToGeoJSON } from '@terraformer/wkt';
import { message } from '../../messages/message.ts';
import { said, systemOfName, unsaid } from './coordinate-system.ts';
import type { FoundFile } from './found-file.ts';
import { unread } from './recognise-format.ts';
import { FileRefused } from './refuse-file.ts';
import { shapesOfGeojson } from './shapes-of-geojson.ts';

/**
 * Finds the shape of well-known text, with or without the SRID of EWKT. Heights are left out.
 * Source: OpenGIS Simple Features 1.2.1, section 7; PostGIS for `SRID=`.
 * @throws FileRefused
 * @example shapesOfWkt('SRID=27700;POLYGON((401200 298400,401300 298400,401300 298500,401200 298400))').features.length // 1
 */
export function shapesOfWkt(text: string): FoundFile {
  const [, srid, shape = ''] = /^\s*(?:SRID=(\d+);)?([\s\S]*)$/i.exec(text) ?? [];
  if (/CURVE|SURFACE/i.test(shape.slice(0, 40))) throw unread('CurvePolygon (WKT)');
  if (/^\s*\w+\s*(?:Z|M|ZM)?\s*EMPTY/i.test(shape.slice(0, 60)))
    throw new FileRefused(message('siteFile.noShape'));
  const found = shapesOfGeojson(JSON.stringify(geojsonOf(withoutEnd(shape))));
  return {
    ...found,
    format: 'WKT',
    declared: srid === undefined || srid === '0' ? unsaid : said(systemOfName(srid)),
    notes: /^\s*\w+\s*Z/i.test(shape.slice(0, 60)) ? [message('siteFile.heights')] : [],
  };
}

/** A shape without the semicolons and blanks after it, read from the end: a pattern would try every run of blanks. */
function withoutEnd(shape: string): string {
  let end = shape.length;
  while (end > 0 && /[;\s]/.test(shape.charAt(end - 1))) end -= 1;
  return shape.slice(0, end);
}

function geojsonOf(shape: string): unknown {
  try {
    return wktToGeoJSON(shape.trim());
  } catch (cause) {
    throw new FileRefused(message('siteFile.notWkt'), { cause });
  }
}
