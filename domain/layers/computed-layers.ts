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
    measure: { kind: 'LABEL' },
    unit: 'label',
    polarityWords: message('polarity.label'),
  },
  {
    id: 'diversity-chance',
    group: 'labels',
    name: message('layer.diversityChance'),
    measure: { kind: 'DIVERSITY' },
    unit: 'chance',
    polarityWords: message('polarity.diversityChance'),
  },
  {
    id: 'practice-on-record',
    group: 'programme',
    name: message('layer.practiceOnRecord'),
    measure: { kind: 'PRACTICE' },
    unit: 'records',
    polarityWords: message('polarity.practiceOnRecord'),
    note: message('layer.practiceNote'),
  },
  {
    id: 'reach-meeting-place',
    group: 'reach',
    name: message('layer.reachMeetingPlace'),
    measure: { kind: 'REACH', target: 'MEETING_PLACE' },
    unit: 'percent',
    polarityWords: message('polarity.reachMeetingPlace'),
    note: reachNote,
  },
  {
    id: 'reach-place-of-welcome',
    group: 'reach',
    name: message('layer.reachPlaceOfWelcome'),
    measure: { kind: 'REACH', target: 'PLACE_OF_WELCOME' },
    unit: 'percent',
    polarityWords: message('polarity.reachPlaceOfWelcome'),
    note: reachNote,
  },
];

/**
 * The layers that are worked out from several records, at the levels that have lines. They answer for the day of the
 * request and so have no periods.
 * @param english tells a name in English, by which people may look for it
 * @example computedLayers(['WARD', 'LOCALITY'], english).map(({ id }) => id) // ['label', 'diversity-chance', ...]
 */
export const computedLayers = (
  drawn: readonly LayerLevel[],
  english: (name: AnyMessage) => string,
): Layer[] => {
  const levels = (['WARD', 'LOCALITY'] as const).filter((level) => drawn.includes(level));
  if (levels.length === 0) return [];
  return computed.map((each) => ({
    ...each,
    searchWords: searchWordsOf(english(each.name), each.group),
    levels,
    periods: [],
    polarity: each.group === 'reach' ? 'HIGHER_IS_BETTER' : 'NEITHER',
    darkEnd: 'HIGHEST',
    evenScale: false,
    source,
  }));
};

/** Whether a layer is worked out for the day of the request. */
export const isComputed = ({ id }: Pick<Layer, 'id'>): boolean => computed.some((each) => each.id === id);
