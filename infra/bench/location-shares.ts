import { aroundSite } from '../../domain/assessment/evidence/around-site.ts';
import { measureAreas, type PeopleGround } from '../../domain/assessment/evidence/ground.ts';
import { peopleCount } from '../../domain/assessment/evidence/people-count.ts';
import { byArea, byCentre, residentsOf } from '../../domain/assessment/evidence/people-within.ts';
import { assessmentLines } from '../../domain/assessment/scoring/assessment-method.ts';
import { locationCalibration } from '../../domain/assessment/scoring/location-calibration.ts';
import type { OutputArea } from '../../domain/geography/area.ts';
import { toGrid } from '../../domain/geography/british-grid.ts';
import { circleAround } from '../../domain/geography/grid-buffer.ts';
import { fromGridShape } from '../../domain/geography/grid-shape.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { PostcodeCentroid } from '../../domain/geography/postcode-lists.ts';
import { numbersFrom } from './numbers-from.ts';

const radii = locationCalibration.shares.map(({ withinMetres }) => withinMetres);
const seed = 2026;

/**
 * The postcodes that the trigger was calibrated at: those of the oldest list. Newer lists also hold ended postcodes, which
 * say nothing of where a scheme may stand, so that a longer list is no better measure.
 */
export const calibratedPostcodes = (postcodes: readonly PostcodeCentroid[]): readonly PostcodeCentroid[] =>
  postcodes.filter(({ lists }) => lists?.includes('2014-08'));

/** Some of a list, drawn by a seed: the same in every run. */
export function drawn<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  const next = numbersFrom(seed);
  const left = [...things];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

/** Residents that the trigger counts around one place, for each distance. */
function residentsNear(position: Position, outputAreas: readonly OutputArea[]): readonly number[] {
  const shape = circleAround(toGrid(position), locationCalibration.siteRadiusMetres);
  const { meets, holds } = aroundSite(fromGridShape(shape), Math.max(...radii));
  const populationAreas = outputAreas.filter((area) => holds(area.position) || meets(area.boundary));
  const inputs = { radiiMetres: radii, catchmentMetres: Math.max(...radii) };
  const ground: PeopleGround = { inputs, areas: measureAreas({ ...inputs, populationAreas }, shape) };
  return radii.map((radius) => {
    const spread = byArea(ground, radius);
    const estimates = [residentsOf(byCentre(ground, radius)), spread ? residentsOf(spread) : 0];
    return Math.max(...estimates.map((people) => peopleCount(people).residents ?? 0));
  });
}

/** How many of some sites have more residents than the line of the trigger within a distance. */
export interface LocationShare {
  readonly withinMetres: number;
  readonly sites: number;
  readonly over: number;
  /** Residents that half of the sites have, or fewer, and nine in ten. */
  readonly median: number;
  readonly nineInTen: number;
}

/**
 * How many sites would go to level 2 by their location alone: a circle around the centroid of each postcode, with the
 * residents that the trigger counts, the larger of the two estimates to the nearest ten.
 * @example locationShares(postcodes, outputAreas)[0] // { withinMetres: 400, sites: 5507, over: 192, ... }
 */
export function locationShares(
  postcodes: readonly PostcodeCentroid[],
  outputAreas: readonly OutputArea[],
): readonly LocationShare[] {
  const found = postcodes.map(({ position }) => residentsNear(position, outputAreas));
  return radii.map((withinMetres, order) => {
    const counts = found.map((each) => each[order] ?? 0).sort((a, b) => a - b);
    const at = (share: number) => counts[Math.floor(share * counts.length)] ?? 0;
    return {
      withinMetres,
      sites: counts.length,
      over: counts.filter((count) => count > assessmentLines.peopleInCatchment).length,
      median: at(0.5),
      nineInTen: at(0.9),
    };
  });
}
