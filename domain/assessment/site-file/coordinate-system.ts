import { message, untranslated } from '../../messages/message.ts';
import type { CoordinateSystem, DeclaredSystem } from './found-file.ts';
import { FileRefused } from './refuse-file.ts';

/** EPSG codes that are read. 7405 is the grid with heights; 4258 is ETRS89, within a metre of WGS84. */
const systems: Readonly<Record<string, CoordinateSystem>> = {
  '27700': 'BRITISH_GRID',
  '7405': 'BRITISH_GRID',
  '4326': 'DEGREES',
  '4258': 'DEGREES',
  '4979': 'DEGREES',
  '3857': 'WEB_MERCATOR',
  '900913': 'WEB_MERCATOR',
  '102100': 'WEB_MERCATOR',
};

/**
 * The system that a name means: "EPSG:27700", "urn:ogc:def:crs:EPSG::27700", "http://www.opengis.net/def/crs/EPSG/0/27700",
 * "urn:ogc:def:crs:OGC:1.3:CRS84", "OSGB36 / British National Grid".
 * @throws FileRefused naming a system that is not read.
 * @example systemOfName('EPSG:27700') // 'BRITISH_GRID'
 */
export function systemOfName(name: string): CoordinateSystem {
  const found = knownSystem(name);
  if (!found)
    throw new FileRefused(
      message('siteFile.systemNotRead', { system: untranslated(name.trim().slice(0, 60)) }),
    );
  return found;
}

function knownSystem(name: string): CoordinateSystem | undefined {
  if (/CRS:?84\b/i.test(name)) return 'DEGREES';
  const code = /(?:EPSG|ESRI|epsg\.xml)\D*(?:[:/#]\d+(?:\.\d+)*)?[:/#]+(\d{4,6})\s*$|^\s*(\d{4,6})\s*$/i.exec(
    name,
  );
  const number = code?.[1] ?? code?.[2];
  if (number !== undefined) return systems[number];
  if (/british[\s_]*national[\s_]*grid/i.test(name)) return 'BRITISH_GRID';
  if (/^\s*WGS[\s_]*(?:19)?84\s*$/i.test(name)) return 'DEGREES';
  return undefined;
}

/** The numbers that define the grid. Source: EPSG:27700 (19916). */
const gridNumbers = [/\b400000(?:\.0+)?\b/, /-100000(?:\.0+)?\b/, /\b0\.9996012717\d*\b/, /\bAiry/i];

/**
 * The system that the .prj beside a shapefile defines: the British National Grid by its name or by its numbers, whichever
 * program wrote it; degrees of WGS84 or ETRS89; Web Mercator.
 * @throws FileRefused naming a system that is not read: degrees of another datum are up to 120 m off.
 * @example systemOfPrj('PROJCS["British_National_Grid", ...]') // 'BRITISH_GRID'
 */
export function systemOfPrj(prj: string): CoordinateSystem {
  const [, name = prj] = /^\s*\w+\[\s*"([^"]*)"/.exec(prj) ?? [];
  if (/^\s*(?:PROJCS|PROJCRS|COMPD_?CS)/i.test(prj)) {
    if (gridNumbers.every((number) => number.test(prj))) return 'BRITISH_GRID';
    if (/british[\s_]*national[\s_]*grid/i.test(name)) return 'BRITISH_GRID';
    if (/Web[_\s]*Mercator|Pseudo-?Mercator|Mercator_Auxiliary_Sphere/i.test(prj)) return 'WEB_MERCATOR';
  } else if (/WGS[_\s]*(?:19)?84|ETRS[_\s]*(?:19)?89/i.test(name)) return 'DEGREES';
  return systemOfName(name);
}

/**
 * The one system that the shapes of a file are in, where each may say its own; undefined: none says any.
 * @throws FileRefused where they differ: one of them would lie elsewhere than its author drew it.
 */
export function oneSystem(declared: readonly DeclaredSystem[]): DeclaredSystem | undefined {
  const saying = declared.filter(({ system }) => system !== undefined);
  if (new Set(saying.map(({ system }) => system)).size > 1)
    throw new FileRefused(message('siteFile.severalSystems'));
  return saying[0];
}

export const unsaid: DeclaredSystem = { inWords: false };
export const said = (system: CoordinateSystem, secondFirst = false): DeclaredSystem => ({
  system,
  inWords: true,
  secondFirst,
});
