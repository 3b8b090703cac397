import {
  type AreaListQuery,
  type AreaPageQuery,
  areaList,
  areaPage,
  boroughFigures,
  type NearestWelcomeQuery,
  nearestWelcome,
  type OverdueActionsQuery,
  overdueActions,
  wardNames,
} from '../../../schema/generated/page-operations.ts';
import type { Receipt } from '../../graphql/execution/receipt.ts';
import { ApiError, type AskApi } from './ask-api.ts';
import { notingReceipts } from './noted-receipts.ts';
import { type Findings, readFindings } from './read-findings.ts';

export type PageArea = NonNullable<AreaPageQuery['area']>;
export type AreaLabel = NonNullable<PageArea['classification']>;
export type Diversity = AreaLabel['diversity'];
export type Figure = PageArea['observations'][number];
export type Place = PageArea['venues']['edges'][number]['node'];
export type Project = PageArea['projects']['edges'][number]['node'];
export type SourceRecord = PageArea['source'];
type NearEdge = NearestWelcomeQuery['venues']['edges'][number];
export type NearPlace = NearEdge['node'] & Pick<NearEdge, 'distanceMetres'>;
export type ListedArea = AreaListQuery['wards']['areas'][number];

/** Everything that the page of one area is made of. */
export interface AreaPageData {
  readonly area: PageArea;
  /** All venues of the area, by name. */
  readonly places: readonly Place[];
  /** The Places of Welcome nearest to the middle of the area; empty for the borough and without geometry. */
  readonly nearest: readonly NearPlace[];
  /** Figures of the whole borough that have a baseline and a target; empty on the borough's own page. */
  readonly boroughFigures: readonly Figure[];
  /** What is worked out for it; undefined where the edition has no figures. */
  readonly findings: Findings | undefined;
  /** Overdue actions of published assessments that touch the area, the longest overdue first. */
  readonly overdue: OverdueActionsQuery['assessmentActions'] | RecordsAway;
  /** Labels of all areas, the method and the kinds of venue. */
  readonly list: AreaListQuery;
  readonly receipt: Receipt;
}

/** Assessments cannot be read now; the rest of a page does not need them. */
export interface RecordsAway {
  /** Why, as the API says it. */
  readonly away: string;
}

/** The day that is asked about; undefined: today. */
type Day = string | undefined;

/**
 * Asks the API for everything that the page of an area tells.
 * @returns undefined when no edition holds the code
 * @throws RefusedQuery for a code or a day that cannot be read, ApiError
 */
export async function readArea(api: AskApi, code: string, asOf: Day): Promise<AreaPageData | undefined> {
  const { ask, receipt } = notingReceipts(api);
  const [{ data }, list] = await Promise.all([
    ask(areaPage, { code, ...(asOf && { asOf }) }),
    ask(areaList, asOf ? { asOf } : {}),
  ]);
  const { area } = data;
  if (!area) return undefined;
  const [places, nearest, borough, findings, overdue] = await Promise.all([
    allPlaces(ask, area, asOf),
    nearestTo(ask, area, asOf),
    area.level === 'BOROUGH' || !area.edition.hasGeometry
      ? []
      : ask(boroughFigures, { code: list.data.borough.code }).then(({ data: { area: whole } }) =>
          withTargets(whole?.observations ?? []),
        ),
    area.edition.hasGeometry ? readFindings(ask, area, asOf) : undefined,
    ask(overdueActions, { first: overdueShown, ...(area.level !== 'BOROUGH' && { area: area.code }) }).then(
      (answer) => answer.data.assessmentActions,
      recordsAway,
    ),
  ]);
  return {
    area,
    places,
    nearest,
    boroughFigures: borough,
    findings,
    overdue,
    list: list.data,
    receipt: receipt(),
  };
}

function recordsAway(error: unknown): RecordsAway {
  if (error instanceof ApiError && error.reason === 'RECORDS_AWAY') return { away: error.message };
  throw error;
}

/** How many overdue actions a page of an area names; more are counted. */
const overdueShown = 20;

async function allPlaces(ask: AskApi, area: PageArea, asOf: Day): Promise<readonly Place[]> {
  const places = area.venues.edges.map(({ node }) => node);
  let { hasNextPage, endCursor } = area.venues.pageInfo;
  while (hasNextPage && endCursor !== null) {
    const next = await ask(areaPage, { code: area.code, after: endCursor, ...(asOf && { asOf }) });
    const page = next.data.area?.venues;
    places.push(...(page?.edges ?? []).map(({ node }) => node));
    ({ hasNextPage, endCursor } = page?.pageInfo ?? { hasNextPage: false, endCursor: null });
  }
  return places;
}

async function nearestTo(ask: AskApi, { level, centroid }: PageArea, asOf: Day) {
  if (level === 'BOROUGH' || !centroid) return [];
  const { data } = await ask(nearestWelcome, { ...centroid, ...(asOf && { asOf }) });
  return data.venues.edges.map(({ node, distanceMetres }): NearPlace => ({ ...node, distanceMetres }));
}

/** Figures of those indicators of the borough that have a baseline and a target. */
function withTargets(figures: readonly Figure[]): readonly Figure[] {
  const having = (kind: Figure['kind']) =>
    new Set(figures.filter((each) => each.kind === kind).map(({ indicator }) => indicator.id));
  const [baselines, targets] = [having('BASELINE'), having('TARGET')];
  return figures.filter(({ indicator: { id } }) => baselines.has(id) && targets.has(id));
}

/** Codes and names of the wards in force on a day. */
export const readWardNames = async (ask: AskApi, asOf: string) => (await ask(wardNames, { asOf })).data.areas;
