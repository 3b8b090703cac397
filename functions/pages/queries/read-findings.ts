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
} from '../../../schema/generated/page-operations.ts';
import type { AskApi } from './ask-api.ts';

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

/**
 * Asks the API for the findings of an area of an edition that has figures.
 * @throws ApiError
 */
export async function readFindings(
  ask: AskApi,
  { code, level, locality }: Subject,
  asOf: string | undefined,
): Promise<Findings> {
  const day = asOf ? { asOf } : {};
  const within = level === 'LOCALITY' ? code : locality?.code;
  const [reach, exchange, clusters, apart] = await Promise.all([
    ask(areaReach, { level, ...day, ...(within !== undefined && { locality: within }) }),
    ask(areaExchange, { code, ...day }),
    ask(areaClusters, {}),
    ask(segregation, {}),
  ]);
  const { white, asian, black } = clusters.data;
  return {
    reach: reach.data,
    pairings: exchange.data.area?.pairings ?? [],
    contacts: exchange.data.exchangePairs,
    clusters: [white, asian, black],
    segregation: apart.data.segregation,
  };
}
