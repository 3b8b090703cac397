import type { Commitment as Promised } from '../../../../domain/commitments/commitment.ts';
import {
  type CommitmentState,
  commitmentStateWords,
} from '../../../../domain/commitments/commitment-state.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import { message, untranslated } from '../../../../domain/messages/message.ts';
import { planName } from '../../../../domain/programme/plan-names.ts';
import { parseCalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import { recordOfId } from '../../../../domain/records-kept/life/kept-id.ts';
import type {
  CommitmentMilestoneResolvers,
  CommitmentResolvers,
  QueryCommitmentsArgs,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { pageOf, sortByKey } from '../../limits/paging.ts';
import { dayAsked, type RequestContext } from '../../request/context.ts';
import { areasByCode } from '../assessment/assessment.ts';
import { organisationsOf } from '../programme/programme.ts';
import {
  assessmentCommitments,
  type CommitmentFilter,
  documentCommitments,
  inOrder,
  matching,
} from './commitment-list.ts';

type Context = RequestContext;

export const commitmentQueries: QueryResolvers<Context> = {
  commitments: async (_, args, context) => {
    const day = dayAsked(args.asOf, context, 'RECORDS');
    const wanted = await filterOf(args, context);
    const promises = [
      ...(await documentCommitments(context, day)).all,
      ...(day === undefined ? await assessmentCommitments(context) : []),
    ];
    const { found, unplacedCount } = matching(promises, wanted);
    const items = sortByKey(found, inOrder);
    const page = pageOf({ kind: 'commitments', items, keyOf: inOrder, defaultSize: 50 }, args);
    return {
      ...page,
      counts: countsOf(items),
      unplacedCount,
      leftOut: day === undefined ? [] : ['ASSESSMENT'],
    };
  },
  commitment: async (_, { id, asOf }, context) => {
    // As of a day it was told with that day in its id, and answers to it.
    const wanted = recordOfId(parseId('id', id));
    const day = dayAsked(asOf, context, 'RECORDS');
    const held = (await documentCommitments(context, day)).promiseOf(wanted);
    if (held || day !== undefined) return held ?? null;
    return (await assessmentCommitments(context)).find((each) => each.id === wanted) ?? null;
  },
};

async function filterOf(args: QueryCommitmentsArgs, context: Context): Promise<CommitmentFilter> {
  const { owner, area, priority, source, document, states, dueBefore } = args;
  return {
    ...(owner == null ? {} : { owner: parseId('owner', owner) }),
    ...(area == null ? {} : await areasOf(area, context)),
    ...(priority == null ? {} : { priorities: await prioritiesOf(priority, context) }),
    ...(source == null ? {} : { source }),
    ...(document == null ? {} : { document: parseId('document', document) }),
    ...(states == null ? {} : { states }),
    ...(dueBefore == null ? {} : { dueBefore: parseCalendarDate('dueBefore', dueBefore) }),
  };
}

/** A ward with its locality, whose promises are for it too; a locality with its wards. @throws InvalidInput for none */
async function areasOf(code: string, { data }: Context): Promise<Pick<CommitmentFilter, 'areas'>> {
  const directory = await (await data()).areas();
  const found = directory.find(code as AreaCode);
  if (!found) throw new InvalidInput('area', 'no area that is held has this code.');
  if (found.level === 'BOROUGH') return {};
  if (found.level === 'WARD') return { areas: [found.code, ...(found.parent ? [found.parent] : [])] };
  return { areas: [found.code, ...directory.wardsOf(found).map((ward) => ward.code)] };
}

/** @throws InvalidInput for a priority that is not held */
async function prioritiesOf(id: string, { data }: Context): Promise<readonly string[]> {
  const priorities = await (await data()).priorities();
  if (!priorities.some((each) => each.id === id))
    throw new InvalidInput('priority', 'no priority that is held has this id. Take it from priorities.');
  return priorities.filter((each) => each.id === id || each.parent === id).map((each) => each.id);
}

function countsOf(promises: readonly Promised[]) {
  const count = (wanted: CommitmentState): number => promises.filter(({ state }) => state === wanted).length;
  const sum = (of: 'milestones' | 'done'): number =>
    promises.reduce((total, each) => total + each.progress[of], 0);
  return {
    done: count('DONE'),
    partDone: count('PART_DONE'),
    underWay: count('UNDER_WAY'),
    notDone: count('NOT_DONE'),
    dropped: count('DROPPED'),
    noReportFound: count('NO_REPORT_FOUND'),
    notYetChecked: count('NOT_YET_CHECKED'),
    milestones: sum('milestones'),
    milestonesDone: sum('done'),
  };
}

/** What is kept by type and id is never mixed up with the same thing on another day. */
const idToldOn = ({ id, asOf }: Pick<Promised, 'id' | 'asOf'>): string => (asOf ? `${id}@${asOf}` : id);

export const Commitment: CommitmentResolvers<Context> = {
  id: idToldOn,
  documentName: ({ source, document, tracked }) => {
    if (source === 'LEGACY') return message('plan.legacy2022');
    return tracked ? untranslated(tracked.scheme) : (planName(document) ?? untranslated(document));
  },
  owners: async ({ owners }, _, { data }) => organisationsOf(owners, await data()),
  priority: async ({ priority }, _, { data }) =>
    priority === undefined ? null : ((await (await data()).priorityById()).get(priority) ?? null),
  project: async ({ project }, _, { data }) =>
    project === undefined ? null : ((await (await data()).projectById()).get(project) ?? null),
  areas: ({ areas }, _, context) => areasByCode(context, areas),
  stateWords: ({ state }) => commitmentStateWords(state),
  evidence: ({ action }) => action?.progress ?? null,
  assessmentAction: ({ tracked }) => tracked ?? null,
  origin: ({ action, statement }) => (action ?? statement)?.source ?? null,
};

export const CommitmentMilestone: CommitmentMilestoneResolvers<Context> = {
  id: idToldOn,
  stateWords: ({ state }) => commitmentStateWords(state),
  report: ({ report }) => report?.record ?? null,
  added: ({ added }) => added?.record ?? null,
};
