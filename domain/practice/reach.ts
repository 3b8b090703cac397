import type { PopulationPoint } from '../geography/area.ts';
import { distanceMetres } from '../geography/measures.ts';
import type { Position } from '../geography/position.ts';
import { meetingBuildings } from '../place/meeting-places.ts';
import { statusAt } from '../place/status-at.ts';
import { type EvidenceInput, reviewedOn } from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { plural } from './plural.ts';

/**
 * Percent of residents, 0 to 100, whose point lies within a straight line of one of the places. A point counts with
 * all its residents or with none. Undefined where the points hold no residents.
 * @example percentWithinReach([{ position, residents: 1700 }], [position], 615) // 100
 */
export function percentWithinReach(
  points: readonly Pick<PopulationPoint, 'position' | 'residents'>[],
  places: readonly Position[],
  straightMetres: number,
): number | undefined {
  const all = points.reduce((sum, { residents }) => sum + residents, 0);
  if (all === 0) return undefined;
  const reached = points
    .filter(({ position }) => places.some((place) => distanceMetres(position, place) <= straightMetres))
    .reduce((sum, { residents }) => sum + residents, 0);
  return (100 * reached) / all;
}

/**
 * T3, reach: percent of the area's residents within a walk of a Place of Welcome that is open on the day, wherever it
 * stands: one across the line can be walked to. Measured straight, the walk divided by the detour factor, on the
 * sphere, from the centres of census small areas (LSOA, about 1,700 residents), where the method would rather have
 * Output Areas. Places without a point cannot be reached and are told of.
 * Source: "Cold spots and catalysts of change", section 4, test T3, its distance note and edge rule.
 */
export function reachEvidence(input: EvidenceInput): Evidence {
  const { areas, asOf, parameters } = input;
  const buildings = meetingBuildings(input.venues)
    .map(({ records }) => ({ records, welcome: records.filter((record) => record.placeOfWelcome) }))
    .filter(({ welcome }) => welcome.length > 0)
    .map(({ records, welcome }) => ({
      position: records.find(({ position, precision }) => position && precision !== 'WARD')?.position,
      statuses: welcome.map((record) => statusAt(record, asOf, parameters).status),
    }));
  const open = buildings.filter(({ statuses }) => statuses.includes('OPEN'));
  const placed = open.flatMap(({ position }) => position ?? []);
  const unplaced = open.length - placed.length;
  const unsure = buildings.filter(
    ({ statuses }) => !statuses.includes('OPEN') && statuses.includes('NOT_KNOWN'),
  ).length;
  const straight = parameters.reachWalkMetres / parameters.detourFactor;
  const points = input.populationPoints.filter(({ ward }) => areas.some(({ code }) => code === ward));
  const percent = percentWithinReach(points, placed, straight);
  if (percent === undefined) {
    return { kind: 'notKnown', why: 'No small-area counts of residents are held for this area.' };
  }
  const reviewed = reviewedOn('placesOfWelcome', input);
  const why = [
    `Measured to ${plural(placed.length, 'Place of Welcome', 'Places of Welcome')} in the borough on record as open and with a point: straight lines of ${Math.round(straight)} metres (a walk of ${parameters.reachWalkMetres} metres, taken as ${parameters.detourFactor} times the line) from the centres of census small areas.`,
    ...(unplaced > 0
      ? [`${plural(unplaced, 'open one has', 'open ones have')} no point and cannot be counted.`]
      : []),
    ...(unsure > 0 ? [`Whether ${plural(unsure, 'other is', 'others are')} open is not known.`] : []),
    ...(reviewed
      ? []
      : ['The list of Places of Welcome has not been reviewed lately, so the share may be higher.']),
  ].join(' ');
  if (reviewed !== undefined && unplaced === 0 && unsure === 0) return { kind: 'known', value: percent, why };
  return percent > 0 ? { kind: 'atLeast', value: percent, why } : { kind: 'notKnown', why };
}
