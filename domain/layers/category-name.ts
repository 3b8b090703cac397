import { shareCategoryName } from '../census/share-words.ts';
import { fiveGroups, nineteenGroups } from '../cohesion-label/diversity/ethnic-groups.ts';
import { message, type PlainCode, type ToldText } from '../messages/message.ts';

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
export const shortName = (category: string): string => groupOf(category)?.short ?? category;

/** The ethnic group that a text names, as published or in short. */
const groupOf = (text: string) =>
  [...fiveGroups, ...nineteenGroups].find(({ census, short }) => census === text || short === text);

/**
 * The short name of a group or category within its own table.
 * @example groupName('Other ethnic group') // "Other"
 */
export function groupName(category: string): ToldText {
  const code = categories[category];
  return groupOf(category)?.name ?? (code === undefined ? shareCategoryName(category) : message(code));
}

/**
 * The name of a category where it stands alone in a list.
 * @example categoryName('Other ethnic group') // "Other ethnic groups"
 */
export function categoryName(category: string): ToldText {
  const code = standingAlone[category];
  return code === undefined ? groupName(category) : message(code);
}
