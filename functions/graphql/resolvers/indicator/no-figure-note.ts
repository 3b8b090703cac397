import type { Area } from '../../../../domain/geography/area.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';

interface NoFigureAsked {
  /** Name of the indicator; undefined: any. */
  readonly indicator: string | undefined;
  readonly area: Area | undefined;
  /** Code or level, where there is no area to name. */
  readonly place?: string | null | undefined;
  readonly period?: string | null | undefined;
}

/** Why a list of figures is empty, in a sentence: that nothing is held, which is not 0. */
export function noFigureNote(
  { indicator, area, place, period }: NoFigureAsked,
  directory: AreaDirectory,
): string {
  const what = indicator === undefined ? 'No figure' : `No figure of "${indicator}"`;
  const where = area?.name ?? place;
  const told = `${what} is held${where == null ? '' : ` for ${where}`}${period == null ? '' : ` in the period "${period.slice(0, 40)}"`}. That is not 0: nobody can say from what is held.`;
  if (area?.level !== 'WARD' || area.edition === directory.mappedEdition.id) return told;
  return `${told} No figures are held for any of the wards of the ${area.edition} edition.`;
}
