import { type AnyMessage, message } from '../messages/message.ts';
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
  readonly name: AnyMessage;
  /** The name in English, which people may look for it by. */
  readonly english: string;
  readonly measure: LayerMeasure;
  readonly unit: string;
  readonly polarityWords: AnyMessage;
  readonly note?: AnyMessage;
}

const reachNote = message('layer.reachNote');

const computed: readonly Computed[] = [
  {
    id: 'label',
    group: 'labels',
    name: message('layer.label'),
    english: 'Label: chances to mix and good practice',
    measure: { kind: 'LABEL' },
    unit: 'label',
    polarityWords: message('polarity.label'),
  },
  {
    id: 'diversity-chance',
    group: 'labels',
    name: message('layer.diversityChance'),
    english: 'Chance that two residents are from different groups of five',
    measure: { kind: 'DIVERSITY' },
    unit: 'chance',
    polarityWords: message('polarity.diversityChance'),
  },
  {
    id: 'reach-meeting-place',
    group: 'reach',
    name: message('layer.reachMeetingPlace'),
    english: 'Residents within a walk of an open place to meet',
    measure: { kind: 'REACH', target: 'MEETING_PLACE' },
    unit: 'percent',
    polarityWords: message('polarity.reachMeetingPlace'),
    note: reachNote,
  },
  {
    id: 'reach-place-of-welcome',
    group: 'reach',
    name: message('layer.reachPlaceOfWelcome'),
    english: 'Residents within a walk of an open Place of Welcome',
    measure: { kind: 'REACH', target: 'PLACE_OF_WELCOME' },
    unit: 'percent',
    polarityWords: message('polarity.reachPlaceOfWelcome'),
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
  return computed.map(({ english, ...each }) => ({
    ...each,
    searchWords: searchWordsOf(english, each.group),
    levels,
    periods: [],
    polarity: each.group === 'reach' ? 'HIGHER_IS_BETTER' : 'NEITHER',
    evenScale: false,
    source,
  }));
};
