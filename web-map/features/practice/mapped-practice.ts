import { computed } from '@preact/signals';
import { practiceMarks } from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { once } from '../../api/figures.ts';
import { load } from '../../api/loadable.ts';

import { t, untranslated } from '../../i18n/translator.ts';
import type { MappedPractice } from '../../map/scene/map-state.ts';
import { urlState } from '../../navigation/navigation.ts';

const marksOfBorough = once(() => load(async () => (await ask(practiceMarks, {})).practiceOnRecord));

/** Whether the rings may be shown: what fills or covers the map otherwise is looked at by itself. */
export const practiceFits = computed(() => !urlState.value.layer && !urlState.value.tool);

/** Rings and lines of practice on record; undefined where they are switched off, covered or not here yet. */
export const mappedPractice = computed((): MappedPractice | undefined => {
  if (urlState.value.rings === 'off' || !practiceFits.value) return undefined;
  const state = marksOfBorough().value;
  if (state.status !== 'ready') return undefined;
  const { places, exchanges } = state.value;
  return {
    rings: places.flatMap(({ name, mark, markWords, older, point, pointOf, pointWords }) =>
      point && mark !== 'NONE'
        ? [
            {
              place: name,
              name: t('map.practiceRing', { name: untranslated(name), mark: markWords, point: pointWords }),
              mark,
              older,
              isBuilding: pointOf === 'BUILDING',
              at: point,
            },
          ]
        : [],
    ),
    lines: exchanges.flatMap(({ from, to }) =>
      from.point && to.point
        ? [
            {
              from: from.point,
              to: to.point,
              guessed: from.pointOf !== 'BUILDING' || to.pointOf !== 'BUILDING',
              name: t('map.exchangeBetween', { from: untranslated(from.name), to: untranslated(to.name) }),
            },
          ]
        : [],
    ),
  };
});
