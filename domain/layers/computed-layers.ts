import { diversityBasis } from '../cohesion-label/diversity/diversity-by.ts';
import { type AnyMessage, message } from '../messages/message.ts';
import { method } from '../method/method.ts';
import type { Source } from '../provenance/source.ts';
import { searchWordsOf } from './everyday-words.ts';
import type { Layer, LayerLevel, LayerMeasure, OtherDimension } from './layer.ts';
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
  /** Levels at which it can be worked out; wards and localities where not given. */
  readonly levels?: readonly LayerLevel[];
}

const reachNote = message('layer.reachNote');

/** Another dimension of diversity: beside the one that decides labels, with its table and its limit said. */
const diversityIn = (
  dimension: OtherDimension,
  id: string,
  group: LayerGroup,
  levels: readonly LayerLevel[],
): Computed => ({
  id: `diversity-chance-${id}`,
  group,
  name: message('layer.diversityChanceBy', { dimension }),
  measure: { kind: 'DIVERSITY_BY', dimension },
  unit: 'chance',
  polarityWords: message('polarity.diversityChance'),
  note: diversityBasis(dimension),
  levels,
});

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
  // Shares add up to no locality; religion is counted by ward and not held by small area as a figure.
  diversityIn('MAIN_LANGUAGE', 'main-language', 'language-and-newcomers', ['WARD', 'LSOA']),
  diversityIn('BIRTHPLACE', 'birthplace', 'language-and-newcomers', ['WARD', 'LSOA']),
  diversityIn('RELIGION', 'religion', 'faith', ['WARD', 'LOCALITY']),
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
  const usual: readonly LayerLevel[] = ['WARD', 'LOCALITY'];
  if (!usual.some((level) => drawn.includes(level))) return [];
  return computed.map((each) => ({
    ...each,
    searchWords: searchWordsOf(english(each.name), each.group),
    levels: (each.levels ?? usual).filter((level) => drawn.includes(level)),
    periods: [],
    polarity: each.group === 'reach' ? 'HIGHER_IS_BETTER' : 'NEITHER',
    darkEnd: 'HIGHEST',
    evenScale: false,
    source,
  }));
};

/** Whether a layer is worked out for the day of the request. */
export const isComputed = ({ id }: Pick<Layer, 'id'>): boolean => computed.some((each) => each.id === id);
