import type { ReachQuery } from '../../../schema/generated/operations.ts';

/** A small area out of reach. */
export type Point = ReachQuery['wards']['outOfReach'][number];

export interface WardPoints {
  readonly ward: Point['ward'];
  /** Residents of its small areas out of reach, at the census. */
  readonly residents: number;
  /** Most residents first. */
  readonly points: readonly Point[];
}

/** Small areas out of reach by ward, the ward with most residents out of reach first. */
export function pointsByWard(points: readonly Point[]): readonly WardPoints[] {
  return [...Map.groupBy(points, ({ ward }) => ward.code).values()]
    .flatMap((held) => {
      const [first] = held;
      if (!first) return [];
      const residents = held.reduce((sum, each) => sum + each.residents, 0);
      return [{ ward: first.ward, residents, points: held.toSorted((a, b) => b.residents - a.residents) }];
    })
    .toSorted((a, b) => b.residents - a.residents);
}
