import { fiveGroups } from '../../cohesion-label/diversity/ethnic-groups.ts';
import { message, type PlainCode, type ToldText, untranslated } from '../../messages/message.ts';

/** Groups of the tables of a profile other than that of ethnic groups, as packs freeze them. */
const codes: Readonly<Record<string, `censusGroup.${string}` & PlainCode>> = {
  'No religion': 'censusGroup.noReligion',
  Christian: 'censusGroup.christian',
  Buddhist: 'censusGroup.buddhist',
  Hindu: 'censusGroup.hindu',
  Jewish: 'censusGroup.jewish',
  Muslim: 'censusGroup.muslim',
  Sikh: 'censusGroup.sikh',
  'Other religion': 'censusGroup.otherReligion',
  'Not answered': 'censusGroup.notAnswered',
  Owned: 'censusGroup.owned',
  'Shared ownership': 'censusGroup.sharedOwnership',
  'Social rented': 'censusGroup.socialRented',
  'Private rented': 'censusGroup.privateRented',
  'Lives rent free': 'censusGroup.rentFree',
  Disabled: 'censusGroup.disabled',
  'Not disabled': 'censusGroup.notDisabled',
};

/** The name of a group of the census. @example groupWords('Owned') // censusGroup.owned */
export function groupWords(group: string): ToldText {
  const ethnic = fiveGroups.find(({ short }) => short === group);
  if (ethnic) return ethnic.name;
  const code = codes[group];
  return code ? message(code) : untranslated(group);
}
