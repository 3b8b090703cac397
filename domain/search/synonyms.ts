/**
 * Words for the same thing, folded: who looks for one finds what is recorded under another. They are words of the
 * language, short forms and their long ones, never facts about a place. The first of a line need not be the better one.
 */
const groups: readonly (readonly string[])[] = [
  [
    'esol',
    'english for speakers of other languages',
    'english classes',
    'english lessons',
    'learning english',
  ],
  ['eal', 'english as a second language', 'english as an additional language'],
  ['bme', 'bame', 'black and minority ethnic', 'black asian and minority ethnic', 'ethnic minorities'],
  ['gtr', 'gypsy traveller and roma', 'gypsy roma and traveller'],
  ['imd', 'index of multiple deprivation', 'deprivation', 'poverty'],
  ['asb', 'anti social behaviour', 'antisocial behaviour'],
  ['neet', 'not in employment education or training'],
  ['ncs', 'national citizen service'],
  ['dwp', 'department for work and pensions'],
  ['nis', 'national indicator set'],
  ['wfa', 'walsall for all'],
  ['mhclg', 'ministry of housing communities and local government'],
  ['lga', 'local government association'],
  ['foodbank', 'food bank', 'food outlet'],
  ['ethnicity', 'ethnic group', 'ethnic groups', 'race'],
  ['faith', 'religion', 'belief'],
  ['gurdwara', 'sikh temple', 'sikh'],
  ['mosque', 'masjid', 'muslim'],
  ['mandir', 'hindu temple', 'hindu'],
  ['church', 'chapel', 'christian'],
  ['st', 'saint'],
  ['covid 19', 'covid', 'coronavirus', 'pandemic'],
];

const holds = (folded: string, words: string): boolean => ` ${folded} `.includes(` ${words} `);

/**
 * The other words for what a folded text names; empty where it names nothing of the kind.
 * @example synonymsIn('esol learners by locality') // ['english for speakers of other languages', 'english classes', ...]
 */
export function synonymsIn(folded: string): readonly string[] {
  return groups
    .filter((group) => group.some((words) => holds(folded, words)))
    .flatMap((group) => group.filter((words) => !holds(folded, words)));
}
