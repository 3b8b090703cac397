import { commitmentStateWords } from '../../../../domain/commitments/commitment-state.ts';
import { message, untranslated } from '../../../../domain/messages/message.ts';
import { roleWords } from '../../../../domain/permission/roles.ts';
import { planName } from '../../../../domain/programme/plan-names.ts';
import { partyAreas, projectAreas } from '../../../../domain/programme/project-areas.ts';
import { projectStatus } from '../../../../domain/programme/project-status.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type {
  ActionResolvers,
  ExchangePartyResolvers,
  ExchangeResolvers,
  OrganisationResolvers,
  OutputResolvers,
  PriorityResolvers,
  ProjectConnectionResolvers,
  ProjectResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { type OrderedList, type PageRequest, pageOf, sortByKey } from '../../limits/paging.ts';
import type { RequestContext } from '../../request/context.ts';
import { nameKey, type SnapshotRecords } from '../../snapshot/snapshot-records.ts';
import { areaTags } from '../record/area-tags.ts';
import { basesOf } from '../record/bases-of.ts';
import { projectPage } from './project-list.ts';

type Context = RequestContext;

export const programmeQueries: QueryResolvers<Context> = {
  projects: (_, { filter, first, after }, context) => projectPage(context, filter, { first, after }),
  project: async (_, { id }, { data }) => (await (await data()).projectById()).get(parseId('id', id)) ?? null,
  organisations: async (_, page, { data }) =>
    pageOf(
      { kind: 'organisations', items: await (await data()).organisations(), keyOf: nameKey, maxSize: 200 },
      page,
    ),
  organisation: async (_, { id }, { data }) =>
    (await (await data()).organisationById()).get(parseId('id', id)) ?? null,
  priorities: async (_, _args, { data }) =>
    sortByKey(await (await data()).priorities(), ({ framework, number, id }) => [framework, number, id]),
  exchanges: async (_, page, { data }) =>
    byTitle('exchanges', await (await data()).exchanges(), ({ title }) => title, page),
  actions: async (_, page, { data }) =>
    byTitle(
      'actions',
      await (await data()).actions(),
      ({ plan, refNo }) => `${plan} ${paddedNumbers(refNo)}`,
      page,
    ),
};

function byTitle<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
  title: (item: Item) => string,
  page: PageRequest,
) {
  const keyOf: OrderedList<Item>['keyOf'] = (item) => [title(item), item.id];
  return pageOf({ kind, items: sortByKey(items, keyOf), keyOf, defaultSize: 50 }, page);
}

/** "1.10" after "1.9": numbers of a plan in the order of the plan. */
const paddedNumbers = (refNo = ''): string => refNo.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

const present = <T>(found: readonly (T | Error | null | undefined)[]): T[] =>
  found.flatMap((each) => (each == null || each instanceof Error ? [] : [each]));

export const organisationsOf = async (ids: readonly string[], snapshot: SnapshotRecords) => {
  const byId = await snapshot.organisationById();
  return present(ids.map((id) => byId.get(id)));
};

const measuresOf = async (ids: readonly string[], snapshot: SnapshotRecords) => {
  const byId = await snapshot.indicatorById();
  return present(ids.map((id) => byId.get(id)));
};

export const Project: ProjectResolvers<Context> = {
  bases: basesOf,
  areas: (project, { asOf }, context) => areaTags(asOf, context, (input) => projectAreas(project, input)),
  statusWords: (project) => projectStatus(project) ?? null,
  providers: async ({ providers }, _, { data }) => organisationsOf(providers, await data()),
  localities: async ({ localities }, _, { data }) => {
    const directory = await (await data()).areas();
    return present(localities.map((code) => directory.find(code)));
  },
  venues: async ({ venues }, _, { data }) =>
    Promise.all(venues.map((id) => data().then((snapshot) => snapshot.venues.byId.load(id)))).then(present),
  measures: async ({ measures }, _, { data }) => measuresOf(measures, await data()),
};

export const ProjectConnection: ProjectConnectionResolvers<Context> = {
  inKnownLocalityCount: ({ inKnownLocality }) => inKnownLocality(),
  inKnownLocalityWords: async ({ inKnownLocality, totalCount: total }) =>
    message('total.inKnownLocality', { known: await inKnownLocality(), total }),
};

export const Organisation: OrganisationResolvers<Context> = {
  bases: basesOf,
  otherNames: ({ aliases = [] }) => aliases,
  does: ({ kept }) => kept?.does ?? null,
  worksIn: async ({ kept }, _, { data }) =>
    (kept?.area && (await (await data()).areas()).find(kept.area)) ?? null,
  contact: ({ kept }) => kept?.contact ?? null,
  stoppedOn: ({ kept }) => kept?.stoppedOn ?? null,
  saidBy: ({ kept }) => (kept ? roleWords[kept.answeredBy] : null),
  saidOn: ({ kept }) => kept?.on ?? null,
  projects: async ({ id }, _, { data }) => (await (await data()).projectsByProvider()).of([id]),
  actions: async ({ id }, _, { data }) => (await (await data()).actionsByOwner()).of([id]),
};

export const Output: OutputResolvers<Context> = {
  kind: ({ kind }) => kind ?? 'ACTUAL',
  unitName: ({ unit }) => (unit === undefined ? null : unitName(unit)),
};

export const Priority: PriorityResolvers<Context> = {
  bases: basesOf,
  parent: async ({ parent }, _, { data }) => priorityOf(parent, await data()),
  measures: async ({ measures }, _, { data }) => measuresOf(measures, await data()),
};

export const Exchange: ExchangeResolvers<Context> = {
  bases: basesOf,
  project: async ({ project }, _, { data }) =>
    project === undefined ? null : ((await (await data()).projectById()).get(project) ?? null),
  statedLabel: ({ stated }) => stated?.label ?? null,
  statedBasis: ({ stated }) => stated?.basis ?? null,
};

export const ExchangeParty: ExchangePartyResolvers<Context> = {
  areas: (party, { asOf }, context) => areaTags(asOf, context, (input) => partyAreas(party, input)),
  venue: async ({ venue }, _, { data }) =>
    venue === undefined ? null : ((await (await data()).venues.byId.load(venue)) ?? null),
  locality: async ({ locality }, _, { data }) =>
    locality === undefined ? null : ((await (await data()).areas()).find(locality) ?? null),
};

const priorityOf = async (id: string | undefined, snapshot: SnapshotRecords) =>
  id === undefined ? null : ((await snapshot.priorityById()).get(id) ?? null);

/** The same as in the list of promises, which counts what was approved of its milestones. */
const stateOf = async (id: string, { data, today }: Pick<Context, 'data' | 'today'>) =>
  (await (await data()).commitments(today)).byId.get(id)?.state ?? 'NOT_YET_CHECKED';

export const Action: ActionResolvers<Context> = {
  bases: basesOf,
  planName: ({ plan }) => planName(plan) ?? untranslated(plan),
  priority: async ({ theme }, _, { data }) => priorityOf(theme, await data()),
  state: ({ id }, _, context) => stateOf(id, context),
  stateWords: async ({ id }, _, context) => commitmentStateWords(await stateOf(id, context)),
  evidence: ({ progress }) => progress ?? null,
  leadAgencies: async ({ leadAgencies }, _, { data }) => organisationsOf(leadAgencies, await data()),
};
