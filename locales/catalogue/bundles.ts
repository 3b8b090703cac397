import { type LanguageCode, languageCodes } from '../../domain/languages/interface-languages.ts';

/** What is loaded together: a page loads its own, and facts only where it makes them itself. */
export type Bundle =
  | 'words'
  | 'terms'
  | 'facts'
  | 'refusals'
  | 'siteFiles'
  | 'briefing'
  | 'assessments'
  | 'map'
  | 'pages'
  | 'officers';

/** First parts of codes, `map` of `map.searchLabel`, by what they are loaded with. Everything else is a fact of the domain. */
const namespaces: Readonly<Record<string, Bundle>> = {
  term: 'terms',
  text: 'terms',
  word: 'words',
  unit: 'terms',
  unitName: 'terms',
  qualifier: 'terms',
  // Told where a question is refused: a page fetches them when one is.
  refusal: 'refusals',
  // Told of a file with a red line: to officers, and by the API.
  siteFile: 'siteFiles',
  documentFile: 'siteFiles',
  // What assessments ask and say is no part of the map, and most of it is long.
  question: 'assessments',
  questionHelp: 'assessments',
  characteristic: 'assessments',
  limb: 'assessments',
  limbLetter: 'assessments',
  trigger: 'assessments',
  screen: 'assessments',
  colour: 'assessments',
  unmet: 'assessments',
  reopening: 'assessments',
  history: 'assessments',
  exercise: 'assessments',
  briefing: 'briefing',
  map: 'map',
  page: 'pages',
  report: 'pages',
  kept: 'pages',
  officers: 'officers',
};

/**
 * What the sentence of a code is loaded with.
 *
 * @example bundleOf('map.searchLabel') // 'map'
 */
export const bundleOf = (code: string): Bundle => namespaces[code.split('.')[0] ?? ''] ?? 'facts';

export const bundles: readonly Bundle[] = [
  'words',
  'terms',
  'facts',
  'refusals',
  'siteFiles',
  'briefing',
  'assessments',
  'map',
  'pages',
  'officers',
];

const inEnglishAlone: readonly Bundle[] = ['officers', 'siteFiles'];

/** Officers' pages, and what is told of the files that officers bring, are in English alone. */
export const languagesOf = (bundle: Bundle): readonly LanguageCode[] =>
  inEnglishAlone.includes(bundle) ? ['en'] : languageCodes;

/** The languages that have a catalogue of translations. */
export type TranslatedLanguage = Exclude<LanguageCode, 'en'>;
export const translatedLanguages = languageCodes.filter((code): code is TranslatedLanguage => code !== 'en');
