import type { Source } from '../provenance/source.ts';

export const schoolPhases = [
  'NURSERY',
  'PRIMARY',
  'SECONDARY',
  'SPECIAL',
  'ALTERNATIVE',
  'INDEPENDENT',
] as const;
export type SchoolPhase = (typeof schoolPhases)[number];

/** The groups by which the school census counts pupils, in its order. Source: Department for Education, school census. */
export const pupilGroups = [
  'WHITE_BRITISH',
  'WHITE_IRISH',
  'IRISH_TRAVELLER',
  'GYPSY_ROMA',
  'OTHER_WHITE',
  'WHITE_AND_BLACK_CARIBBEAN',
  'WHITE_AND_BLACK_AFRICAN',
  'WHITE_AND_ASIAN',
  'OTHER_MIXED',
  'INDIAN',
  'PAKISTANI',
  'BANGLADESHI',
  'OTHER_ASIAN',
  'BLACK_CARIBBEAN',
  'BLACK_AFRICAN',
  'OTHER_BLACK',
  'CHINESE',
  'ANY_OTHER',
] as const;
export type PupilGroup = (typeof pupilGroups)[number];

/**
 * What the school census says of the pupils of a school, as published: percentages 0 to 100 with one decimal. Official
 * published shares are not withheld a second time, of however few pupils they are.
 */
export interface SchoolPupils {
  /** Unique reference number at the census; a school that became an academy since has another now. */
  readonly urn: string;
  /** Its name at the census. */
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly headcount: number;
  /** Known to be eligible for free school meals; undefined: not published, as of independent schools. */
  readonly freeMealsPercent?: number;
  /** First language known or believed to be other than English; undefined: not published. */
  readonly otherLanguagePercent?: number;
  /** In the order of `pupilGroups`; empty: not published. */
  readonly shares: readonly { readonly group: PupilGroup; readonly percent: number }[];
  /** Of no known group; undefined: not published. */
  readonly unclassifiedPercent?: number;
  /** By what the school of the census is this place on the register. */
  readonly joinedBy: 'URN' | 'NAME_AND_POSTCODE' | 'POSTCODE';
  readonly source: Source;
}
