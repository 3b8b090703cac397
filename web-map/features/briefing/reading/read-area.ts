import { isTableOfShares } from '../../../../domain/records/indicator.ts';
import {
  type AreaListQuery,
  type AreaPageQuery,
  areaList,
  areaPage,
  boroughFigures,
  type ComparisonsQuery,
  type CountrySharesQuery,
  comparisons,
  countryShares,
  type NearestWelcomeQuery,
  nearestWelcome,
  type OverdueActionsQuery,
  overdueActions,
} from '../../../../schema/generated/briefing-operations.ts';
import type { Ask } from './ask.ts';
import { type Asked, type Findings, readFindings } from './read-findings.ts';

export type BriefedArea = NonNullable<AreaPageQuery['area']>;
export type AreaLabel = NonNullable<BriefedArea['classification']>;
export type Diversity = AreaLabel['diversity'];
export type Figure = BriefedArea['observations'][number];
export type Place = BriefedArea['venues']['edges'][number]['node'];
export type Project = BriefedArea['projects']['edges'][number]['node'];
export type SourceRecord = BriefedArea['source'];
type NearEdge = NearestWelcomeQuery['venues']['edges'][number];
export type NearPlace = NearEdge['node'] & Pick<NearEdge, 'distanceMetres'>;
export type Compared = ComparisonsQuery['comparisons'][number];
export type CountryShare = CountrySharesQuery['comparisons'][number];
export type ListedArea = AreaListQuery['wards']['areas'][number];

/** What is told of an area first: the area itself and the labels of all. */
export interface AreaRead {
  readonly area: BriefedArea;
  /** Labels of all areas, the method and the kinds of venue. */
  readonly list: AreaListQuery;
}

/** What stands beside it in registers. */
export interface AreaRegisters {
  /** All venues of the area, by name. */
  readonly places: readonly Place[];
  /** The Places of Welcome nearest to the middle of the area; empty for the borough and without geometry. */
  readonly nearest: readonly NearPlace[];
  /** Figures of the whole borough that have a baseline and a target; empty on the borough's own page. */
  readonly boroughFigures: readonly Figure[];
  /** Shares of the census for the whole borough; empty on the borough's own page. */
  readonly boroughShares: readonly Figure[];
  /** The borough's figures beside those of other areas; empty on other pages. */
  readonly comparisons: readonly Compared[];
  /** Shares of the census in the country. */
  readonly countryShares: readonly CountryShare[];
  /** Overdue actions of published assessments that touch the area, the longest overdue first. */
  readonly overdue: OverdueActionsQuery['assessmentActions'] | RecordsAway;
}

/** Everything that the briefing on one area is made of. */
export interface AreaPageData extends AreaRead, AreaRegisters {
  /** What is worked out for it; undefined where the edition has no figures. */
  readonly findings: Findings | undefined;
}

/** Assessments cannot be read now; the rest of a briefing does not need them. */
export interface RecordsAway {
  /** Why, as the API says it. */
  readonly away: string;
}

/**
 * Asks the API for everything that the briefing on an area tells.
 * @returns undefined when no edition holds the code
 * @throws as `ask`, also for a code or a day that cannot be read
 */
export async function readArea(ask: Ask, code: string, asked: Asked = {}): Promise<AreaPageData | undefined> {
  const read = await readLabelledArea(ask, code, asked);
  if (!read) return undefined;
  const [registers, findings] = await Promise.all([
    readRegisters(ask, read, asked),
    read.area.edition.hasGeometry ? readFindings(ask, read.area, asked) : undefined,
  ]);
  return { ...read, ...registers, findings };
}

/** What is told first. @throws as `readArea` */
export async function readLabelledArea(
  ask: Ask,
  code: string,
  { asOf }: Asked = {},
): Promise<AreaRead | undefined> {
  const [{ area }, list] = await Promise.all([
    ask(areaPage, { code, ...(asOf && { asOf }) }),
    ask(areaList, asOf ? { asOf } : {}),
  ]);
  return area ? { area, list } : undefined;
}

/** What stands beside an area in registers. @throws as `ask` */
export async function readRegisters(
  ask: Ask,
  { area, list }: AreaRead,
  { asOf }: Asked = {},
): Promise<AreaRegisters> {
  const isBorough = area.level === 'BOROUGH';
  const [places, nearest, borough, overdue, compared, country] = await Promise.all([
    allPlaces(ask, area, asOf),
    nearestTo(ask, area, asOf),
    isBorough || !area.edition.hasGeometry
      ? []
      : ask(boroughFigures, { code: list.borough.code }).then(({ area: whole }) => whole?.observations ?? []),
    ask(overdueActions, { first: overdueShown, ...(!isBorough && { area: area.code }) }).then(
      (answer) => answer.assessmentActions,
      recordsAway,
    ),
    isBorough ? ask(comparisons, {}) : undefined,
    area.edition.hasGeometry ? ask(countryShares, {}) : undefined,
  ]);
  return {
    places,
    nearest,
    boroughFigures: withTargets(borough),
    boroughShares: borough.filter(isTableOfShares),
    overdue,
    comparisons: compared?.comparisons ?? [],
    countryShares: country?.comparisons ?? [],
  };
}

function recordsAway(error: unknown): RecordsAway {
  if (error instanceof Error && 'reason' in error && error.reason === 'RECORDS_AWAY')
    return { away: error.message };
  throw error;
}

/** How many overdue actions a briefing names; more are counted. */
const overdueShown = 20;

async function allPlaces(ask: Ask, area: BriefedArea, asOf: string | undefined): Promise<readonly Place[]> {
  const places = area.venues.edges.map(({ node }) => node);
  let { hasNextPage, endCursor } = area.venues.pageInfo;
  while (hasNextPage && endCursor !== null) {
    const next = await ask(areaPage, { code: area.code, after: endCursor, ...(asOf && { asOf }) });
    const page = next.area?.venues;
    places.push(...(page?.edges ?? []).map(({ node }) => node));
    ({ hasNextPage, endCursor } = page?.pageInfo ?? { hasNextPage: false, endCursor: null });
  }
  return places;
}

async function nearestTo(ask: Ask, { level, centroid }: BriefedArea, asOf: string | undefined) {
  if (level === 'BOROUGH' || !centroid) return [];
  const { venues } = await ask(nearestWelcome, { ...centroid, ...(asOf && { asOf }) });
  return venues.edges.map(({ node, distanceMetres }): NearPlace => ({ ...node, distanceMetres }));
}

/** Figures of those indicators of the borough that have a baseline and a target. */
function withTargets(figures: readonly Figure[]): readonly Figure[] {
  const having = (kind: Figure['kind']) =>
    new Set(figures.filter((each) => each.kind === kind).map(({ indicator }) => indicator.id));
  const [baselines, targets] = [having('BASELINE'), having('TARGET')];
  return figures.filter(({ indicator: { id } }) => baselines.has(id) && targets.has(id));
}
