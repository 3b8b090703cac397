import { type AnyMessage, message, type ToldText } from '../../messages/message.ts';
import { rounded } from '../../wording/rounded.ts';

export type MeasureId = 'dissimilarity' | 'isolation' | 'correlationRatio' | 'theilH' | 'relativeDiversity';

/** Name and caveat of a measure. Source: Cohesion Map method "Spatial statistics", section 8. */
export const measureWords = (id: MeasureId): { readonly name: AnyMessage; readonly caveat: AnyMessage } => ({
  name: message(`apart.${id}`),
  caveat: message(`apart.${id}Caveat`),
});

/** What exposure says and does not say. */
export const exposureMeaning = message('apart.exposure');

/**
 * What all measures of a run share as their limits.
 * @example segregationCaveat(20, 284113) // "Over 20 wards with 284,113 people. ..."
 */
export const segregationCaveat = (areas: number, people: number): AnyMessage =>
  message('apart.limits', { areas, people });

/**
 * A value in a sentence that can be repeated.
 * @param group short name; undefined for a measure over all groups.
 * @example meaningOf('dissimilarity', 0.4, groupName('Asian')) // "40% of the residents in the group "Asian", or ..."
 */
export function meaningOf(id: MeasureId, value: number | undefined, group?: ToldText): AnyMessage {
  if (value === undefined) return message('apart.notDefined');
  const share = rounded(value, 3);
  if (id === 'relativeDiversity') return message('apart.relativeDiversityOfAll', { share });
  if (group !== undefined) return message(`apart.${id}OfGroup`, { share, group });
  // Isolation and its ratio are of one group alone.
  return message(id === 'theilH' ? 'apart.theilHOfAll' : 'apart.dissimilarityOfAll', { share });
}
