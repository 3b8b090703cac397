import { DOMParser, type Element } from '@xmldom/xmldom';
import { message } from '../../messages/message.ts';
import { oneSystem, said, systemOfName, unsaid } from './coordinate-system.ts';
import type { DeclaredSystem, FoundFeature, FoundFile, Pair, PairRing } from './found-file.ts';
import { unread } from './recognise-format.ts';
import { FileRefused } from './refuse-file.ts';

/**
 * Finds the shapes of KML (any of its namespaces) and GML 2 and 3, of straight lines. A document type is refused before
 * anything is parsed, so that no entity is ever expanded.
 * Source: OGC KML 2.3, section 10; OGC GML 3.2.1, sections 10.1 and 10.5 (posList, pos), GML 2 (coordinates); order of axes
 * as OGC URNs have it.
 * @throws FileRefused
 * @example shapesOfXml('<kml><Placemark>...</Placemark></kml>').format // 'KML'
 */
export function shapesOfXml(text: string): FoundFile {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused(message('siteFile.documentType'));
  const root = rootOf(text);
  if (root.localName?.toLowerCase() === 'kml') return shapesOfKml(root);
  if (/opengis\.net\/gml/.test(text)) return shapesOfGml(root);
  throw unread(root.localName === 'gpx' ? 'GPX' : 'XML');
}

function rootOf(text: string): Element {
  const failed = (cause: unknown): never => {
    throw new FileRefused(message('siteFile.notXml'), { cause });
  };
  try {
    const parser = new DOMParser({ onError: (level, said) => level !== 'warning' && failed(said) });
    const root = parser.parseFromString(text.trim(), 'text/xml').documentElement ?? failed('no element');
    return isDeep(root) ? failed('elements lie too deep in one another') : root;
  } catch (cause) {
    return cause instanceof FileRefused ? failed(cause.cause) : failed(cause);
  }
}

/** Levels of elements that a file may have; KML and GML of sites have some fifteen. */
const mostLevels = 60;

/** Whether elements lie deeper than that: each would be gone through again for every one around it. */
function isDeep(root: Element): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= mostLevels) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

/** Elements of these names in an element, itself among them, in any namespace. */
const within = (element: Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => [
    ...(element.localName === name ? [element] : []),
    ...element.getElementsByTagNameNS('*', name),
  ]);
const textIn = (element: Element | undefined): string => element?.textContent ?? '';

function shapesOfKml(root: Element): FoundFile {
  const placemarks = within(root, 'Placemark');
  const features = (placemarks.length > 0 ? placemarks : [root]).map((placemark): FoundFeature => {
    const inPolygons = new Set(
      within(placemark, 'Polygon').flatMap((polygon) => within(polygon, 'LinearRing')),
    );
    return {
      name: textIn(within(placemark, 'name')[0]).trim().slice(0, 80) || undefined,
      polygons: within(placemark, 'Polygon').map((polygon) =>
        within(polygon, 'outerBoundaryIs', 'innerBoundaryIs').map(kmlCorners),
      ),
      lines: [
        ...within(placemark, 'LineString'),
        ...within(placemark, 'LinearRing').filter((ring) => !inPolygons.has(ring)),
      ].map(kmlCorners),
      points: within(placemark, 'Point').length,
    };
  });
  return { format: 'KML', declared: said('DEGREES'), features, changes: [], notes: [] };
}

/** Triples "lon,lat[,height]", parted by blanks. */
const kmlCorners = (element: Element): PairRing =>
  textIn(within(element, 'coordinates')[0])
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((triple) => pairOf(triple.split(',')));

const curves = [
  'Arc',
  'ArcString',
  'Circle',
  'CircleByCenterPoint',
  'ArcByCenterPoint',
  'CubicSpline',
  'BSpline',
];

function shapesOfGml(root: Element): FoundFile {
  const [curve] = within(root, ...curves);
  if (curve) throw unread(`GML ${curve.localName}`);
  const surfaces = within(root, 'Polygon', 'PolygonPatch');
  const inSurfaces = new Set(surfaces.flatMap((surface) => within(surface, 'LineString', 'LinearRing')));
  const members = [
    ...within(root, 'featureMember', 'member'),
    ...within(root, 'featureMembers').flatMap(childrenOf),
  ];
  const features = (members.length > 0 ? members : [root]).map(
    (member): FoundFeature => ({
      name: textIn(within(member, 'name')[0]).trim().slice(0, 80) || undefined,
      polygons: within(member, 'Polygon', 'PolygonPatch').map((polygon) =>
        within(polygon, 'exterior', 'outerBoundaryIs', 'interior', 'innerBoundaryIs').map(gmlCorners),
      ),
      lines: within(member, 'LineString')
        .filter((line) => !inSurfaces.has(line))
        .map(gmlCorners),
      points: within(member, 'Point').length,
    }),
  );
  return { format: 'GML', declared: gmlSystem(root), features, changes: [], notes: [] };
}

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

function gmlSystem(root: Element): DeclaredSystem {
  const named = [
    ...new Set([root, ...root.getElementsByTagNameNS('*', '*')].map((each) => each.getAttribute('srsName'))),
  ].filter((name): name is string => Boolean(name));
  return oneSystem(named.map(declaredByName)) ?? unsaid;
}

/** A URN or a definition's address has latitude first, where the short name has it second. */
function declaredByName(name: string): DeclaredSystem {
  const system = systemOfName(name);
  return said(system, system === 'DEGREES' && /urn:|\/def\/crs\//i.test(name) && !/CRS84/i.test(name));
}

function gmlCorners(element: Element): PairRing {
  const lists = within(element, 'posList');
  if (lists.length > 0) {
    return lists.flatMap((list) => {
      const step = Number(list.getAttribute('srsDimension') || dimensionAbove(list) || 2);
      if (![2, 3, 4].includes(step)) throw new FileRefused(message('siteFile.notCorners'));
      const numbers = textIn(list).trim().split(/\s+/);
      return Array.from({ length: Math.floor(numbers.length / step) }, (_, at) =>
        pairOf(numbers.slice(at * step, at * step + 2)),
      );
    });
  }
  const positions = within(element, 'pos');
  if (positions.length > 0) return positions.map((position) => pairOf(textIn(position).trim().split(/\s+/)));
  return textIn(within(element, 'coordinates')[0])
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pairOf(pair.split(',')));
}

function dimensionAbove(element: Element): string | undefined {
  for (let above = element.parentNode; above; above = above.parentNode) {
    const said = 'getAttribute' in above ? (above as Element).getAttribute('srsDimension') : undefined;
    if (said) return said;
  }
  return undefined;
}

function pairOf([first = '', second = '']: readonly string[]): Pair {
  const pair: Pair = [Number(first), Number(second)];
  if (first.trim() === '' || second.trim() === '' || !pair.every(Number.isFinite)) {
    throw new FileRefused(message('siteFile.notCorners'));
  }
  return pair;
}
