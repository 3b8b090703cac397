import type { DiversityLevel } from '../diversity/diversity-level.ts';
import type { PracticeLevel } from '../practice/practice-level.ts';

/** How one cell of the label table is drawn, on the map, in the key, in the table and beside a name. */
export interface LabelSymbol {
  readonly diversity: DiversityLevel;
  readonly practice: PracticeLevel;
  /** Name of the colour in web-map/styles/tokens.css: "--fill-low-thin". */
  readonly fill: string;
  /** Slanted stripes: a cold spot. */
  readonly stripes: boolean;
  /** Ringed dots: a catalyst of change. */
  readonly dots: boolean;
  /** Dashed inner line: what is done there is not known. */
  readonly dashed: boolean;
}

/** From left to right in the key. */
export const diversityLevels: readonly DiversityLevel[] = ['LOW', 'MODERATE', 'HIGH'];
/** From top to bottom in the key. */
export const practiceLevels: readonly PracticeLevel[] = ['STRONG', 'DEVELOPING', 'THIN', 'NOT_KNOWN'];

/**
 * The one scale of map and pages: fill, key, table and chips all ask here, so that they cannot disagree. Not known takes the
 * colour of its column and a dashed line, because it says nothing about practice.
 *
 * @example labelSymbol('LOW', 'NOT_KNOWN') // fill '--fill-low-thin', striped and dashed
 */
export function labelSymbol(diversity: DiversityLevel, practice: PracticeLevel): LabelSymbol {
  const row = practice === 'NOT_KNOWN' ? 'THIN' : practice;
  return {
    diversity,
    practice,
    fill: `--fill-${diversity}-${row}`.toLowerCase(),
    stripes: diversity === 'LOW',
    dots: practice === 'STRONG',
    dashed: practice === 'NOT_KNOWN',
  };
}

/** All twelve cells, row by row as the key shows them. */
export const labelSymbols: readonly LabelSymbol[] = practiceLevels.flatMap((practice) =>
  diversityLevels.map((diversity) => labelSymbol(diversity, practice)),
);

/** Geometry of the patterns in CSS pixels, the same for map and key. Each tile repeats without a seam. */
export const patterns = {
  stripeTile: 8,
  stripeWidth: 1.4,
  dotTile: 8,
  /** Centres of the dots within their tile. */
  dots: [
    { x: 2, y: 2 },
    { x: 6, y: 6 },
  ],
  dotRadius: 1.3,
  dotRing: 0.5,
} as const;
