import { shareTableOf } from '../../census/share-tables.ts';
import { figureBasis } from '../../census/share-words.ts';
import { type AnyMessage, message, untranslated } from '../../messages/message.ts';
import type { Source } from '../../provenance/source.ts';
import { isTableOfShares, type Observation } from '../../records/indicator.ts';
import { rounded } from '../../wording/rounded.ts';
import { blau } from './blau.ts';
import { ethnicGroupIndicators, fiveGroups } from './ethnic-groups.ts';

/** In what residents of an area may differ. */
export type DiversityDimension = 'ETHNIC_GROUP' | 'MAIN_LANGUAGE' | 'BIRTHPLACE' | 'RELIGION';

/** One kind that residents are of. */
export interface DiversityKind {
  /** The categories of the table that it is made of, as published. */
  readonly categories: readonly string[];
  /** Of the residents who are of one of the kinds, 0 to 1. */
  readonly share: number;
}

/** How alike residents of an area are in one dimension. It decides no label but that over ethnic groups. */
export interface DiversityReading {
  readonly dimension: DiversityDimension;
  /** Blau's index over the kinds, 0 to 1 - 1/K. */
  readonly chance: number;
  readonly kinds: readonly DiversityKind[];
  readonly words: AnyMessage;
  /** How it was made, and what it may be compared with: nothing of another dimension. */
  readonly basis: AnyMessage;
  /** From what the figures were computed; undefined: they are as published. */
  readonly figuresBasis?: AnyMessage;
  readonly period?: string;
  readonly source: Source;
}

interface Dimension {
  readonly indicator: string;
  readonly table: string;
  readonly code: `diversityBy.${'ethnicGroup' | 'mainLanguage' | 'birthplace' | 'religion'}`;
  /** The categories of each kind. */
  readonly kinds: readonly (readonly string[])[];
}

const categoriesOf = (indicator: string): readonly string[] =>
  (shareTableOf(indicator)?.categories ?? []).map(({ category }) => category);
const [mainEnglish = '', ...otherLanguages] = categoriesOf('census-2021-english');

const dimensions: Readonly<Record<DiversityDimension, Dimension>> = {
  ETHNIC_GROUP: {
    indicator: ethnicGroupIndicators.five,
    table: 'TS021',
    code: 'diversityBy.ethnicGroup',
    kinds: fiveGroups.map(({ census }) => [census]),
  },
  MAIN_LANGUAGE: {
    indicator: 'census-2021-english',
    table: 'TS029',
    code: 'diversityBy.mainLanguage',
    kinds: [[mainEnglish], otherLanguages],
  },
  BIRTHPLACE: {
    indicator: 'census-2021-country-of-birth',
    table: 'TS004',
    code: 'diversityBy.birthplace',
    kinds: categoriesOf('census-2021-country-of-birth').map((category) => [category]),
  },
  // The question is voluntary: who did not answer it is of no kind.
  RELIGION: {
    indicator: 'census-2021-religion',
    table: 'TS030',
    code: 'diversityBy.religion',
    kinds: [
      'No religion',
      'Christian',
      'Buddhist',
      'Hindu',
      'Jewish',
      'Muslim',
      'Sikh',
      'Other religion',
    ].map((category) => [category]),
  },
};

/**
 * The indicator that a dimension is read from.
 * @example dimensionIndicator('RELIGION') // 'census-2021-religion'
 */
export const dimensionIndicator = (dimension: DiversityDimension): string => dimensions[dimension].indicator;

/**
 * How the reading of a dimension is made, and what it may be compared with: nothing of another dimension.
 * @example diversityBasis('BIRTHPLACE').values.kinds // 2
 */
export function diversityBasis(dimension: DiversityDimension): AnyMessage {
  const { kinds, table } = dimensions[dimension];
  return message('diversityBy.basis', {
    kinds: kinds.length,
    table: untranslated(table),
    most: rounded(1 - 1 / kinds.length, 3),
  });
}

/**
 * The chance that two residents of an area differ in one dimension, by the function that reads diversity over ethnic
 * groups. Dimensions stay apart: there is no mean of them. Counts of wards add up to their locality or borough; shares do
 * not, so that where only these are held of the wards the reading is undefined.
 * @param area its code, and those of its wards where it has any
 * @param figures of the indicator of the dimension
 * @throws InvalidInput as `blau`, where a table holds nobody
 * @example diversityBy('BIRTHPLACE', { code: 'E05001311', wards: [] }, figures)?.chance // 0.4
 */
export function diversityBy(
  dimension: DiversityDimension,
  { code, wards }: { readonly code: string; readonly wards: readonly string[] },
  figures: readonly Observation[],
): DiversityReading | undefined {
  const { kinds, code: sentence } = dimensions[dimension];
  const of = (wanted: string) => figures.find(({ area, kind }) => area.code === wanted && kind === 'ACTUAL');
  const own = of(code);
  const rows = own ? [own] : wards.map(of);
  const known = rows.filter((row) => row !== undefined);
  const [first] = known;
  if (!first || known.length < rows.length || (!own && known.some(isTableOfShares))) return undefined;
  const counts = kinds.map((categories) => countOf(known, categories));
  if (!counts.every((count) => count !== undefined)) return undefined;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const chance = blau(counts);
  const computed = figureBasis(first);
  return {
    dimension,
    chance,
    kinds: kinds.map((categories, at) => ({ categories, share: (counts[at] ?? 0) / all })),
    words: message(sentence, { chance: rounded(chance, 3) }),
    basis: diversityBasis(dimension),
    ...(computed ? { figuresBasis: computed } : {}),
    ...(first.period === undefined ? {} : { period: first.period }),
    source: first.source,
  };
}

/** Undefined where an area lacks one of the categories: a sum without it would be of other people. */
function countOf(rows: readonly Observation[], categories: readonly string[]): number | undefined {
  const values = rows.flatMap(({ breakdown }) =>
    categories.map((category) => breakdown.find((part) => part.category === category)?.value),
  );
  return values.every((value) => value !== undefined)
    ? values.reduce((sum, value) => sum + value, 0)
    : undefined;
}
