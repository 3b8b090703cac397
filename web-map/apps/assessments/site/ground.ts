import { edgesOf, encloses } from '../../../../domain/geography/local-plane.ts';
import { type Boundary, isBoundary } from '../../../../domain/geography/measures.ts';
import type { Position } from '../../../../domain/geography/position.ts';
import { siteGround } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';

/** An area with its line. */
export interface GroundArea {
  readonly code: string;
  readonly name: string;
  readonly boundary: Boundary;
}

export interface GroundWard extends GroundArea {
  readonly areaHectares: number;
  /** Name of its locality; empty where it is not known. */
  readonly locality: string;
}

/** The borough on which sites are drawn and measured. */
export interface SiteGround {
  readonly borough: Boundary;
  readonly wards: readonly GroundWard[];
  readonly localities: readonly GroundArea[];
  /** Where the drawing map begins; undefined: it shows the whole borough. */
  readonly start?: Position;
}

let held: ReturnType<typeof load<SiteGround>> | undefined;

/** The ground, asked for once a page. */
export function ground(): ReturnType<typeof load<SiteGround>> {
  held ??= load(readGround);
  return held;
}

async function readGround(): Promise<SiteGround> {
  const { borough, wards, localities } = await askSignedIn(siteGround, {});
  const line = borough.map(({ boundary }) => boundary).find(isBoundary);
  if (!line) throw new Error('The line of the borough is not held.');
  return {
    borough: line,
    wards: wards.flatMap(({ code, name, boundary, areaHectares, locality }) =>
      isBoundary(boundary)
        ? [{ code, name, boundary, areaHectares: areaHectares ?? 0, locality: locality?.name ?? '' }]
        : [],
    ),
    localities: localities.flatMap(({ code, name, boundary }) =>
      isBoundary(boundary) ? [{ code, name, boundary }] : [],
    ),
  };
}

/** Name of the ward that holds a place; undefined outside the borough. */
export const wardAt = ({ lon, lat }: Position, { wards }: SiteGround): string | undefined =>
  wards.find(({ boundary }) => encloses(edgesOf(boundary), lon, lat))?.name;
