import { computed } from '@preact/signals';
import {
  type ExchangeLineFragment,
  exchangePairs,
  type PairingsQuery,
  pairings,
} from '../../../schema/generated/operations.ts';
import { ask } from '../../api/api.ts';
import { whatIfArgument, whatIfAsked } from '../../api/ask-what-if.ts';
import { once } from '../../api/figures.ts';
import { load, loadByKey } from '../../api/loadable.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import type { MappedContact } from '../../map/scene/map-state.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';

export type PairingLine = NonNullable<PairingsQuery['area']>['pairings'][number];

const pairingsByKey = loadByKey(async (key) => {
  const [code = '', whatIf = ''] = key.split(' ');
  return (await ask(pairings, { code, ...(await whatIfArgument(whatIf)) })).area?.pairings ?? [];
});

/** Pairings that touch an area, under what is tried out. */
export const pairingsOf = (code: string) => pairingsByKey(`${code} ${whatIfAsked()}`);

/** Every contact between places on record. */
export const contactPairs = once(() => load(async () => (await ask(exchangePairs, {})).exchangePairs));

/** Whether a contact touches an area: a ward, or a locality with its wards. */
export const touches = (pair: ExchangeLineFragment, code: string): boolean =>
  [pair.from, pair.to].some(({ ward, locality }) => ward?.code === code || locality?.code === code);

/** The contacts of the chosen area as lines, as far as both ends have a point. No point is ever made up. */
export const contactLines = computed((): readonly MappedContact[] => {
  const { subject, tool, layer } = urlState.value;
  const area = areaOf(subject);
  if (!area || tool || layer) return [];
  const state = contactPairs().value;
  if (state.status !== 'ready') return [];
  return state.value.flatMap((pair) => {
    const { from, to } = pair;
    if (!from.point || !to.point || !touches(pair, area)) return [];
    return [
      {
        from: from.point,
        to: to.point,
        guessed: from.precision !== 'PLACE' || to.precision !== 'PLACE',
        name: t('map.exchangeBetween', { from: untranslated(from.name), to: untranslated(to.name) }),
      },
    ];
  });
});
