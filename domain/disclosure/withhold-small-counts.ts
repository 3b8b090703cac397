import type { BreakdownValue } from '../records/programme.ts';
import { type Figure, figureTable, type NumberOfFigure, type WhereAreaLies } from './figure-table.ts';
import { cellsToWithhold } from './suppress-counts.ts';

/** What stands in the note of a number that is withheld; it does not say which of the two it is. */
export const notShown =
  'Not shown: fewer than 10 people, or a number from which fewer than 10 could be worked out.';

/** Figures after the rule, and what it withheld of which. */
export interface AfterTheRule<F> {
  readonly figures: readonly F[];
  readonly withheld: readonly NumberOfFigure[];
}

/**
 * Figures without counts of people under ten, and without the numbers from which one could be worked out: a value that
 * is withheld has the status SUPPRESSED and no number, never 0; so has a part of a breakdown. Figures of a publisher
 * that protects its counts, numbers of things and targets stay. With nothing to withhold the list itself is returned,
 * and a second run withholds nothing more.
 * @param whereLies of areas, so that no borough less its wards gives a ward back
 * @param alsoWithheld numbers that are withheld elsewhere
 * @example withholdSmallCounts([threePeople]).figures[0].status // 'SUPPRESSED'
 */
export function withholdSmallCounts<F extends Figure & { readonly note?: string }>(
  figures: readonly F[],
  {
    whereLies,
    alsoWithheld,
  }: {
    readonly whereLies?: WhereAreaLies;
    readonly alsoWithheld?: (figure: Figure, number: number) => boolean;
  } = {},
): AfterTheRule<F> {
  const { table, numbers } = figureTable(figures, whereLies, alsoWithheld);
  const withheld = [...cellsToWithhold(table)].flatMap((cell) => numbers[cell] ?? []);
  if (withheld.length === 0) return { figures, withheld };
  const byFigure = Map.groupBy(withheld, ({ figure }) => figure);
  return {
    figures: figures.map((figure, index) => {
      const own = byFigure.get(index);
      return own ? without(figure, own) : figure;
    }),
    withheld,
  };
}

function without<F extends Figure & { readonly note?: string }>(
  figure: F,
  own: readonly NumberOfFigure[],
): F {
  const parts = new Set(own.flatMap(({ number }) => (typeof number === 'object' ? [number.part] : [])));
  const hides = (what: 'value' | 'base') => own.some(({ number }) => number === what);
  const { value, lower, upper, base, ...rest } = figure as F & { lower?: number; upper?: number };
  return {
    ...rest,
    ...(hides('base') || base === undefined ? {} : { base }),
    ...(hides('value') ? { status: 'SUPPRESSED' } : given({ value, lower, upper })),
    breakdown: figure.breakdown.map((part, place) => (parts.has(place) ? withheldPart(part) : part)),
    note: figure.note?.includes(notShown) ? figure.note : [figure.note, notShown].filter(Boolean).join(' '),
  } as unknown as F;
}

/** A part of a breakdown whose number is withheld. */
export const withheldPart = ({ dimension, category }: BreakdownValue): BreakdownValue => ({
  dimension,
  category,
  status: 'SUPPRESSED',
});

const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
