import { message } from '../../messages/message.ts';
import { walks } from '../../method/distances.ts';
import type { Beside } from './beside.ts';
import { measureDefinitions, type OptionMeasureCode } from './measure-definitions.ts';
import { chanceOfDifference, residentsNear, residentsNearInReach } from './measure-people.ts';
import { nearestPlaceOf, placesInside, placesWithin } from './measure-places.ts';
import { boroughInReach } from './measure-reach.ts';
import { homes, homesPerHectare, siteHectares, siteOutside, socialHomes } from './measure-scheme.ts';
import { measuredAmount } from './measured-amount.ts';
import type { Measured, OptionMeasure } from './option-comparison.ts';

/** How each measure is worked out; the words for it are in `measureDefinitions`. */
const measures: Readonly<Record<OptionMeasureCode, (beside: Beside) => Measured>> = {
  'nearest-meeting-place': nearestPlaceOf('MEETING_PLACE'),
  'open-meeting-places-400': placesWithin('MEETING_PLACE', walks.short),
  'open-meeting-places-800': placesWithin('MEETING_PLACE', walks.usual),
  'open-meeting-places-1600': placesWithin('MEETING_PLACE', walks.long),
  'nearest-place-of-welcome': nearestPlaceOf('PLACE_OF_WELCOME'),
  'places-of-welcome-800': placesWithin('PLACE_OF_WELCOME', walks.usual),
  'meeting-places-inside': placesInside,
  'residents-near-400': residentsNear(walks.short),
  'residents-near-800': residentsNear(walks.usual),
  'residents-near-1600': residentsNear(walks.long),
  'residents-near-in-reach': residentsNearInReach,
  'chance-of-difference': chanceOfDifference,
  'residents-in-reach': boroughInReach('MEETING_PLACE'),
  'residents-in-reach-of-welcome': boroughInReach('PLACE_OF_WELCOME'),
  'site-hectares': siteHectares,
  'site-outside-borough': siteOutside,
  homes,
  'homes-per-hectare': homesPerHectare,
  'social-homes': socialHomes,
};

/**
 * Every measure of an option, or of doing nothing, in the order of `measureDefinitions`, each with its difference from
 * doing nothing around the same site.
 * @example optionMeasures(beside).find(({ code }) => code === 'open-meeting-places-800')?.difference // -1
 */
export const optionMeasures = (beside: Beside): readonly OptionMeasure[] =>
  measureDefinitions.map(({ counts, ...definition }) => {
    const found = measures[definition.code](beside);
    const amount = measuredAmount(counts, found);
    return {
      ...definition,
      unit: message(`optionUnit.${counts}`),
      ...found,
      ...(amount && { amount }),
    };
  });
