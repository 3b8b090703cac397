import type { EvidenceInputs } from './evidence-inputs.ts';
import type { EvidenceItem } from './evidence-pack.ts';

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
