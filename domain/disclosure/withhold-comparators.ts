import type { ComparatorFigure } from '../records/comparator.ts';
import { countedBy, isProtectedByPublisher } from './counted-units.ts';
import { isSmallCount } from './disclosure-rules.ts';

/**
 * Figures of areas outside the borough without counts of one to nine people. No total of such areas is held, so that
 * nothing gives a withheld count back. What the publisher protected itself stands.
 */
export const withholdComparators = (figures: readonly ComparatorFigure[]): readonly ComparatorFigure[] =>
  figures.map((figure) => {
    const { value, unit, qualifier, source } = figure;
    const isSmall =
      value !== undefined &&
      countedBy(unit, qualifier) === 'PEOPLE' &&
      isSmallCount(value) &&
      !isProtectedByPublisher(source);
    if (!isSmall) return figure;
    const { value: _, lower: __, upper: ___, ...rest } = figure;
    return { ...rest, breakdown: [], status: 'SUPPRESSED' };
  });
