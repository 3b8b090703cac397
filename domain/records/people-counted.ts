import { courseQuestions, surveyAnswers } from './answers.ts';

/** How many people of one group, as somebody counted those whom they asked. */
export interface AttendanceCount {
  /** Code of the group; of homes the code of a ward. */
  readonly group: string;
  /** A whole number from 0. */
  readonly people: number;
}

/** By what people are counted apart; each is asked or left alone by itself. */
export const peopleApart = ['AGE', 'SEX', 'ETHNIC_GROUP', 'DISABILITY', 'HOME'] as const;
export type CourseQuestion = keyof typeof courseQuestions;
/** By which answers of a course are counted apart: each to one question of the indicator library. */
export const courseQuestionCodes = Object.keys(courseQuestions) as readonly CourseQuestion[];
/** By what pictures tell people apart; whether they completed a course is counted without groups of its own. */
export const toldApart = ['COMPLETION', ...courseQuestionCodes, ...peopleApart] as const;
export type ToldApart = (typeof toldApart)[number];
/** What a field counts by: ANSWER is to the question of a survey that its record names. */
export const countedBy = [...peopleApart, ...courseQuestionCodes, 'ANSWER'] as const;
export type CountedBy = (typeof countedBy)[number];

/** Who was asked and did not want to say. Who was not asked is nobody's answer: it is what is left of those who came. */
export const preferNotToSay = 'PREFER_NOT_TO_SAY';
/** Home is in no ward of the borough. */
export const outsideTheBorough = 'OUTSIDE';

/**
 * The 19 ethnic groups of the census of 2021 for England and Wales, by the five that they are grouped to.
 * Source: Office for National Statistics, Census 2021, variable ethnic_group_tb_20b; names in the catalogue.
 */
export const ethnicGroups = {
  ASIAN: ['INDIAN', 'PAKISTANI', 'BANGLADESHI', 'CHINESE', 'OTHER_ASIAN'],
  BLACK: ['AFRICAN', 'CARIBBEAN', 'OTHER_BLACK'],
  MIXED: ['WHITE_AND_ASIAN', 'WHITE_AND_BLACK_AFRICAN', 'WHITE_AND_BLACK_CARIBBEAN', 'OTHER_MIXED'],
  WHITE: ['WHITE_BRITISH', 'WHITE_IRISH', 'GYPSY_OR_IRISH_TRAVELLER', 'ROMA', 'OTHER_WHITE'],
  OTHER: ['ARAB', 'ANY_OTHER'],
} as const;

const ethnicFive = Object.keys(ethnicGroups) as (keyof typeof ethnicGroups)[];

/** The groups that are told apart, in the order in which they are told; of homes the wards that are held come first. */
export const toldGroups: Readonly<Record<CountedBy | ToldApart, readonly string[]>> = {
  COMPLETION: ['COMPLETED', 'LEFT_EARLY'],
  SPEAKING_ENGLISH: courseQuestions.SPEAKING_ENGLISH.answers,
  DIGITAL_CONFIDENCE: courseQuestions.DIGITAL_CONFIDENCE.answers,
  WORK_SUPPORT: courseQuestions.WORK_SUPPORT.answers,
  COMFORTABLE_TALKING: courseQuestions.COMFORTABLE_TALKING.answers,
  ANSWER: surveyAnswers,
  AGE: ['0-15', '16-24', '25-34', '35-49', '50-64', '65-74', '75+'],
  SEX: ['FEMALE', 'MALE'],
  ETHNIC_GROUP: ethnicFive,
  DISABILITY: ['DISABLED', 'NOT_DISABLED'],
  HOME: [outsideTheBorough],
};

/** Every group that somebody may count: those that are told, and the finer ones that add up to them. */
export const takenGroups: Readonly<Record<CountedBy | ToldApart, readonly string[]>> = {
  ...toldGroups,
  ETHNIC_GROUP: ethnicFive.flatMap((group) => [group, ...ethnicGroups[group]]),
};

/**
 * The group that a count is told under. @example toldGroupOf('ETHNIC_GROUP', 'INDIAN') // 'ASIAN'
 */
export const toldGroupOf = (by: CountedBy | ToldApart, group: string): string =>
  by === 'ETHNIC_GROUP'
    ? (ethnicFive.find((five) => (ethnicGroups[five] as readonly string[]).includes(group)) ?? group)
    : group;
