import type { ClusterKind, ValueStatus } from '../../schema/generated/operations.ts';

/**
 * Patterns that tell what colour alone must not: the five kinds of no number, and the marks of clusters. Slanted stripes
 * and ringed dots are not among them, because those always mean cold spot and catalyst. Each repeats without a seam.
 */
export const figurePatterns = {
  grid: { tile: 8, path: 'M0 4H8M4 0V8' },
  rings: { tile: 12, path: 'M3.4 6A2.6 2.6 0 1 0 8.6 6A2.6 2.6 0 1 0 3.4 6' },
  dashes: { tile: 10, path: 'M0 2.5H5M5 7.5H10' },
  crosses: { tile: 12, path: 'M4 4L8 8M8 4L4 8' },
  waves: { tile: 16, path: 'M0 6L4 10L8 6L12 10L16 6' },
  plus: { tile: 10, path: 'M5 2.3V7.7M2.3 5H7.7' },
  minus: { tile: 10, path: 'M2.3 5H7.7' },
  raised: { tile: 10, path: 'M2.3 6.5L5 3.5L7.7 6.5' },
  lowered: { tile: 10, path: 'M2.3 3.5L5 6.5L7.7 3.5' },
} as const;

export type FigurePattern = keyof typeof figurePatterns;

/** Width of the lines of the patterns, CSS pixels. */
export const patternLine = 1.3;

/** How one value is drawn, on the map, in the key, in the table and beside a name. */
export interface FigureSymbol {
  /** Name of the colour in styles/tokens.css. */
  readonly fill: string;
  readonly pattern?: FigurePattern;
  /** Name of the colour of the pattern's lines. */
  readonly ink?: '--hatch' | '--hatch-on-high';
}

/** The steps from the lowest class to the highest. */
export const classFills = [
  '--class-a',
  '--class-b',
  '--class-c',
  '--class-d',
  '--class-e',
  '--class-f',
  '--class-g',
] as const;

const last = classFills.length - 1;

/**
 * Symbol of a class: as far along the steps as the class is along the classes, so that the lowest and the highest always
 * look the same, and a single class lies in the middle.
 *
 * @example classSymbol(0, 5).fill // '--class-a'
 */
export function classSymbol(index: number, classes: number): FigureSymbol {
  const step = classes < 2 ? last / 2 : (index * last) / (classes - 1);
  return { fill: classFills[Math.min(last, Math.max(0, Math.round(step)))] ?? '--class-a' };
}

const hatched = (pattern: FigurePattern): FigureSymbol => ({ fill: '--no-number', pattern, ink: '--hatch' });

/** The five kinds of no number, each with a pattern of its own. */
const noNumberSymbols: Partial<Record<ValueStatus, FigureSymbol>> = {
  SUPPRESSED: hatched('grid'),
  NOT_COLLECTED: hatched('rings'),
  NOT_YET_PUBLISHED: hatched('dashes'),
  NOT_APPLICABLE: hatched('crosses'),
  TOO_UNCERTAIN: hatched('waves'),
};

/** Symbol of a kind of no number. A kind that is not known here looks like one that nobody counted. */
export const noNumberSymbol = (status: ValueStatus): FigureSymbol =>
  noNumberSymbols[status] ?? hatched('rings');

/** Kinds of mark in the order of the key. */
export const clusterKinds: readonly ClusterKind[] = [
  'HIGH',
  'LOW',
  'HIGH_AMONG_LOW',
  'LOW_AMONG_HIGH',
  'UNCLEAR',
  'NONE',
  'NO_NEIGHBOURS',
  'NO_VALUE',
];

const clusterSymbols: Record<ClusterKind, FigureSymbol> = {
  HIGH: { fill: '--class-f', pattern: 'plus', ink: '--hatch-on-high' },
  LOW: { fill: '--cluster-low', pattern: 'minus', ink: '--hatch' },
  HIGH_AMONG_LOW: { fill: '--class-f', pattern: 'raised', ink: '--hatch-on-high' },
  LOW_AMONG_HIGH: { fill: '--cluster-low', pattern: 'lowered', ink: '--hatch' },
  UNCLEAR: hatched('waves'),
  NONE: { fill: '--cluster-none' },
  NO_NEIGHBOURS: hatched('crosses'),
  NO_VALUE: hatched('rings'),
};

/** Symbol of a mark of the cluster test. */
export const clusterSymbol = (kind: ClusterKind): FigureSymbol => clusterSymbols[kind];

/** All symbols that an area may have in a figure, each once: what the map must be able to draw. */
export const figureSymbols: readonly FigureSymbol[] = [
  ...classFills.map((fill) => ({ fill })),
  ...Object.values(noNumberSymbols),
  ...clusterKinds.map(clusterSymbol),
];
