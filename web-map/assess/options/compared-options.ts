import type { OptionsOfAssessmentQuery } from '../../../schema/generated/assess-operations.ts';
import { optionSays } from './words-of-options.ts';

export type Comparison = NonNullable<NonNullable<OptionsOfAssessmentQuery['assessment']>['options']>;
export type Reading = Comparison['options'][number];
type Measure = Reading['measures'][number];

/** A figure of every option, doing nothing first. */
export interface MeasureRow {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly { readonly value: string; readonly difference: string; readonly note: string }[];
}

const grouped = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/**
 * A difference from doing nothing in words, because a colour or an arrow would call it good or bad.
 * @example differenceWords(-2) // '2 fewer'
 */
export function differenceWords(difference: number | null): string {
  if (difference === null) return '';
  if (difference === 0) return optionSays('asNow');
  return optionSays(difference > 0 ? 'more' : 'fewer', { difference: grouped(Math.abs(difference)) });
}

const cellOf = (measure: Measure | undefined, isNothing: boolean) => ({
  value: measure?.value === null || measure === undefined ? optionSays('unknown') : grouped(measure.value),
  difference: isNothing ? '' : differenceWords(measure?.difference ?? null),
  note: measure?.note ?? '',
});

/** The figures of a comparison, a row a figure. A figure that an option does not have is not known, never 0. */
export function measureRows({ options }: Pick<Comparison, 'options'>): readonly MeasureRow[] {
  const names = new Map(
    options.flatMap(({ measures }) => measures.map(({ code, name }) => [code, name] as const)),
  );
  return [...names].map(([code, name]) => ({
    code,
    name,
    cells: options.map(({ measures }, at) =>
      cellOf(
        measures.find((measure) => measure.code === code),
        at === 0,
      ),
    ),
  }));
}
