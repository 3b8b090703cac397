import type { Area } from '../geography/area.ts';
import { reviewOf } from '../records/reviewed-on.ts';
import { type PointReach, reachOfPoints } from './reach-of-points.ts';
import { type ReachPlaces, reachPlaces, withoutSettled } from './reach-places.ts';
import { straightReachMetres } from './reach-rules.ts';
import type { PointOutOfReach, ReachInput, ReachOfArea, ReachRun } from './reach-run.ts';
import { reachShare } from './reach-share.ts';
import { reachNotes, reachSummary } from './reach-words.ts';

/**
 * How many residents live within a walk of a place that was open on the day: 800 metres, measured straight as 800 / 1.3,
 * from the centres of census small areas. The residents are those of the census held, whatever the day.
 * The same input always gives the same answer.
 * Source: "Cold spots and catalysts of change", section 4, test T3.
 * @example residentsWithinReach({ level: 'WARD', target: 'MEETING_PLACE', asOf, ...records }).borough.share // 0.42
 */
export function residentsWithinReach(input: ReachInput): ReachRun {
  const { asOf, target, parameters } = input;
  const wards = new Map(
    input.areas.filter(({ level }) => level === 'WARD').map((ward) => [ward.code, ward] as const),
  );
  const places = reachPlaces(input.venues, target, asOf, parameters);
  const counted = input.populationPoints
    .filter(({ ward }) => wards.has(ward))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const points = reachOfPoints(counted, places, straightReachMetres(parameters));
  const found = input.areas
    .filter(({ level }) => level === input.level)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.code < b.code ? -1 : 1))
    .map((area) => reachOfArea(area, [...wards.values()], points, places, input));
  const areas = found.map(({ reach }) => reach);
  const left = leftAnywhere(places, found);
  const run = {
    asOf,
    target,
    places,
    areas,
    borough: reachShare(
      pointsAgain(points, places, left, input),
      left,
      areas.length > 0 && areas.every((area) => area.reviewedOn),
    ),
    outOfReach: points.flatMap((point) => {
      const ward = wards.get(point.point.ward);
      return ward && !point.within ? [outOfReach(point, ward)] : [];
    }),
  };
  const uncounted = input.populationPoints.length - counted.length;
  return { ...run, summary: reachSummary(run, parameters), notes: reachNotes(run, parameters, uncounted) };
}

function reachOfArea(
  area: Area,
  wards: readonly Area[],
  points: readonly PointReach[],
  places: ReachPlaces,
  input: ReachInput,
): AreaAndPlaces {
  const own = wardsIn(area, wards);
  const codes = new Set(own.map(({ code }) => code));
  const within = input.areas
    .filter(({ level, code }) => level === 'BOROUGH' || code === area.parent)
    .map(({ code }) => code);
  const register = input.target === 'MEETING_PLACE' ? 'venues' : 'placesOfWelcome';
  const reviewed = reviewOf(register, { ...input, area, areas: own, within });
  const left = withoutSettled(places, reviewed);
  const here = points.filter(({ point }) => codes.has(point.ward));
  const share = reachShare(pointsAgain(here, places, left, input), left, reviewed !== undefined);
  return { reach: { ...share, area, ...(reviewed ? { reviewedOn: reviewed.on } : {}) }, left };
}

/** An area with the places that its review leaves. */
interface AreaAndPlaces {
  readonly reach: ReachOfArea;
  readonly left: ReachPlaces;
}

/** The places that count, or may count, in at least one of the areas. */
function leftAnywhere({ open, notKnown }: ReachPlaces, areas: readonly AreaAndPlaces[]): ReachPlaces {
  const isLeft = new Set(areas.flatMap(({ left }) => [...left.open, ...left.notKnown]));
  return {
    open: open.filter((place) => isLeft.has(place)),
    notKnown: notKnown.filter((place) => isLeft.has(place)),
  };
}

/** What points can reach, again where a review has taken places out. */
const pointsAgain = (
  points: readonly PointReach[],
  all: ReachPlaces,
  left: ReachPlaces,
  { parameters }: Pick<ReachInput, 'parameters'>,
): readonly PointReach[] =>
  left.notKnown.length === all.notKnown.length
    ? points
    : reachOfPoints(
        points.map(({ point }) => point),
        left,
        straightReachMetres(parameters),
      );

/** The wards that make up an area: itself, those of the locality, or all. */
function wardsIn(area: Area, wards: readonly Area[]): readonly Area[] {
  if (area.level === 'WARD') return [area];
  return area.level === 'BOROUGH' ? wards : wards.filter(({ parent }) => parent === area.code);
}

const outOfReach = (
  { point, nearestOpen, withinIfNotKnownOpen }: PointReach,
  ward: Area,
): PointOutOfReach => ({
  point,
  ward,
  withinIfNotKnownOpen,
  ...(nearestOpen ? { nearest: nearestOpen } : {}),
});
