/**
 * The one table of numbers behind every rule of this folder. All count people.
 * Source: "Indicators, disaggregation, intervals, disclosure control and boundary change", sections 5 and 6.
 */
export const disclosureRules = {
  /** A count from 1 to one below this is withheld; 0 is shown, unless it gives a whole small group away. */
  fewerThan: 10,
  /** The public tier rounds what it shows to the nearest of this. */
  roundTo: 5,
  /** A group of fewer than this that falls whole into one part: the split is withheld. */
  smallGroup: 30,
  /** A percentage of fewer than this many asked is withheld. */
  surveyBase: 30,
  /** A percentage of rounded counts is shown only where at least this many are counted. */
  roundedShareBase: 50,
} as const;

/**
 * Whether a count of people may not be shown: from 1 to 9. A mean or a measurement is not a count.
 * @example isSmallCount(3) // true; isSmallCount(0) is false
 */
export const isSmallCount = (people: number, fewerThan: number = disclosureRules.fewerThan): boolean =>
  people > 0 && people < fewerThan;
