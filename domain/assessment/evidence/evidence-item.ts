import type { EvidenceInputs } from './evidence-inputs.ts';

/** The items of a pack, in its order. Source: "Cohesion impact assessment", section 9. */
export const evidenceItemIds = [
  'areasTouched',
  'schemeShares',
  'peopleTouched',
  'profile',
  'venues',
  'projects',
  'placesOfWelcome',
  'busStops',
  'labels',
  'indicators',
  'tension',
  'nearbyAssessments',
  'gaps',
] as const;
export type EvidenceItemId = (typeof evidenceItemIds)[number];

/** One answer of the pack, with everything needed to ask it again and to cite it. */
export interface EvidenceItem<Values> {
  readonly title: string;
  /** What was asked, in a sentence. */
  readonly query: string;
  /** What was read to answer: "lines of the wards to 6 May 2026 (edition 2004)". */
  readonly inputs: readonly string[];
  readonly dataVersion: string;
  /** Instant in UTC, RFC 3339. */
  readonly madeAt: string;
  /** To be shown wherever the values are. */
  readonly licences: readonly string[];
  readonly values: Values;
  /** What a reader must know: how it was measured, and what limits it. */
  readonly notes: readonly string[];
}

/** An item as the file that makes it writes it; the pack adds data version and instant to each. */
export type ItemContent<Values> = Omit<EvidenceItem<Values>, 'dataVersion' | 'madeAt'>;

/** Licence lines, each once, in order. */
export const licenceLines = (...lines: readonly string[]): readonly string[] => [...new Set(lines)];

/**
 * The wards that were read, in words.
 * @example linesOfWards(inputs) // 'lines of the wards, edition 2004'
 */
export const linesOfWards = ({ edition }: Pick<EvidenceInputs, 'edition'>): string =>
  `lines of the wards, edition ${edition.id}`;

/** Rounds to a number of decimals, so that a pack holds no more than can be defended. @example roundTo(0.70004, 2) // 0.7 */
export const roundTo = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  // `+ 0` because minus nothing is nothing.
  return Math.round(value * scale) / scale + 0;
};
