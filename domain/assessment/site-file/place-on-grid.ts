import type { Position as Vertex } from 'geojson';
import { toGrid } from '../../geography/british-grid.ts';
import { toGridShape } from '../../geography/grid-shape.ts';
import type { Boundary } from '../../geography/measures.ts';
import { message } from '../../messages/message.ts';
import { isGridPair, isLat, isLon } from '../site/read-corner.ts';
import type { CoordinateSystem, DeclaredSystem, FoundFile, Pair } from './found-file.ts';
import { FileRefused } from './refuse-file.ts';
import type { ProposedChange } from './site-file-reading.ts';

/** How the pairs of a file become places on the British National Grid. */
export interface Placing {
  readonly toGrid: (pair: Pair) => Vertex;
  /** What had to be inferred. */
  readonly change?: ProposedChange;
}

/** Web Mercator of Great Britain, in metres. */
const isMercatorPair = (x: number, y: number): boolean =>
  x >= -1.01e6 && x <= 2.3e5 && y >= 6.2e6 && y <= 8.6e6;

const fits: Readonly<Record<CoordinateSystem, (x: number, y: number) => boolean>> = {
  BRITISH_GRID: isGridPair,
  DEGREES: (x, y) => isLon(x) && isLat(y),
  WEB_MERCATOR: isMercatorPair,
};

/** Radius of the sphere of Web Mercator in metres. Source: EPSG:3857. */
const sphere = 6_378_137;
const degreesOf = (radians: number): number => (radians * 180) / Math.PI;

const placers: Readonly<Record<CoordinateSystem, (pair: Pair) => Vertex>> = {
  BRITISH_GRID: ([easting, northing]) => [easting, northing],
  DEGREES: ([lon, lat]) => onGrid(lon, lat),
  WEB_MERCATOR: ([x, y]) => onGrid(degreesOf(x / sphere), degreesOf(Math.atan(Math.sinh(y / sphere)))),
};

function onGrid(lon: number, lat: number): Vertex {
  const { easting, northing } = toGrid({ lon, lat });
  return [easting, northing];
}

const exchanged = ([first, second]: Pair): Pair => [second, first];

/**
 * Decides in which system the numbers of a file are. What the file says is believed where its numbers can be of that
 * system; what only the numbers say is offered, and told. In Great Britain no degree can be a metre, and no latitude a
 * longitude; whether an easting stands first is told by the borough.
 * @param borough outline of the borough, WGS84
 * @throws FileRefused naming a pair that is no place in Great Britain
 */
export function placingOf({ declared }: FoundFile, pairs: readonly Pair[], borough: Boundary): Placing {
  const are = (system: CoordinateSystem, order = (pair: Pair) => pair): boolean =>
    pairs.every((pair) => fits[system](...order(pair)));
  const { system } = declared;
  if (system && are(system)) return inOrder(system, pairs, borough);
  const found = (['DEGREES', 'BRITISH_GRID', 'WEB_MERCATOR'] as const).find((each) => are(each));
  if (found) return { ...inOrder(found, pairs, borough), ...inferred(found, declared) };
  if (are('DEGREES', exchanged)) {
    const toGridOf = (pair: Pair) => placers.DEGREES(exchanged(pair));
    if (declared.secondFirst) return { toGrid: toGridOf };
    return { toGrid: toGridOf, change: { code: 'EXCHANGED', told: message('siteFile.latitudeFirst') } };
  }
  const outside = pairs.find((pair) => !fits[system ?? likeliest(pair)](...pair)) ?? pairs[0] ?? [0, 0];
  throw new FileRefused(message('siteFile.noPlace', { first: shown(outside[0]), second: shown(outside[1]) }));
}

const likeliest = ([first, second]: Pair): CoordinateSystem =>
  Math.abs(first) <= 180 && Math.abs(second) <= 180 ? 'DEGREES' : 'BRITISH_GRID';

/** Numbers of a wrong file may be of any size. */
const shown = (number: number): number =>
  Math.abs(number) < 1e12 ? Math.round(number * 1e6) / 1e6 : Math.sign(number) * 1e12;

function inferred(system: CoordinateSystem, declared: DeclaredSystem): { readonly change?: ProposedChange } {
  const code = `READ_AS_${system}` as const;
  // Degrees, of which nothing is said, are what every format means by them.
  if (!declared.system && system === 'DEGREES') return {};
  const told = declared.inWords
    ? message('siteFile.systemContradicts', { said: declared.system ?? 'none', read: system })
    : message('siteFile.systemUnsaid', { read: system });
  return { change: { code, told } };
}

/** Metres of a margin around the borough, within which a site can be meant. */
const marginMetres = 5_000;

function inOrder(system: CoordinateSystem, pairs: readonly Pair[], borough: Boundary): Placing {
  const toGridOf = placers[system];
  if (system !== 'BRITISH_GRID') return { toGrid: toGridOf };
  const near = nearBorough(borough);
  if (pairs.every(near) || !pairs.every((pair) => near(exchanged(pair)))) return { toGrid: toGridOf };
  return {
    toGrid: (pair) => toGridOf(exchanged(pair)),
    change: { code: 'EXCHANGED', told: message('siteFile.northingFirst') },
  };
}

function nearBorough(borough: Boundary): (pair: Pair) => boolean {
  const corners = toGridShape(borough).coordinates.flat(2);
  const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
  const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] as const;
  const [west, east, south, north] = box;
  return ([x, y]) =>
    x > west - marginMetres &&
    x < east + marginMetres &&
    y > south - marginMetres &&
    y < north + marginMetres;
}
