import type { Assessment, EvidenceItem, ReportData } from './read-report.ts';

/** Ids of the places that are said to be lost, inside the site or elsewhere. */
export const lostIn = ({
  placesInside,
  facts,
}: Pick<Assessment, 'placesInside' | 'facts'>): ReadonlySet<string> =>
  new Set([
    ...(placesInside ?? []).filter(({ fate }) => fate === 'LOST').map(({ venueId }) => venueId),
    ...facts.venuesLost.map(({ id }) => id),
  ]);

/** A place to meet of the newest evidence with its number, and its point where the register has one. */
export interface NumberedPlaceRow {
  readonly number: number;
  readonly row: EvidenceItem['rows'][number];
  readonly inside: boolean;
  readonly lost: boolean;
  readonly at: NonNullable<ReportData['map']>['points'][number]['location'];
}

/** The places of the newest evidence in its order, nearest first. */
export function numberedPlaces({ assessment, evidence, map }: ReportData): readonly NumberedPlaceRow[] {
  const points = new Map(map?.points.map(({ id, location }) => [id, location]));
  const inside = new Set(assessment.placesInside?.map(({ venueId }) => venueId));
  const lost = lostIn(assessment);
  const rows = evidence[0]?.items.find(({ id }) => id === 'venues')?.rows ?? [];
  return rows
    .filter(({ key }) => !key.startsWith('inside '))
    .map((row, index) => ({
      number: index + 1,
      row,
      inside: inside.has(row.key),
      lost: lost.has(row.key),
      at: points.get(row.key) ?? null,
    }));
}
