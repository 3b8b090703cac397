import { wordsOfArea } from './words-of-area.ts';
import { wordsOfAssessmentCodes } from './words-of-assessment-codes.ts';
import { wordsOfAssessments } from './words-of-assessments.ts';
import { wordsOfCompare } from './words-of-compare.ts';
import { wordsOfFiles } from './words-of-files.ts';
import { wordsOfPairing } from './words-of-pairing.ts';
import { wordsOfPlaces } from './words-of-places.ts';
import { wordsOfProgramme } from './words-of-programme.ts';
import { wordsOfSite } from './words-of-site.ts';
import { wordsOfStatistics } from './words-of-statistics.ts';

/**
 * Every sentence that the pages themselves say, by key, so that another language is one more table. Names, labels,
 * reasons and notes come from the API. Braces are filled in by the voice.
 */
export const english = {
  ...wordsOfSite,
  ...wordsOfArea,
  ...wordsOfPlaces,
  ...wordsOfProgramme,
  ...wordsOfPairing,
  ...wordsOfStatistics,
  ...wordsOfCompare,
  ...wordsOfFiles,
  ...wordsOfAssessments,
  ...wordsOfAssessmentCodes,
} as const;

export type WordKey = keyof typeof english;

/** The words of one language: a sentence for every key, no key more. A missing one fails the types. */
export type Words = Readonly<Record<WordKey, string>>;

/**
 * Words on which somebody's safety could hang: emergency and refuge lines, how to get help. No machine may translate
 * them, so they stand in English in every language until a person has checked the translation. There are none today.
 */
export const neverMachine: ReadonlySet<WordKey> = new Set();
