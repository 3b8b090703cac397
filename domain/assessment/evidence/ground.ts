import { toGrid } from '../../geography/british-grid.ts';
import { bufferOf } from '../../geography/grid-buffer.ts';
import {
  areaSquareMetres,
  distanceBetweenMetres,
  distanceToShapeMetres,
} from '../../geography/grid-measures.ts';
import { overlapSquareMetres, partWithin } from '../../geography/grid-overlay.ts';
import { type GridShape, toGridShape } from '../../geography/grid-shape.ts';
import type { Boundary } from '../../geography/measures.ts';
import type { Position } from '../../geography/position.ts';
import { boundaryToleranceMetres } from '../../geography/ward-index.ts';
import { type MeetingBuilding, meetingBuildings } from '../../place/meeting-places.ts';
import type { EvidenceInputs, EvidenceWard, PopulationArea } from './evidence-inputs.ts';
import { evidenceRules } from './evidence-rules.ts';

/** Less common ground than this is a line in common: lines are held to about a metre. */
const leastSquareMetres = 0.5;

/** A small area measured against the site. */
export interface MeasuredArea {
  readonly area: PopulationArea;
  /** From its centre to the site; 0 inside. */
  readonly distanceMetres: number;
  /** Part of its ground within each radius, 0 to 1, in the order of the radii; undefined where its line is not held. */
  readonly shareWithin?: readonly number[];
}

export interface MeasuredWard {
  readonly ward: EvidenceWard;
  readonly sharedSquareMetres: number;
  /** Part of the site in the ward, 0 to 1. */
  readonly share: number;
}

/** What is read of a ground to say who lives near. */
export interface PeopleGround {
  readonly inputs: Pick<EvidenceInputs, 'radiiMetres' | 'catchmentMetres'>;
  readonly areas: readonly MeasuredArea[];
}

/** The inputs measured once, on the British National Grid: what the items of a pack are made of. */
export interface Ground {
  readonly inputs: EvidenceInputs;
  readonly siteSquareMetres: number;
  /** Wards with any ground of the site, slivers too, by code. */
  readonly meeting: readonly MeasuredWard[];
  /** Those of them that are no slivers. */
  readonly touched: readonly MeasuredWard[];
  readonly areas: readonly MeasuredArea[];
  readonly buildings: readonly MeetingBuilding[];
  /** Straight line from a place to the site; 0 inside, and within a metre of the line, which is held no finer. */
  readonly distanceMetres: (position: Position) => number;
  /** Between the nearest points of another site and this one; 0 where they touch. */
  readonly metresBetweenSites: (other: Boundary) => number;
}

/**
 * Measures inputs whose lists are in order. Straight lines and areas on EPSG:27700.
 * Source: "Cohesion impact assessment", section 9.
 * @param measure `measureAreas`, or what knows its answers already
 */
export function measureGround(inputs: EvidenceInputs, measure: MeasureAreas = measureAreas): Ground {
  const site = toGridShape(inputs.scheme.site);
  const siteSquareMetres = areaSquareMetres(site);
  const meeting = inputs.wards.flatMap((ward): MeasuredWard[] => {
    const sharedSquareMetres = overlapSquareMetres(site, toGridShape(ward.boundary));
    return sharedSquareMetres >= leastSquareMetres
      ? [{ ward, sharedSquareMetres, share: sharedSquareMetres / siteSquareMetres }]
      : [];
  });
  const distanceMetres = distanceTo(site);
  return {
    inputs,
    siteSquareMetres,
    meeting,
    touched: meeting.filter((ward) => !isSliver(ward)),
    areas: measure(inputs, site),
    buildings: meetingBuildings(inputs.venues),
    distanceMetres,
    metresBetweenSites: (other) => distanceBetweenMetres(toGridShape(other), site),
  };
}

/**
 * Straight line in metres from a place to a site; 0 inside, and within a metre of the line, which is held no finer.
 * @example distanceTo(toGridShape(site.geometry))(library.position) // 424.3
 */
export const distanceTo =
  (site: GridShape) =>
  (position: Position): number => {
    const metres = distanceToShapeMetres(toGrid(position), site);
    return metres <= boundaryToleranceMetres ? 0 : metres;
  };

/**
 * Small areas measured against a site, by centre and, where their lines are held, by ground.
 * @example measureAreas({ populationAreas, radiiMetres: [400, 800, 1600] }, site)[0]?.distanceMetres // 600
 */
export function measureAreas(
  { populationAreas, radiiMetres }: Pick<EvidenceInputs, 'populationAreas' | 'radiiMetres'>,
  site: GridShape,
): readonly MeasuredArea[] {
  const distanceMetres = distanceTo(site);
  const buffers = radiiMetres.map((radius) => bufferOf(site, radius));
  return populationAreas.map((area) => measureArea(area, distanceMetres(area.position), buffers));
}

/** How small areas are measured against a site. */
export type MeasureAreas = typeof measureAreas;

const isSliver = ({ share, sharedSquareMetres }: MeasuredWard): boolean =>
  share < evidenceRules.sliverShare && sharedSquareMetres < evidenceRules.sliverSquareMetres;

function measureArea(
  area: PopulationArea,
  distanceMetres: number,
  buffers: readonly GridShape[],
): MeasuredArea {
  if (!area.boundary) return { area, distanceMetres };
  const shape = toGridShape(area.boundary);
  return { area, distanceMetres, shareWithin: buffers.map((buffer) => partWithin(shape, buffer)) };
}
