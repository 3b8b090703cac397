import type { Area } from '../../../../domain/geography/area.ts';
import { message, type ToldText, untranslated } from '../../../../domain/messages/message.ts';
import { oneText } from '../../../../domain/messages/one-text.ts';
import type { AreaDirectory } from '../../snapshot/area-directory.ts';

interface NoFigureAsked {
  /** Name of the indicator; undefined: any. */
  readonly indicator: string | undefined;
  readonly area: Area | undefined;
  /** Code or level, where there is no area to name. */
  readonly place?: string | null | undefined;
  readonly period?: string | null | undefined;
}

/** Why a list of figures is empty: that nothing is held, which is not 0. */
export function noFigureNote(
  { indicator, area, place, period }: NoFigureAsked,
  directory: AreaDirectory,
): ToldText {
  const where = area?.name ?? place;
  const none = message('figures.noneHeld', {
    named: indicator === undefined ? 'NO' : 'YES',
    indicator: untranslated(indicator ?? ''),
    placed: where == null ? 'NO' : 'YES',
    where: untranslated(where ?? ''),
    timed: period == null ? 'NO' : 'YES',
    period: untranslated(period?.slice(0, 40) ?? ''),
  });
  if (area?.level !== 'WARD' || area.edition === directory.mappedEdition.id) return none;
  return oneText(none, message('figures.noneOfEdition', { edition: untranslated(area.edition) }));
}
