import type { LayerGroup } from './layer-groups.ts';

/** Words that people use for a whole group of layers. */
const wordsOfGroups: Readonly<Record<LayerGroup, readonly string[]>> = {
  labels: ['cold spot', 'catalyst', 'mixing', 'cohesion', 'integration'],
  'who-lives-here': ['ethnicity', 'ethnic group', 'race', 'background', 'heritage', 'population', 'people'],
  'language-and-newcomers': ['migration', 'migrant', 'immigrant', 'newcomer', 'new arrivals', 'foreign'],
  faith: ['religion', 'belief', 'worship', 'church', 'faith'],
  homes: ['housing', 'house', 'tenure', 'accommodation', 'rent', 'own'],
  'work-and-health': ['census', 'daily life'],
  deprivation: ['poverty', 'poor', 'hardship', 'low income', 'deprived', 'IMD', 'disadvantage'],
  programme: ['projects', 'what was done', 'activities', 'counts'],
  reach: ['walk', 'near', 'distance', 'access', 'close by', 'places to meet'],
};

/** Words that people use for a category or an indicator, by a word in its name. */
const wordsByName: readonly (readonly [inName: RegExp, words: readonly string[]])[] = [
  [/\bMuslim/, ['Islam', 'mosque']],
  [/\bSikh/, ['gurdwara', 'Sikhism']],
  [/\bHindu/, ['temple', 'mandir', 'Hinduism']],
  [/\bChristian/, ['church', 'chapel', 'Christianity']],
  [/\bBuddhist/, ['Buddhism', 'temple']],
  [/\bJewish/, ['synagogue', 'Judaism']],
  [/\bNo religion/, ['atheist', 'none', 'secular']],
  [/\bOwned/, ['home owner', 'mortgage', 'owner occupier', 'bought']],
  [/\bSocial rented/, ['council house', 'council tenant', 'housing association', 'social housing']],
  [/\bPrivate rented/, ['landlord', 'private tenant', 'letting']],
  [
    /English is|English well|English as a main/,
    ['language', 'speak English', 'English proficiency', 'main language', 'mother tongue', 'ESOL'],
  ],
  [
    /[Bb]orn |a year before/,
    ['country of birth', 'birthplace', 'born abroad', 'moved', 'length of residence'],
  ],
  [/\b[Pp]assport/, ['citizenship', 'nationality', 'citizen']],
  [/\bidentity\b/, ['national identity', 'British', 'nationality']],
  [/qualification/, ['education', 'degree', 'school', 'GCSE', 'A level', 'university', 'skills', 'trained']],
  [
    /^In work|^Unemployed|^Neither in work/,
    ['job', 'jobs', 'employment', 'employed', 'jobless', 'economic activity'],
  ],
  [/\bkm\b|from home/, ['travel', 'commuting', 'distance']],
  [/\bcar\b/, ['car', 'vehicle', 'transport']],
  [/[Dd]isabled/, ['disability', 'illness', 'health']],
  [/unpaid care/, ['carer', 'carers', 'caring', 'looking after']],
  [/^One person|^One family|kind of household/, ['household', 'living alone', 'lone', 'family']],
  [/\bRoma\b|Traveller/, ['Gypsy', 'Traveller', 'Roma', 'GTR']],
  [/\bAsian|Indian|Pakistani|Bangladeshi/, ['South Asian', 'Asian']],
  [/\bBlack|African|Caribbean/, ['Black', 'African', 'Caribbean']],
  [/\bWhite/, ['White']],
  [/\bOther White/, ['Polish', 'Romanian', 'Eastern European']],
  [/\bMixed|\bmixed/, ['mixed heritage', 'dual heritage']],
  [/ESOL/, ['English classes', 'learning English', 'language', 'learners']],
  [/[Aa]ctivity packs/, ['children', 'play', 'lockdown', 'families']],
  [/Pledge/, ['organisations', 'promise', 'signed up', 'partners']],
  [/Chance that two/, ['diversity', 'variety', 'different backgrounds', 'Blau']],
  [/Place of Welcome/, ['welcome', 'warm space', 'drop in', 'tea']],
  [/^Practice on record/, ['rings', 'exchange', 'good practice', 'catalyst']],
  [/place to meet/, ['library', 'community centre', 'hall', 'park', 'venue']],
];

/**
 * Everyday words that a layer may be looked for by, its name and group first; none twice.
 * @example searchWordsOf('Muslim, share of residents', 'faith').includes('mosque') // true
 */
export const searchWordsOf = (name: string, group: LayerGroup): string[] => [
  ...new Set([
    name,
    ...wordsByName.flatMap(([inName, words]) => (inName.test(name) ? words : [])),
    ...wordsOfGroups[group],
  ]),
];
