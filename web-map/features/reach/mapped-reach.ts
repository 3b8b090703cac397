import { computed } from '@preact/signals';
import { count } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import type { MappedSite, MappedSmallArea } from '../../map/scene/map-state.ts';
import { urlState } from '../../navigation/navigation.ts';
import { reachAsked, reachFigures, wherePlan } from './reach-figures.ts';

/** The small areas out of reach, while reach is asked about and once they are there. */
export const outOfReach = computed((): readonly MappedSmallArea[] | undefined => {
  if (urlState.value.tool !== 'reach') return undefined;
  const state = reachFigures(reachAsked()).value;
  if (state.status !== 'ready') return [];
  return state.value.wards.outOfReach.map(({ point, residents, name }) => ({
    at: point,
    residents,
    name: t('map.reachMapOne', { name: untranslated(name), residents: count(residents) }),
  }));
});

/** The buildings of a plan, numbered in the order of their gain. */
export const plannedSites = computed((): readonly MappedSite[] => {
  if (urlState.value.tool !== 'reach') return [];
  const state = wherePlan(reachAsked())?.value;
  if (state?.status !== 'ready') return [];
  return state.value.sites.flatMap(({ venue }, index) =>
    venue.location ? [{ id: venue.id, name: venue.name, order: index + 1, at: venue.location }] : [],
  );
});
