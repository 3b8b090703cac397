import type { Qualifier } from '../provenance/qualifier.ts';
import type { Source } from '../provenance/source.ts';

/**
 * What a number counts, as far as disclosure goes. People: the rule of under ten is for it. Share: a percentage of
 * people. Mean: a mean, rate or score of people, of which only the number asked can be too small.
 */
export type Counted = 'PEOPLE' | 'SHARE' | 'MEAN' | 'THINGS';

/** Units of numbers that count no people, or no people by themselves. */
const things = new Set(
  (
    'activities|books|businesses|buildings|charities|classes|clubs|conferences|contacts|copies|decile|' +
    'discussions|engagements|events|flyers|GBP|grants|groups|hectares|hours|impressions|interviews|items|kilometres|' +
    'languages|lessons|libraries|licences|lines|meetings|metres|miles|minutes|months|neighbourhoods|nominations|' +
    'opportunities|organisations|packs|parks|percent change|percentage points|places|posts|practices|presentations|' +
    'projects|rank|resources|schools|sessions|sites|small areas|topics|transcriptions|types|venues|views|weeks|' +
    'webinars|workbooks|workshops|years'
  ).split('|'),
);
const shares = new Set(['percent', '%', 'per cent']);
const means = new Set(['score', 'index', 'ratio', 'rate', 'average', 'mean']);

/**
 * What the numbers of a unit count. A unit that nobody has listed counts people, so that a table of "victims" or
 * "lodgers" is protected before anyone thinks of it; units of things are listed here as they come.
 * @example countedBy('learners') // 'PEOPLE'
 */
export function countedBy(unit: string | undefined, qualifier?: Qualifier): Counted {
  const word = unit?.trim() ?? '';
  if (things.has(word) || things.has(word.toLowerCase())) return 'THINGS';
  if (shares.has(word.toLowerCase())) return 'SHARE';
  if (means.has(word.toLowerCase()) || /^(per|rate per) /i.test(word)) return 'MEAN';
  return qualifier === 'average' ? 'MEAN' : 'PEOPLE';
}

/** Publishers whose counts of people have had their disclosure control, with what was done. */
const protectedPublishers: ReadonlyMap<string, string> = new Map([
  [
    'Office for National Statistics',
    'Census 2021: records swapped, cells perturbed, tables checked (ONS, Protecting personal data in Census 2021 results).',
  ],
]);

/**
 * Whether a number was protected before it was published: it is not withheld a second time, and its parts need not
 * add up exactly.
 * @example isProtectedByPublisher({ title: 'Census 2021', publisher: 'Office for National Statistics' }) // true
 */
export const isProtectedByPublisher = ({ publisher }: Pick<Source, 'publisher'>): boolean =>
  publisher?.split(';').every((name) => protectedPublishers.has(name.trim())) ?? false;
