import { method } from '../method/method.ts';
import type { Source } from '../provenance/source.ts';
import { searchWordsOf } from './everyday-words.ts';
import type { Layer, LayerLevel, LayerMeasure } from './layer.ts';
import type { LayerGroup } from './layer-groups.ts';

const source: Source = {
  title: `Cohesion Map method ${method.id}`,
  note: 'Worked out here from the census and from the registers of venues and projects; each part names its own source.',
};

interface Computed {
  readonly id: string;
  readonly group: LayerGroup;
  readonly name: string;
  readonly measure: LayerMeasure;
  readonly unit: string;
  readonly polarityWords: string;
  readonly note?: string;
}

const reachNote =
  'As on the day of the request, in straight lines from the centres of census small areas. Where the register was not reviewed the share is the least on record.';

const computed: readonly Computed[] = [
  {
    id: 'label',
    group: 'labels',
    name: 'Label: chances to mix and good practice',
    measure: { kind: 'LABEL' },
    unit: 'label',
    polarityWords: 'A label joins two readings; there is no order from worst to best.',
  },
  {
    id: 'diversity-chance',
    group: 'labels',
    name: 'Chance that two residents are from different groups of five',
    measure: { kind: 'DIVERSITY' },
    unit: 'chance',
    polarityWords: 'Higher means that residents are more different from each other: neither good nor bad.',
  },
  {
    id: 'reach-meeting-place',
    group: 'reach',
    name: 'Residents within a walk of an open place to meet',
    measure: { kind: 'REACH', target: 'MEETING_PLACE' },
    unit: 'percent',
    polarityWords: 'Higher means that more residents have a place to meet close by.',
    note: reachNote,
  },
  {
    id: 'reach-place-of-welcome',
    group: 'reach',
    name: 'Residents within a walk of an open Place of Welcome',
    measure: { kind: 'REACH', target: 'PLACE_OF_WELCOME' },
    unit: 'percent',
    polarityWords: 'Higher means that more residents have a Place of Welcome close by.',
    note: reachNote,
  },
];

/**
 * The layers that are worked out from several records, at the levels that have lines. They answer for the day of the
 * request and so have no periods.
 * @example computedLayers(['WARD', 'LOCALITY']).map(({ id }) => id) // ['label', 'diversity-chance', ...]
 */
export const computedLayers = (drawn: readonly LayerLevel[]): Layer[] => {
  const levels = (['WARD', 'LOCALITY'] as const).filter((level) => drawn.includes(level));
  if (levels.length === 0) return [];
  return computed.map((each) => ({
    ...each,
    searchWords: searchWordsOf(each.name, each.group),
    levels,
    periods: [],
    polarity: each.group === 'reach' ? 'HIGHER_IS_BETTER' : 'NEITHER',
    evenScale: false,
    source,
  }));
};
