import type { PlainCode } from '../../domain/messages/message.ts';
/** A mark on the map, in a box of 16 by 16. */
export interface VenueShape {
  readonly id: string;
  /** SVG path data, drawn alike by the map and the key. */
  readonly path: string;
  /** Kinds of venue it stands for. */
  readonly kinds: readonly string[];
  /** Key in words.ts. */
  readonly word: PlainCode;
}

const circle = 'M8 3.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0-9.6Z';

/** Shape says what kind of place it is. The first shape that lists the kind is used; the last takes all others. */
export const venueShapes: readonly VenueShape[] = [
  {
    id: 'triangle',
    path: 'M8 2.4L14 13H2Z',
    kinds: ['community-centre', 'community-hub', 'family-hub', 'arts-venue', 'advice-centre', 'warm-space'],
    word: 'map.shapeCommunity',
  },
  {
    id: 'square',
    path: 'M3.4 3.4H12.6V12.6H3.4Z',
    kinds: ['library', 'museum', 'museum-gallery'],
    word: 'map.shapeLibrary',
  },
  {
    id: 'circle',
    path: circle,
    kinds: ['faith', 'church', 'mosque', 'gurdwara', 'temple'],
    word: 'map.shapeFaith',
  },
  {
    id: 'diamond',
    path: 'M8 1.8L14.2 8L8 14.2L1.8 8Z',
    kinds: ['park', 'community-garden', 'leisure-centre', 'public-square'],
    word: 'map.shapePark',
  },
  {
    id: 'pentagon',
    path: 'M8 2L14 6.5L11.7 13.5H4.3L2 6.5Z',
    kinds: ['school', 'college', 'university'],
    word: 'map.shapeSchool',
  },
  {
    id: 'hexagon',
    path: 'M8 2L13.2 5V11L8 14L2.8 11V5Z',
    kinds: ['gp-practice', 'health-service'],
    word: 'map.shapeHealth',
  },
  {
    id: 'cross',
    path: 'M6 2.4H10V6H13.6V10H10V13.6H6V10H2.4V6H6Z',
    kinds: [],
    word: 'map.shapeOther',
  },
];

/** The mark of a Place of Welcome, whatever its kind: a ring around a point, the one gold mark. */
export const welcomeShape: VenueShape = {
  id: 'welcome',
  path: circle,
  kinds: [],
  word: 'map.placeOfWelcome',
};

/**
 * The shape of a kind of venue.
 *
 * @example shapeOfKind('library').id // 'square'
 */
export function shapeOfKind(kind: string): VenueShape {
  const last = venueShapes[venueShapes.length - 1] ?? welcomeShape;
  return venueShapes.find((shape) => shape.kinds.includes(kind)) ?? last;
}
