import type { Area } from '../geography/area.ts';
import { reviewedOn } from '../records/reviewed-on.ts';
import { type PointReach, reachOfPoints } from './reach-of-points.ts';
import { type ReachPlaces, reachPlaces } from './reach-places.ts';
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
  const areas = input.areas
    .filter(({ level }) => level === input.level)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || (a.code < b.code ? -1 : 1))
    .map((area) => reachOfArea(area, [...wards.values()], points, places, input));
  const run = {
    asOf,
    target,
    places,
    areas,
    borough: reachShare(points, places, areas.length > 0 && areas.every((area) => area.reviewedOn)),
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
): ReachOfArea {
  const own = wardsIn(area, wards);
  const codes = new Set(own.map(({ code }) => code));
  const within = input.areas
    .filter(({ level, code }) => level === 'BOROUGH' || code === area.parent)
    .map(({ code }) => code);
  const register = input.target === 'MEETING_PLACE' ? 'venues' : 'placesOfWelcome';
  const reviewed = reviewedOn(register, { ...input, area, areas: own, within });
  const share = reachShare(
    points.filter(({ point }) => codes.has(point.ward)),
    places,
    reviewed !== undefined,
  );
  return { ...share, area, ...(reviewed ? { reviewedOn: reviewed } : {}) };
}

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
