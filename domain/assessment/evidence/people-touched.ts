import { type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules, firstPackMethod, packRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import { type PeopleCount, peopleCount } from './people-count.ts';
import { byArea, byCentre, residentsOf } from './people-within.ts';

/** Residents near a site, by radius. */
export interface PeopleTouched {
  readonly level: 'OA' | 'LSOA';
  readonly within: readonly PeopleWithinRadius[];
}

export interface PeopleWithinRadius {
  readonly radiusMetres: number;
  /** By centre: residents of small areas whose centre is within the radius. */
  readonly headline: PeopleCount;
  /** How many small areas the headline counts. */
  readonly areas: number;
  /** By area; undefined where the lines of the small areas are not held. */
  readonly areaWeighted?: PeopleCount;
  /** The two differ by over a fifth of the headline: show both. */
  readonly showBoth: boolean;
}

/**
 * Residents within each radius of the boundary of the site, by both methods.
 * Source: "Cohesion impact assessment", section 9, "Population touched".
 * @example peopleTouched(measureGround(inputs)).values.within[1]?.headline.shown // 'about 5,230'
 */
export function peopleTouched(ground: Ground): ItemContent<PeopleTouched> {
  const { inputs } = ground;
  const { packMethod = firstPackMethod } = inputs;
  const within = inputs.radiiMetres.map((radius) => withinRadius(ground, radius));
  const bare = within.filter(({ areas }) => areas === 0).map(({ radiusMetres }) => radiusMetres);
  return {
    title: 'People touched',
    query: `How many people live within ${inputs.radiiMetres.join(', ')} m of the boundary of the site?`,
    inputs: [
      'the site',
      `residents and centres by ${inputs.populationLevel}`,
      `lines by ${inputs.populationLevel}`,
    ],
    licences: licenceLines(inputs.licences.census),
    values: { level: inputs.populationLevel, within },
    notes: [
      `Straight-line distances from the boundary of the site; people in it are counted. Counts of people are given to the nearest ${evidenceRules.roundTo}, and under ${evidenceRules.fewerThan} only as such.`,
      'Headline: all residents of each small area whose centre is within the distance. Other estimate: residents in proportion to the part of its ground within it, as if they lived spread evenly.',
      ...(inputs.populationLevel === 'LSOA'
        ? [
            'Residents are held by LSOA (about 1,500 people), not by output area, and the centre is that of the ground, not of the people: close to the site the headline is coarse.',
          ]
        : []),
      ...(inputs.populationLevel === 'OA' && packRules[packMethod].byOutputArea
        ? [
            'Residents are held by Output Area (some 330 people), each with the middle of its postcodes as its centre. Output Areas made since 2011 have the line of the older one that they were made from, so there the other estimate is about right.',
          ]
        : []),
      ...(bare.length > 0
        ? [
            `No small area has its centre within ${bare.join(' or ')} m, so there the headline says little: read the other estimate.`,
          ]
        : []),
      'Small areas beyond the borough are not held, so near its edge both estimates are too low.',
    ],
  };
}

function withinRadius(ground: Ground, radiusMetres: number): PeopleWithinRadius {
  const centred = byCentre(ground, radiusMetres);
  const spread = byArea(ground, radiusMetres);
  const headline = residentsOf(centred);
  const estimate = spread && residentsOf(spread);
  return {
    radiusMetres,
    headline: peopleCount(headline),
    areas: centred.parts.length,
    ...(estimate === undefined ? {} : { areaWeighted: peopleCount(estimate) }),
    showBoth:
      estimate !== undefined && Math.abs(estimate - headline) > evidenceRules.bothEstimatesShare * headline,
  };
}
