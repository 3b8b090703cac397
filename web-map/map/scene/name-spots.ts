import type { LonLat } from './map-state.ts';

export interface NameSpot extends LonLat {
  /** Whether the name is broken into three lines, because the ward is narrow. */
  readonly narrow?: true;
  /** Where it stands instead in a small pane, with a leader: a first name for which its ward is too small there. */
  readonly outside?: LonLat;
}

/**
 * Where the middle of a ward's name stands best on a map of the whole borough, WGS84 degrees, by code of the wards that are
 * drawn (edition 2004). Set by hand so that twenty names stand beside one another and beside the rings of practice, which
 * what is roomiest for one name alone does not see. A ward that is not here takes its roomiest point.
 */
export const nameSpots: Readonly<Record<string, NameSpot>> = {
  // Aldridge Central and South
  E05001301: { lon: -1.9145, lat: 52.5897 },
  // Aldridge North and Walsall Wood
  E05001302: { lon: -1.925, lat: 52.6296 },
  // Bentley and Darlaston North
  E05001303: { lon: -2.0251, lat: 52.5778, narrow: true },
  // Birchills Leamore
  E05001304: { lon: -2.0046, lat: 52.5958 },
  // Blakenall
  E05001305: { lon: -1.9799, lat: 52.6091 },
  // Bloxwich East
  E05001306: { lon: -1.9929, lat: 52.622, outside: { lon: -1.995, lat: 52.6479 } },
  // Bloxwich West
  E05001307: { lon: -2.0181, lat: 52.6198, outside: { lon: -2.0472, lat: 52.6348 } },
  // Brownhills
  E05001308: { lon: -1.9394, lat: 52.6498 },
  // Darlaston South
  E05001309: { lon: -2.0478, lat: 52.5594 },
  // Paddock
  E05001310: { lon: -1.9497, lat: 52.5704 },
  // Palfrey
  E05001311: { lon: -1.9879, lat: 52.5672 },
  // Pelsall
  E05001312: { lon: -1.9719, lat: 52.6331 },
  // Pheasey Park Farm
  E05001313: { lon: -1.9126, lat: 52.5604 },
  // Pleck
  E05001314: { lon: -2.0046, lat: 52.5786 },
  // Rushall-Shelfield
  E05001315: { lon: -1.9428, lat: 52.613 },
  // St Matthew's
  E05001316: { lon: -1.9544, lat: 52.5939 },
  // Short Heath
  E05001317: { lon: -2.0317, lat: 52.5995 },
  // Streetly
  E05001318: { lon: -1.8926, lat: 52.5754 },
  // Willenhall North
  E05001319: { lon: -2.0384, lat: 52.6123 },
  // Willenhall South
  E05001320: { lon: -2.0519, lat: 52.5833 },
};
