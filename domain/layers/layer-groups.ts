import { ethnicGroupIndicators } from '../cohesion-label/diversity/ethnic-groups.ts';
import { message } from '../messages/message.ts';

/** The plain groups of the list of layers, in the order to show them in. */
export const layerGroups = [
  { id: 'labels', name: message('layerGroup.labels') },
  { id: 'who-lives-here', name: message('layerGroup.whoLivesHere') },
  { id: 'language-and-newcomers', name: message('layerGroup.languageAndNewcomers') },
  { id: 'faith', name: message('layerGroup.faith') },
  { id: 'homes', name: message('layerGroup.homes') },
  { id: 'work-and-health', name: message('layerGroup.workAndHealth') },
  { id: 'deprivation', name: message('layerGroup.deprivation') },
  { id: 'programme', name: message('layerGroup.programme') },
  { id: 'reach', name: message('layerGroup.reach') },
] as const;
export type LayerGroup = (typeof layerGroups)[number]['id'];

/** Beginnings of indicator ids, and the group they belong to; what is not named is the programme's own. */
const groupsOfIndicators: readonly (readonly [start: string, group: LayerGroup])[] = [
  [ethnicGroupIndicators.five, 'who-lives-here'],
  [ethnicGroupIndicators.nineteen, 'who-lives-here'],
  ['census-2021-religion', 'faith'],
  ['census-2021-tenure', 'homes'],
  ['census-2021-household-type', 'homes'],
  ['census-2021-cars', 'homes'],
  ...[
    'english',
    'household-language',
    'country-of-birth',
    'length-of-residence',
    'address-a-year-ago',
    'passports',
    'national-identity',
  ].map((table) => [`census-2021-${table}`, 'language-and-newcomers'] as const),
  ...['qualifications', 'work', 'travel-to-work', 'disability', 'unpaid-care'].map(
    (table) => [`census-2021-${table}`, 'work-and-health'] as const,
  ),
  ['imd-', 'deprivation'],
];

/**
 * The group of an indicator's layers.
 * @example layerGroupOf('imd-2025-score') // 'deprivation'
 */
export const layerGroupOf = (indicator: string): LayerGroup =>
  groupsOfIndicators.find(([start]) => indicator.startsWith(start))?.[1] ?? 'programme';
