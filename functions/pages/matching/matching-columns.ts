import type { MatchingQuery } from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

/** A pair as a row of the file: two schools, or a cold spot with a place of practice. */
export interface MatchingLine {
  readonly kind: 'SCHOOLS' | 'COLD_SPOT';
  readonly one: { readonly id: string; readonly name: string };
  readonly other: { readonly id: string; readonly name: string };
  readonly gain: number;
  readonly distanceMetres: number | null;
  readonly reasons: readonly string[];
  readonly place?: { readonly id: string; readonly name: string } | null;
  readonly source?: {
    readonly title: string;
    readonly publisher: string | null;
    readonly date: string | null;
  };
}

/** Pairs of schools first, then cold spots. */
export const matchingLines = ({ schoolPairs, catalystMatching }: MatchingQuery): readonly MatchingLine[] => [
  ...schoolPairs.pairs.map(
    ({ one, other, difference, distanceMetres, reasons, neutralPlace }): MatchingLine => {
      const source = one.pupils?.source;
      return {
        kind: 'SCHOOLS',
        one,
        other,
        gain: Math.round(difference * 10_000) / 10_000,
        distanceMetres,
        reasons,
        place: neutralPlace,
        ...(source ? { source } : {}),
      };
    },
  ),
  ...catalystMatching.matches.map(
    ({ coldSpot, suggestion: { area, name, points, distanceMetres, reasons } }): MatchingLine => ({
      kind: 'COLD_SPOT',
      one: { id: coldSpot.code, name: coldSpot.name },
      other: { id: area.code, name },
      gain: points,
      distanceMetres,
      reasons: reasons.filter((each) => each.points > 0).map(({ reason }) => reason),
    }),
  ),
];

/** Columns of /matching.csv. */
export function matchingColumns(translator: PageTranslator): readonly Column<MatchingLine>[] {
  const column = columnMaker<MatchingLine>(translator);
  return [
    column('pair_kind', ({ kind }) => kind),
    column('pair_one', ({ one }) => one.id),
    column('pair_one_name', ({ one }) => one.name),
    column('pair_other', ({ other }) => other.id),
    column('pair_other_name', ({ other }) => other.name),
    column('pair_gain', ({ gain }) => gain, 'number'),
    column(
      'pair_metres',
      ({ distanceMetres }) => (distanceMetres === null ? null : Math.round(distanceMetres)),
      'integer',
      'metres',
    ),
    column('pair_place', ({ place }) => place?.id),
    column('pair_place_name', ({ place }) => place?.name),
    column('pair_reasons', ({ reasons }) => reasons.join(' ')),
    column('source', ({ source }) => source?.title),
    column('source_publisher', ({ source }) => source?.publisher),
    column('source_date', ({ source }) => timeInFile(source?.date ?? null)),
  ];
}
