import { t } from '../../i18n/translator.ts';
import type { Layer } from './layer-figures.ts';

/** One way into the layers: the layer that it shows, or the group that it opens to choose from. */
export interface LayerCard {
  readonly id: string;
  readonly title: string;
  /** Undefined: the card opens its group. A faith is never picked for the reader, nor a kind of home. */
  readonly layer?: Layer;
  /** Layers of the group that the card opens. */
  readonly choices: readonly Layer[];
}

interface Wanted {
  readonly id: string;
  readonly title: () => string;
  /** Whether a layer is what the card shows; the first of the list is taken, and of editions the newest stands first. */
  readonly shows?: (layer: Layer) => boolean;
  readonly group?: string;
}

/** Whether a layer shows an indicator of this subject: the names of ethnic groups hold the same words. */
const isOf =
  (subject: RegExp) =>
  ({ indicator }: Layer) =>
    subject.test(indicator?.id ?? '');

const cards: readonly Wanted[] = [
  { id: 'label', title: () => t('map.layerCardLabel'), shows: ({ kind }) => kind === 'LABEL' },
  { id: 'people', title: () => t('map.layerCardPeople'), shows: ({ id }) => id === 'diversity-chance' },
  {
    id: 'deprivation',
    title: () => t('map.layerCardDeprivation'),
    shows: ({ group, unit }) => group === 'deprivation' && unit === 'decile',
  },
  {
    id: 'english',
    title: () => t('map.layerCardEnglish'),
    shows: ({ id }) => id === 'census-2021-english.not-well',
  },
  { id: 'age', title: () => t('map.layerCardAge'), shows: isOf(/\bage\b/) },
  { id: 'tenure', title: () => t('map.layerCardTenure'), group: 'homes' },
  { id: 'religion', title: () => t('map.layerCardReligion'), group: 'faith' },
  { id: 'reach', title: () => t('map.layerCardReach'), shows: ({ id }) => id === 'reach-meeting-place' },
  { id: 'practice', title: () => t('map.layerCardPractice'), shows: ({ id }) => id === 'practice-on-record' },
];

/**
 * The cards that stand before the groups, in their order, and the titles of those whose figures are not held.
 *
 * @example layerCards(layers).notHeld // ['age']
 */
export function layerCards(layers: readonly Layer[]): {
  readonly held: readonly LayerCard[];
  readonly notHeld: readonly string[];
} {
  const made = cards.map(({ id, title, shows, group }) => {
    const layer = shows && layers.find(shows);
    const choices = group === undefined ? [] : layers.filter((each) => each.group === group);
    return { id, title: title(), choices, ...(layer ? { layer } : {}) };
  });
  const isHeld = ({ layer, choices }: LayerCard): boolean => layer !== undefined || choices.length > 0;
  return {
    held: made.filter(isHeld),
    notHeld: made.filter((card) => !isHeld(card)).map(({ title }) => title),
  };
}
