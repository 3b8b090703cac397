import { fiveGroups, nineteenGroups } from '../cohesion-label/diversity/ethnic-groups.ts';
import { message, type PlainCode, type ToldText, untranslated } from '../messages/message.ts';

/** Ethnic groups by the short names of the method. */
const groups: Readonly<Record<string, PlainCode>> = {
  White: 'group.white',
  Asian: 'group.asian',
  Black: 'group.black',
  Mixed: 'group.mixed',
  Other: 'group.other',
  'White British': 'group.whiteBritish',
  'White Irish': 'group.whiteIrish',
  'Gypsy or Irish Traveller': 'group.traveller',
  Roma: 'group.roma',
  'Other White': 'group.otherWhite',
  Bangladeshi: 'group.bangladeshi',
  Chinese: 'group.chinese',
  Indian: 'group.indian',
  Pakistani: 'group.pakistani',
  'Other Asian': 'group.otherAsian',
  'Black African': 'group.blackAfrican',
  'Black Caribbean': 'group.blackCaribbean',
  'Other Black': 'group.otherBlack',
  'White and Asian': 'group.whiteAndAsian',
  'White and Black African': 'group.whiteAndBlackAfrican',
  'White and Black Caribbean': 'group.whiteAndBlackCaribbean',
  'Other mixed': 'group.otherMixed',
  Arab: 'group.arab',
  'Any other ethnic group': 'group.anyOther',
};

/** Categories of the tables of religion and tenure. */
const categories: Readonly<Record<string, PlainCode>> = {
  Buddhist: 'category.buddhist',
  Christian: 'category.christian',
  Hindu: 'category.hindu',
  Jewish: 'category.jewish',
  Muslim: 'category.muslim',
  'No religion': 'category.noReligion',
  'Other religion': 'category.otherReligion',
  Sikh: 'category.sikh',
  'Not answered': 'category.notAnswered',
  Owned: 'category.owned',
  'Shared ownership': 'category.sharedOwnership',
  'Social rented': 'category.socialRented',
  'Private rented': 'category.privateRented',
  'Lives rent free': 'category.livesRentFree',
};

/** Categories whose short name would not say of what. */
const standingAlone: Readonly<Record<string, PlainCode>> = {
  'Other ethnic group': 'category.otherEthnicGroups',
  'Other religion': 'category.otherReligions',
  'Not answered': 'category.religionNotAnswered',
};

/**
 * The short name of a category as the data have it, in English, for searches; "Asian: Indian" is "Indian".
 * @example shortName('Asian, Asian British or Asian Welsh') // 'Asian'
 */
export const shortName = (category: string): string =>
  [...fiveGroups, ...nineteenGroups].find(({ census }) => census === category)?.short ?? category;

/**
 * The short name of a group or category within its own table.
 * @example groupName('Other ethnic group') // "Other"
 */
export function groupName(category: string): ToldText {
  const code = groups[shortName(category)] ?? categories[category];
  return code === undefined ? untranslated(category) : message(code);
}

/**
 * The name of a category where it stands alone in a list.
 * @example categoryName('Other ethnic group') // "Other ethnic groups"
 */
export function categoryName(category: string): ToldText {
  const code = standingAlone[category];
  return code === undefined ? groupName(category) : message(code);
}
