import { distanceMetres } from '../geography/measures.ts';
import type { Position } from '../geography/position.ts';
import { type Alone, type Judged, matchSides } from '../matching/match-sides.ts';
import type { Venue } from '../records/venue.ts';
import { isPlaced, type PlacedSchool, type School } from './school.ts';
import { knownShareOf, shareDifference } from './share-difference.ts';

/** What is asked of a pair of schools. */
export interface SchoolConstraints {
  /** Metres in a straight line at most. */
  readonly withinMetres: number;
  /** Least difference of the make-up, 0 to 1: see `shareDifference`. */
  readonly leastDifference: number;
  /** Most percentage points by which the shares of free school meals may differ; undefined: any. */
  readonly mealsApart?: number;
  /** With how many other schools each may be linked, from 1. */
  readonly linksEach: number;
}

/** Why two schools make no pair. */
export type SchoolRefusal = 'TOO_FAR' | 'TOO_ALIKE' | 'MEALS_APART' | 'ALREADY_LINKED';

/** A place that belongs to neither of two schools, and the ways to it in metres. */
export interface NeutralPlace {
  readonly venue: Venue;
  readonly fromOne: number;
  readonly fromOther: number;
}

export interface SchoolPair {
  readonly one: PlacedSchool;
  readonly other: PlacedSchool;
  /** 0 to 1. */
  readonly difference: number;
  readonly metres: number;
  readonly neutralPlace?: NeutralPlace;
}

export interface SchoolPairing {
  /** Largest difference first. */
  readonly pairs: readonly SchoolPair[];
  /** Sum of the differences of all pairs, and what it would be if the best pair were taken first each time. */
  readonly totalDifference: number;
  readonly greedyDifference: number;
  readonly alone: readonly Alone<School, SchoolRefusal>[];
  /** Schools that cannot be compared: their shares are not published, or their point is not known. */
  readonly notCompared: readonly School[];
  /** The share of White British pupils, 0 to 1, at and above which a school is on the second side; undefined: too few. */
  readonly dividingShare?: number;
}

/** Differences are counted in ten-thousandths, so that sums are exact. */
const unit = 10_000;

/**
 * Pairs schools of one phase so that the differences of the make-up of all pairs add up to the largest sum there is.
 * The schools are parted into two sides, the half with the smaller and the half with the larger share of White British
 * pupils: were that share the only difference, no other way of pairing all of them would give a larger sum. A school is
 * paired with one of the other side alone.
 * @param linked whether a document or record says that two schools are linked already
 * @param places where two schools could meet: see `neutralPlaces`
 */
export function pairSchools(
  schools: readonly School[],
  constraints: SchoolConstraints,
  linked: (one: School, other: School) => boolean,
  places: readonly (Venue & { readonly position: Position })[],
): SchoolPairing {
  const compared = schools.filter(isPlaced).filter(({ pupils }) => pupils.shares.length > 0);
  const byShare = compared.toSorted((a, b) => shareOf(a) - shareOf(b) || (a.id < b.id ? -1 : 1));
  const half = Math.floor(byShare.length / 2);
  const sideOf = (side: readonly PlacedSchool[]) =>
    side.map((school) => ({ id: school.id, atMost: constraints.linksEach, school }));
  const found = matchSides(sideOf(byShare.slice(0, half)), sideOf(byShare.slice(half)), (one, other) =>
    judge(one.school, other.school, constraints, linked),
  );
  const dividing = byShare[half];
  return {
    pairs: found.matches.map(({ one, other, facts }) => ({
      one: one.school,
      other: other.school,
      ...facts,
      ...placeBetween(one.school, other.school, constraints.withinMetres, places),
    })),
    totalDifference: found.gain / unit,
    greedyDifference: found.greedyGain / unit,
    alone: [...found.aloneOfOne, ...found.aloneOfOther]
      .map((alone) => ({ ...alone, who: alone.who.school }))
      .toSorted((a, b) => a.who.name.localeCompare(b.who.name, 'en-GB')),
    notCompared: schools.filter((school) => !compared.some(({ id }) => id === school.id)),
    ...(dividing && half > 0 ? { dividingShare: shareOf(dividing) } : {}),
  };
}

const shareOf = ({ pupils }: School): number => knownShareOf(pupils, 'WHITE_BRITISH') ?? 0;

function judge(
  one: PlacedSchool,
  other: PlacedSchool,
  { withinMetres, leastDifference, mealsApart }: SchoolConstraints,
  linked: (one: School, other: School) => boolean,
): Judged<SchoolRefusal, Pick<SchoolPair, 'difference' | 'metres'>> {
  const metres = distanceMetres(one.position, other.position);
  const difference = shareDifference(one.pupils, other.pupils) ?? 0;
  const refused: SchoolRefusal[] = [];
  if (metres > withinMetres) refused.push('TOO_FAR');
  const gain = Math.round(difference * unit);
  if (gain < Math.round(leastDifference * unit)) refused.push('TOO_ALIKE');
  if (mealsApart !== undefined && !(mealsBetween(one, other) <= mealsApart)) refused.push('MEALS_APART');
  if (linked(one, other)) refused.push('ALREADY_LINKED');
  if (refused.length > 0) return { refused };
  return { gain, burden: Math.round(metres), facts: { difference, metres } };
}

/** Percentage points between the shares of free school meals; NaN where one is not published. */
const mealsBetween = (one: School, other: School): number =>
  Math.abs((one.pupils.freeMealsPercent ?? Number.NaN) - (other.pupils.freeMealsPercent ?? Number.NaN));

/** The place from which the longer of the two ways is shortest, where that is no longer than schools may be apart. */
function placeBetween(
  one: PlacedSchool,
  other: PlacedSchool,
  withinMetres: number,
  places: readonly (Venue & { readonly position: Position })[],
): Pick<SchoolPair, 'neutralPlace'> {
  const [nearest] = places
    .map((venue) => ({
      venue,
      fromOne: distanceMetres(one.position, venue.position),
      fromOther: distanceMetres(other.position, venue.position),
    }))
    .toSorted((a, b) => longerOf(a) - longerOf(b) || (a.venue.id < b.venue.id ? -1 : 1));
  return nearest && longerOf(nearest) <= withinMetres ? { neutralPlace: nearest } : {};
}

const longerOf = ({ fromOne, fromOther }: NeutralPlace): number => Math.max(fromOne, fromOther);
