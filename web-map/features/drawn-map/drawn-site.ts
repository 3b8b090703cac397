import type { Geometry } from 'geojson';
import type { BaseMap } from '../../map/base/base-map.ts';
import type { LonLat, MappedLocality, MappedWard } from '../../map/scene/map-state.ts';
import { nameLines } from '../../map/scene/name-lines.ts';
import { type DrawnGround, groundOn } from './ground-layout.ts';
import { type Box, boxOfName, lineHeight, type PlacedName, placeNames } from './names-in-area.ts';
import { type Numbered, placeNumbers } from './numbered-places.ts';
import { type Plane, planeOf, type Ring, ringsOn, type Spot, spotOf } from './plane.ts';

/** A place near a site, by the number under which the list beside the map has it. */
export interface NumberedPlace {
  readonly number: number;
  readonly at: LonLat;
  /** Whether it stands on the site itself. */
  readonly inside: boolean;
  /** Whether the scheme takes it away. */
  readonly lost?: boolean;
}

/** What the map of a site shows. */
export interface SiteSubject {
  readonly site: Geometry;
  /** Lines around the site are drawn at these distances from its edge, metres. */
  readonly distances: readonly number[];
  readonly wards: readonly Pick<MappedWard, 'code' | 'name' | 'boundary'>[];
  readonly localities: readonly Pick<MappedLocality, 'code' | 'boundary'>[];
  readonly places: readonly NumberedPlace[];
  /** What people steer by: roads, railways, stations and names. */
  readonly ground?: BaseMap;
}

/** A map of a site at its place on the paper. */
export interface SiteLayout {
  readonly plane: Plane;
  readonly site: readonly Ring[];
  readonly wards: readonly { readonly code: string; readonly rings: readonly Ring[] }[];
  readonly localities: readonly { readonly code: string; readonly rings: readonly Ring[] }[];
  /** Each distance with its radius, CSS pixels, and where its words stand: on the line, south of the site, or north of it where scale and north stand. */
  readonly distances: readonly { readonly metres: number; readonly radius: number; readonly words: Spot }[];
  readonly names: readonly PlacedName[];
  readonly places: readonly (NumberedPlace & Numbered)[];
  readonly ground: DrawnGround | undefined;
}

const margin = 14;
/** Half of the box that the words of a distance take, CSS pixels. */
const wordsBox = { halfWidth: 34, halfHeight: 9 };
/** The corner of the frame that scale and north take. */
const corner = { width: 180, height: 44 };

/**
 * Lays the surroundings of a site out in a square frame that holds the widest distance whole.
 * @param side of the frame, CSS pixels
 * @returns undefined where the site has no polygon
 */
export function layOutSite(subject: SiteSubject, side: number): SiteLayout | undefined {
  const farthest = Math.max(...subject.distances);
  const plane = planeOf([subject.site], { width: side, height: side, margin }, true, farthest);
  if (!plane) return undefined;
  const site = ringsOn(plane, subject.site);
  const south = lowestOf(site);
  const north = highestOf(site);
  const distances = subject.distances.map((metres) => {
    const radius = metres * plane.pixelsPerMetre;
    const below = { x: south.x, y: south.y + radius };
    // Where scale and north stand, the words go to the other side of the site.
    const isTaken =
      below.x - wordsBox.halfWidth < corner.width &&
      below.y + wordsBox.halfHeight > plane.height - corner.height;
    return { metres, radius, words: isTaken ? { x: north.x, y: north.y - radius } : below };
  });
  const wards = subject.wards.map(({ code, boundary }) => ({ code, rings: ringsOn(plane, boundary) }));
  const taken: Box[] = [
    {
      middle: { x: corner.width / 2, y: plane.height - corner.height / 2 },
      halfWidth: corner.width / 2,
      halfHeight: corner.height / 2,
    },
    ...distances.map(({ words }) => ({ middle: words, ...wordsBox })),
  ];
  const places = placeNumbers(
    subject.places.map((place) => ({ ...place, spot: spotOf(plane, place.at) })),
    plane,
    taken,
  );
  const ofPlaces = places.map(({ mark }) => ({
    middle: mark,
    halfWidth: 11,
    halfHeight: lineHeight / 2 + 3,
  }));
  const names = placeNames(
    subject.wards.map(({ code, name }) => ({
      key: code,
      lines: nameLines(name),
      rings: wards.find((each) => each.code === code)?.rings ?? [],
    })),
    plane,
    [...taken, ...ofPlaces],
  );
  // Names of the ground go where everything else has left room, and never onto the site.
  const standing = [
    ...taken,
    ...ofPlaces,
    ...names.map(({ lines, middle }) => boxOfName(lines, middle)),
    ...site.map(boxOfRing),
  ];
  const wardNames = new Set(subject.wards.map(({ name }) => name));
  return {
    plane,
    ground: subject.ground && groundOn(subject.ground, plane, standing, true, wardNames),
    site,
    wards,
    localities: subject.localities.map(({ code, boundary }) => ({ code, rings: ringsOn(plane, boundary) })),
    distances,
    names,
    places,
  };
}

const lowestOf = (rings: readonly Ring[]): Spot =>
  rings.flat().reduce((lowest, spot) => (spot.y > lowest.y ? spot : lowest), { x: 0, y: -Infinity });

/** The box around a ring. */
function boxOfRing(ring: Ring): Box {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  return {
    middle: { x: (west + east) / 2, y: (north + south) / 2 },
    halfWidth: (east - west) / 2,
    halfHeight: (south - north) / 2,
  };
}

const highestOf = (rings: readonly Ring[]): Spot =>
  rings.flat().reduce((highest, spot) => (spot.y < highest.y ? spot : highest), { x: 0, y: Infinity });
