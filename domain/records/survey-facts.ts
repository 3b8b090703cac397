/** How a survey asked. */
export const surveyModes = ['ONLINE', 'POST', 'FACE_TO_FACE', 'TELEPHONE', 'SEVERAL'] as const;
export type SurveyMode = (typeof surveyModes)[number];

/** Of a figure that a wave of a survey gave: how it came about. */
export interface SurveyFacts {
  /** Id of the record that it stands in. */
  readonly record: string;
  /** Name of the survey, the same in each of its waves. */
  readonly name: string;
  /** The question as it was put. */
  readonly wording: string;
  /** Who was asked. */
  readonly asked: string;
  readonly mode: SurveyMode;
  readonly isWeighted: boolean;
  /** Whether fewer than 50 are in the base: to be read with care. */
  readonly isSmallBase: boolean;
  /** How many of those who were asked answered anything, in whole per cent; undefined: not known, or not told. */
  readonly responsePercent?: number;
  /** Of a weighted figure, how many unweighted answers it is worth; undefined: not known, and there is no interval. */
  readonly effectiveBase?: number;
}

/**
 * Whether two figures were asked alike, so that they may stand in one line: by one survey, in the same words, of the same
 * people and in the same way. A figure that no wave gave is alike only to such another.
 */
export const isAskedAlike = (one: SurveyFacts | undefined, other: SurveyFacts | undefined): boolean =>
  (['name', 'wording', 'asked', 'mode', 'isWeighted'] as const).every(
    (each) => one?.[each] === other?.[each],
  );
