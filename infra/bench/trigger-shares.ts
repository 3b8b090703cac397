import { locationCalibration } from '../../domain/assessment/scoring/location-calibration.ts';
import { toGrid } from '../../domain/geography/british-grid.ts';
import { distanceToShapeMetres } from '../../domain/geography/grid-measures.ts';
import { toGridShape } from '../../domain/geography/grid-shape.ts';
import type { Boundary } from '../../domain/geography/measures.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { PostcodeCentroid } from '../../domain/geography/postcode-lists.ts';
import type { Api } from '../../functions/graphql/create-api.ts';
import { ask } from '../../functions/graphql/testing/ask-api.ts';

interface Ward {
  readonly boundary: Boundary;
  readonly classification: { readonly coldSpot: boolean } | null;
}

interface VenuePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly {
    readonly node: { readonly meetingPlace: boolean; readonly location: Position | null };
  }[];
}

/** How many sites meet the other triggers that rest on where a site is. */
export interface TriggerShares {
  readonly sites: number;
  readonly touchColdSpot: number;
  readonly holdMeetingPlace: number;
}

/**
 * How many of some sites touch a cold spot, and how many have a place to meet inside, of which nobody has said anything: a
 * circle around the centroid of each postcode, by the labels and places that the API gives.
 */
export async function triggerShares(
  api: Api,
  postcodes: readonly PostcodeCentroid[],
): Promise<TriggerShares> {
  const { data } = await ask<{ areas: Ward[] }>(
    api,
    '{ areas(level: WARD) { boundary classification { coldSpot } } }',
  );
  const coldSpots = data.areas
    .filter(({ classification }) => classification?.coldSpot)
    .map(({ boundary }) => toGridShape(boundary));
  const places = (await meetingPlaces(api)).map(toGrid);
  const near = locationCalibration.siteRadiusMetres;
  const centres = postcodes.map(({ position }) => toGrid(position));
  return {
    sites: centres.length,
    touchColdSpot: centres.filter((at) => coldSpots.some((ward) => distanceToShapeMetres(at, ward) <= near))
      .length,
    holdMeetingPlace: centres.filter((at) =>
      places.some((place) => Math.hypot(place.easting - at.easting, place.northing - at.northing) <= near),
    ).length,
  };
}

async function meetingPlaces(api: Api): Promise<readonly Position[]> {
  const found: Position[] = [];
  for (let after: string | undefined; ; ) {
    const { data } = await ask<{ venues: VenuePage }>(
      api,
      'query P($after: String) { venues(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { meetingPlace location { lon lat } } } } }',
      { after },
    );
    const { pageInfo, edges } = data.venues;
    for (const { node } of edges) if (node.meetingPlace && node.location) found.push(node.location);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
