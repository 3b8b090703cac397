import {
  type AreaClustersQuery,
  type AreaExchangeQuery,
  type AreaLevel,
  type AreaReachQuery,
  areaClusters,
  areaExchange,
  areaReach,
  type SegregationQuery,
  segregation,
  type WhatIfInput,
} from '../../../../schema/generated/briefing-operations.ts';
import type { Ask } from './ask.ts';

export type ReachOfArea = AreaReachQuery['meeting']['areas'][number];
export type PointOutOfReach = AreaReachQuery['meeting']['outOfReach'][number];
export type WherePlan = AreaReachQuery['whereNext'];
export type Pairing = NonNullable<AreaExchangeQuery['area']>['pairings'][number];
export type Suggestion = Pairing['suggestions'][number];
export type Contact = AreaExchangeQuery['exchangePairs'][number];
export type ClusterRun = AreaClustersQuery['white'];
export type Segregation = SegregationQuery['segregation'];

/** What the API works out for an area beside its label: reach, pairings and contacts, clusters, living apart. */
export interface Findings {
  readonly reach: AreaReachQuery;
  readonly pairings: readonly Pairing[];
  /** Every contact on record, of all areas. */
  readonly contacts: readonly Contact[];
  /** One run for each of the three largest groups. */
  readonly clusters: readonly ClusterRun[];
  readonly segregation: Segregation;
}

interface Subject {
  readonly code: string;
  readonly level: AreaLevel;
  readonly locality: { readonly code: string } | null;
}

/** What is asked besides the area. */
export interface Asked {
  /** The day; undefined: today. */
  readonly asOf?: string | undefined;
  /** What is tried out; undefined: nothing. */
  readonly whatIf?: WhatIfInput | undefined;
}

/** Asks the API for the findings of an area of an edition that has figures. @throws as `ask` */
export async function readFindings(
  ask: Ask,
  { code, level, locality }: Subject,
  { asOf, whatIf }: Asked = {},
): Promise<Findings> {
  const given = { ...(asOf && { asOf }), ...(whatIf && { whatIf }) };
  const within = level === 'LOCALITY' ? code : locality?.code;
  const [reach, exchange, clusters, apart] = await Promise.all([
    ask(areaReach, { level, within: code, ...given, ...(within !== undefined && { locality: within }) }),
    ask(areaExchange, { code, ...given }),
    ask(areaClusters, {}),
    ask(segregation, {}),
  ]);
  const { white, asian, black } = clusters;
  return {
    reach,
    pairings: exchange.area?.pairings ?? [],
    contacts: exchange.exchangePairs,
    clusters: [white, asian, black],
    segregation: apart.segregation,
  };
}
