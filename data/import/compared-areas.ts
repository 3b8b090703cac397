import type { ComparatorArea, ComparatorFigure } from '../../domain/records/comparator.ts';
import type { Observation, ObservedArea } from '../../domain/records/indicator.ts';
import type { FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import type { ValidationErrors } from './validation-errors.ts';

/** Figures of the borough and of other areas, which part here and are never held together. */
export interface PublishedFigures {
  readonly own: readonly Observation[];
  readonly elsewhere: readonly ComparatorFigure[];
}

export const joinFigures = (parts: readonly PublishedFigures[]): PublishedFigures => ({
  own: parts.flatMap(({ own }) => own),
  elsewhere: parts.flatMap(({ elsewhere }) => elsewhere),
});

/** A figure whose area is not yet known to be the borough or another. */
export interface Published {
  readonly row: Row<unknown>;
  /** Undefined where the file gives names alone. */
  readonly code?: string;
  readonly name: string;
  readonly figure: Omit<ComparatorFigure, 'area'>;
}

/** Sorts published figures by what their areas are; one of an area that is in no list is a fault. */
export function comparedAreas(rows: FileRows, errors: ValidationErrors) {
  const own = new Map<string, ObservedArea>(
    rows.borough.flatMap(({ value: { code, name, level } }) =>
      level === 'BOROUGH'
        ? [code, name].map((key): [string, ObservedArea] => [key, { code, name, level: 'BOROUGH' }])
        : [],
    ),
  );
  const others = new Map<string, ComparatorArea | 'LEFT_OUT'>(
    rows.comparatorAreas.map(({ value: { code, name, kind } }) => [
      code ?? name,
      kind === 'LEFT_OUT' ? kind : { name, kind, ...(code === undefined ? {} : { code }) },
    ]),
  );
  const named = new Map(rows.comparatorAreas.map(({ value }) => [value.name, value.code ?? value.name]));
  return (published: readonly Published[]): PublishedFigures => {
    const found: { own: Observation[]; elsewhere: ComparatorFigure[] } = { own: [], elsewhere: [] };
    for (const { row, code, name, figure } of published) {
      const key = code ?? named.get(name) ?? name;
      const here = own.get(key);
      const other = others.get(key);
      if (here) found.own.push({ ...figure, area: here, kind: 'ACTUAL' });
      else if (other === undefined)
        errors.add(row, `"${name}" is neither the borough nor in comparator-areas.csv.`);
      else if (other !== 'LEFT_OUT') found.elsewhere.push({ ...figure, area: other });
    }
    return found;
  };
}
