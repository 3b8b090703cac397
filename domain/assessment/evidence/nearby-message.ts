import { type AnyMessage, message } from '../../messages/message.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { NearbyAssessments } from './nearby-assessments.ts';

/**
 * What a scheme and those nearby add up to, as a message.
 * @example nearbyMessage(pack.items.nearbyAssessments.values) // "This is the third scheme within 1,600 m ..."
 */
export function nearbyMessage({
  assessments,
  thisScheme,
  together: { takesPlaceAs: place },
}: Pick<NearbyAssessments, 'assessments' | 'thisScheme' | 'together'>): AnyMessage {
  const where = { metres: evidenceRules.nearbyMetres, months: evidenceRules.nearbyMonths };
  if (place !== undefined && thisScheme.placesSaid === false) {
    return message('nearbySchemes.takesOrOpen', { ...where, place });
  }
  if (place === 1) return message('nearbySchemes.takesFirst', where);
  if (place !== undefined) return message('nearbySchemes.takes', { ...where, place });
  if (assessments.length === 0) return message('nearbySchemes.noOther', where);
  const count = assessments.filter(({ placesLost }) => placesLost.length > 0).length;
  return count > 0
    ? message('nearbySchemes.othersTake', { ...where, count })
    : message('nearbySchemes.noneTakes', where);
}
