import { computed, type ReadonlySignal } from '@preact/signals';
import {
  boundaries,
  district,
  locatePostcode,
  nearestVenues,
  type OverviewQuery,
  overview,
  type ProjectListQuery,
  projectBriefing,
  projectList,
  type VenueRegisterQuery,
  venueBriefing,
  venueRegister,
} from '../../schema/generated/operations.ts';
import { ask } from './api.ts';
import { type Loadable, load, loadByKey } from './loadable.ts';
import { triedOut } from './tried-out.ts';

export type Reading = OverviewQuery['wards']['areas'][number];
export type LocalityReading = OverviewQuery['localities']['areas'][number];
export type VenueRow = VenueRegisterQuery['venues']['edges'][number]['node'];
export type ProjectRow = ProjectListQuery['projects']['edges'][number]['node'];

/** A page of a connection, as far as reading to its end needs. */
interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All nodes of a connection, page after page. */
async function readToEnd<Node>(
  pageAfter: (after: string | null) => Promise<Page<Node>>,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> = await pageAfter(after);
    nodes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

/** Made when first asked for, then always the same. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Labels of all wards and localities, the method and the kinds of venue, as published: the first thing asked for. */
export const publishedOverview = once(() => load(() => ask(overview, {})));

const shownOverview = triedOut(
  () => publishedOverview().value,
  (by) => by.overview,
);

/** The same as the page shows it: under what is tried out, if anything is. */
export const overviewFigures = (): ReadonlySignal<Loadable<OverviewQuery>> => {
  publishedOverview();
  return shownOverview;
};

/** Lines of wards and localities. */
export const boundaryLines = once(() => load(() => ask(boundaries, {})));

/** The whole public venue register, venues without a point included. */
export const publishedRegister = once(() =>
  load(() => readToEnd(async (after) => (await ask(venueRegister, after ? { after } : {})).venues)),
);

const shownRegister = triedOut(
  () => publishedRegister().value,
  (by) => by.venues,
);

/** The register as the page shows it, with the places that are tried out. */
export const register = (): ReadonlySignal<Loadable<readonly VenueRow[]>> => {
  publishedRegister();
  return shownRegister;
};

/** All projects on record. */
export const projects = once(() =>
  load(() => readToEnd(async (after) => (await ask(projectList, after ? { after } : {})).projects)),
);

export const venueFigures = loadByKey(async (id) => (await ask(venueBriefing, { id })).venue);
export const projectFigures = loadByKey(async (id) => (await ask(projectBriefing, { id })).project);
/** What begins with half a postcode. */
export const districtFigures = loadByKey((text) => ask(district, { text }));
export const postcodeMatch = loadByKey(async (postcode) => (await ask(locatePostcode, { postcode })).areaAt);

/** Readings of wards and localities by code, as soon as they are there. */
export const readingsByCode = computed((): ReadonlyMap<string, Reading> => {
  const state = overviewFigures().value;
  if (state.status !== 'ready') return new Map();
  const all: readonly Reading[] = [...state.value.wards.areas, ...state.value.localities.areas];
  return new Map(all.map((reading) => [reading.area.code, reading]));
});

/** The word for a kind of venue, and whether it is a place to meet. */
export const kindsById = computed(() => {
  const state = overviewFigures().value;
  return new Map(
    state.status === 'ready' ? state.value.venueKinds.map((kind) => [kind.id, kind] as const) : [],
  );
});

/** Places around a point, nearest first; the key is "lon,lat". */
export const venuesAround = loadByKey(async (key) => {
  const [lon = 0, lat = 0] = key.split(',').map(Number);
  return (await ask(nearestVenues, { lon, lat })).venues.edges.map(({ node, distanceMetres }) => ({
    ...node,
    distanceMetres,
  }));
});
