import { disclosureRules, isSmallCount } from './disclosure-rules.ts';

/**
 * A count of people as the public tier shows it: 0 stays 0, 1 to 9 is not shown (undefined), the rest is rounded to
 * the nearest five. Totals are rounded from true values by themselves, so that they need not add up: with one part
 * not shown, subtraction then leaves a range and never one value, and no second part has to be withheld.
 * Source: the method's section 6, rule R; `fewerThan: 8` is the variant of NHS hospital statistics.
 * @param people a whole number from 0
 * @example roundedCount(34) // 35
 */
export function roundedCount(
  people: number,
  { fewerThan = disclosureRules.fewerThan }: { readonly fewerThan?: number } = {},
): number | undefined {
  const { roundTo } = disclosureRules;
  if (isSmallCount(people, fewerThan)) return undefined;
  return roundTo * Math.floor(people / roundTo + 0.5);
}

/**
 * A share of people in whole percent for the public tier: from the rounded counts, and only of 50 people or more;
 * undefined where it may not be shown.
 * @example roundedShare(34, 173) // 20
 */
export function roundedShare(part: number, whole: number): number | undefined {
  const [shownPart, shownWhole] = [roundedCount(part), roundedCount(whole)];
  if (shownPart === undefined || shownWhole === undefined) return undefined;
  if (whole < disclosureRules.roundedShareBase) return undefined;
  return Math.round((100 * shownPart) / shownWhole);
}

/**
 * A share in whole percent of two numbers that are shown already, so that it says nothing beyond them; undefined where one
 * of them is not shown, or the whole is fewer than 50.
 * @example shareOfShown(35, 175) // 20
 */
export function shareOfShown(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole < disclosureRules.roundedShareBase) return undefined;
  return Math.min(100, Math.round((100 * part) / whole));
}
