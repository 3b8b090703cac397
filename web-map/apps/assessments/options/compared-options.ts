import type { OptionsOfAssessmentQuery } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';

export type Comparison = NonNullable<NonNullable<OptionsOfAssessmentQuery['assessment']>['options']>;
export type Reading = Comparison['options'][number];
type Measure = Reading['measures'][number];

/** What an option says of a figure. */
export interface MeasureCell {
  readonly value: string;
  /** Between which ends it lies, where it is not exact. */
  readonly range: string;
  readonly difference: string;
  readonly notes: readonly string[];
}

/** A figure of every option, doing nothing first. */
export interface MeasureRow {
  readonly code: string;
  /** With its unit. */
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  readonly limits: string;
  /** What is to be borne in mind with every option alike. */
  readonly notes: readonly string[];
  readonly cells: readonly MeasureCell[];
}

/** Figures that belong together. */
export interface MeasureGroup {
  readonly name: string;
  readonly rows: readonly MeasureRow[];
}

const grouped = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 });

/** A name with its unit, where the name does not say it. @example withUnit({ name: 'Area of the site', unit: 'hectares' }) */
const withUnit = ({ name, unit }: Pick<Measure, 'name' | 'unit'>): string =>
  name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`;

/**
 * A difference from doing nothing in words, because a colour or an arrow would call it good or bad.
 * @example differenceWords(-2) // '2 fewer'
 */
export function differenceWords(difference: number | null): string {
  if (difference === null) return '';
  if (difference === 0) return t('officers.options.asNow');
  return t(difference > 0 ? 'officers.options.more' : 'officers.options.fewer', {
    difference: grouped(Math.abs(difference)),
  });
}

/**
 * The ends of a value in words; nothing where it is exact or neither end is known.
 * @example rangeWords(3, 3, null) // '3 or more'
 */
export function rangeWords(value: number | null, lower: number | null, upper: number | null): string {
  if (lower !== null && upper !== null) {
    return lower === upper && lower === value
      ? ''
      : t('officers.options.between', { lower: grouped(lower), upper: grouped(upper) });
  }
  if (lower !== null) return t('officers.options.orMore', { lower: grouped(lower) });
  return upper === null ? '' : t('officers.options.orLess', { upper: grouped(upper) });
}

/** A difference with its ends. @example '2 fewer (3 fewer to 1 fewer)' */
function wholeDifference({ difference, differenceLower: lower, differenceUpper: upper }: Measure): string {
  const words = differenceWords(difference);
  const exact = lower === upper && lower === difference;
  if (words === '' || exact || lower === null || upper === null) return words;
  return t('officers.options.differenceRange', {
    words,
    lower: differenceWords(lower),
    upper: differenceWords(upper),
  });
}

function cellOf(measure: Measure | undefined, isNothing: boolean): MeasureCell {
  if (!measure) return { value: t('officers.options.unknown'), range: '', difference: '', notes: [] };
  const { value, lower, upper, note, differenceNote } = measure;
  return {
    value: value === null ? t('officers.options.unknown') : grouped(value),
    range: rangeWords(value, lower, upper),
    difference: isNothing ? '' : wholeDifference(measure),
    notes: [note, isNothing ? null : differenceNote].filter((each) => each !== null),
  };
}

/**
 * The figures of a comparison by group, a row a figure. A figure that an option does not have is not known, never 0. A
 * note that every option has stands once, with the name of the figure.
 */
export function measureGroups({ options }: Pick<Comparison, 'options'>): readonly MeasureGroup[] {
  const byCode = new Map(
    options.flatMap(({ measures }) => measures.map((each) => [each.code, each] as const)),
  );
  const groups = new Map<string, MeasureRow[]>();
  for (const measure of byCode.values()) {
    const { code, group, formula, source, limits } = measure;
    const cells = options.map(({ measures }, at) =>
      cellOf(
        measures.find((each) => each.code === code),
        at === 0,
      ),
    );
    const notes = [...new Set(cells.flatMap((cell) => cell.notes))].filter((note) =>
      cells.every((cell) => cell.notes.includes(note)),
    );
    const row = {
      ...{ code, name: withUnit(measure), formula, source, limits, notes },
      cells: cells.map((cell) => ({ ...cell, notes: cell.notes.filter((note) => !notes.includes(note)) })),
    };
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}
