import type { AreaCode } from '../../geography/area.ts';
import type { Ground, MeasuredArea, PeopleGround } from './ground.ts';

/** Which small areas make up the people within a radius, and how much of each. */
export interface PeopleWithin {
  /** By centre: whole areas whose centre is near. By area: every area, as far as its ground is near. */
  readonly by: 'CENTRE' | 'AREA';
  readonly parts: readonly { readonly area: MeasuredArea['area']; readonly weight: number }[];
}

/**
 * Small areas whose centre lies within a radius of the site, each counted whole.
 * Source: "Cohesion impact assessment", section 9, "Population touched" (headline).
 * @example byCentre(ground, 800).parts.length
 */
export const byCentre = ({ areas }: PeopleGround, radiusMetres: number): PeopleWithin => ({
  by: 'CENTRE',
  parts: areas
    .filter(({ distanceMetres }) => distanceMetres <= radiusMetres)
    .map(({ area }) => ({ area, weight: 1 })),
});

/**
 * Small areas by the part of their ground within a radius of the site, as if their people lived spread evenly.
 * Undefined where the line of any area is not held: a sum over the others would be too low.
 * Source: section 9, "Population touched" (area-weighted estimate).
 */
export function byArea({ areas, inputs }: PeopleGround, radiusMetres: number): PeopleWithin | undefined {
  const order = inputs.radiiMetres.indexOf(radiusMetres);
  const parts = areas.map(({ area, shareWithin }) => ({ area, weight: shareWithin?.[order] }));
  const measured = parts.flatMap(({ area, weight }) => (weight === undefined ? [] : [{ area, weight }]));
  if (measured.length < parts.length || parts.length === 0) return undefined;
  return { by: 'AREA', parts: measured.filter(({ weight }) => weight > 0) };
}

/** The people of the catchment: by centre, or by area where no centre is near, which happens where areas are large. */
export function catchmentPeople(ground: PeopleGround): PeopleWithin {
  const { catchmentMetres } = ground.inputs;
  const centred = byCentre(ground, catchmentMetres);
  return centred.parts.length > 0 ? centred : (byArea(ground, catchmentMetres) ?? centred);
}

/** Residents of parts of small areas, not rounded: for sums inside the rules, never for a reader. */
export const residentsOf = ({ parts }: PeopleWithin): number =>
  parts.reduce((sum, { area, weight }) => sum + area.residents * weight, 0);

/** Residents of the catchment by the ward that each small area is counted to, not rounded. */
export function peopleByWard(ground: Ground): ReadonlyMap<AreaCode, number> {
  const people = new Map<AreaCode, number>();
  for (const { area, weight } of catchmentPeople(ground).parts) {
    people.set(area.ward, (people.get(area.ward) ?? 0) + area.residents * weight);
  }
  return people;
}
