import type { ClassifyAreasInput } from '../../cohesion-label/classification/classify-areas-input.ts';
import type { OutputArea, SmallArea } from '../../geography/area.ts';
import { toGridShape } from '../../geography/grid-shape.ts';
import type { Position } from '../../geography/position.ts';
import { aroundSite } from '../evidence/around-site.ts';
import { catchmentCounts, type ProfileMethod } from '../evidence/catchment-counts.ts';
import type { PopulationArea } from '../evidence/evidence-inputs.ts';
import { evidenceRules } from '../evidence/evidence-rules.ts';
import { distanceTo, type MeasureAreas, measureAreas, type PeopleGround } from '../evidence/ground.ts';
import { groupTablesOf } from '../evidence/group-tables-of.ts';
import {
  byArea,
  byCentre,
  catchmentPeople,
  type PeopleWithin,
  residentsOf,
} from '../evidence/people-within.ts';
import { populationAreasOf } from '../evidence/population-areas-of.ts';
import { profileReading } from '../evidence/profile-reading.ts';
import type { Site } from '../site/site.ts';

/** Everything that a comparison of options reads. */
export interface OptionsInput extends ClassifyAreasInput {
  /** With their lines and counts by group; empty where none are held. */
  readonly outputAreas: readonly OutputArea[];
  /** The same of small areas: read where no Output Areas are held. */
  readonly smallAreas: readonly SmallArea[];
}

/** A site with what does not depend on which places are open. */
export interface MeasuredSite {
  readonly site: Site;
  /** From its boundary, by the rule of the evidence pack. */
  readonly distanceMetres: (position: Position) => number;
  /** Residents within a radius, not rounded, by both rules of the evidence pack. */
  readonly residentsWithin: (radiusMetres: number) => ResidentsEstimates;
  readonly catchment: PeopleWithin;
  /** Undefined where no table of groups is held, or fewer than 100 live near. */
  readonly chance?: { readonly blau: number; readonly method: ProfileMethod };
}

export interface ResidentsEstimates {
  readonly byCentre: number;
  /** Undefined where the lines of small areas are not held. */
  readonly byGround?: number;
}

/**
 * Measures a site once, by the rules of the evidence pack.
 * Source: "Cohesion impact assessment", section 9 (population touched, profile).
 * @example measureSite(site, input).residentsWithin(800).byCentre // 700
 */
export function measureSite(
  site: Site,
  input: OptionsInput,
  measure: MeasureAreas = measureAreas,
): MeasuredSite {
  const { radiiMetres, catchmentMetres } = evidenceRules;
  const shape = toGridShape(site.geometry);
  const inputs = { radiiMetres, catchmentMetres, populationAreas: areasNear(site, input) };
  const ground: PeopleGround = { inputs, areas: measure(inputs, shape) };
  const chance = chanceNear(ground, input);
  return {
    site,
    distanceMetres: distanceTo(shape),
    residentsWithin: (radius) => {
      const spread = byArea(ground, radius);
      return {
        byCentre: residentsOf(byCentre(ground, radius)),
        ...(spread ? { byGround: residentsOf(spread) } : {}),
      };
    },
    catchment: catchmentPeople(ground),
    ...(chance ? { chance } : {}),
  };
}

/** Census areas that may lie within the largest radius; those without a line are known by their centre alone. */
function areasNear({ geometry }: Site, input: OptionsInput): PopulationArea[] {
  const { meets, holds } = aroundSite(geometry, Math.max(...evidenceRules.radiiMetres));
  const held = [input.outputAreas, input.smallAreas].find(({ length }) => length > 0);
  return populationAreasOf(held ?? input.populationPoints).filter(
    ({ position, boundary }) => holds(position) || (boundary !== undefined && meets(boundary)),
  );
}

function chanceNear(ground: PeopleGround, input: OptionsInput): MeasuredSite['chance'] {
  const wards = input.areas.filter(({ level }) => level === 'WARD').map(({ code }) => code);
  const table = groupTablesOf(wards, input.observations, input).groupTables.find(
    ({ id }) => id === 'ETHNIC_GROUP_5',
  );
  if (!table) return undefined;
  const { counts, method } = catchmentCounts(table, ground);
  const blau = profileReading(table, counts)?.blau;
  return blau === undefined ? undefined : { blau, method };
}
