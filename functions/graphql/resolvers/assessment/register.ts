import {
  currentSets,
  publishedSets,
  questionSet,
} from '../../../../domain/assessment/questions/published-sets.ts';
import {
  isExercise,
  type ListedAssessment,
  listedAssessments,
  trackedVersions,
} from '../../../../domain/assessment/register/listed-assessment.ts';
import { isOverdue, trackedActions } from '../../../../domain/assessment/register/tracked-action.ts';
import { assessmentMethod } from '../../../../domain/assessment/scoring/assessment-method.ts';
import { matchWords } from '../../../../domain/search/match-words.ts';
import { parseWords } from '../../../../domain/search/parse-words.ts';
import type {
  AssessmentFilter,
  AssessmentSummaryResolvers,
  ExerciseSiteResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { parseId } from '../../ids/parse-id.ts';
import { type OrderedList, pageOf, sortByKey } from '../../limits/paging.ts';
import { askedBy } from '../../measuring/measuring.ts';
import type { RequestContext } from '../../request/context.ts';
import { areasByCode } from './assessment.ts';
import { readAssessment } from './read-assessment.ts';
import { readableEntries } from './readable-entries.ts';
import { siteOfInput } from './site-of-input.ts';

type Context = RequestContext;

const listed = async (context: Context): Promise<readonly ListedAssessment[]> =>
  listedAssessments(context.person, await readableEntries(context));

/** The instant by which the register is ordered, turned round so that the newest comes first. */
const newestFirst: OrderedList<ListedAssessment>['keyOf'] = ({ id, version, publishedAt }) => [
  -Date.parse(publishedAt ?? version.savedAt),
  id,
];

function matching(found: readonly ListedAssessment[], filter: AssessmentFilter | null | undefined) {
  const words = filter?.text == null ? undefined : parseWords('filter.text', filter.text);
  const wanted = found.filter((each) => isExercise(each) === (filter?.exercise ?? false));
  return wanted.filter(
    ({ version: { title, wards, localities, state, kind } }) =>
      (!words || matchWords(words, title, []) > 0) &&
      (filter?.ward == null || wards.some((code) => code === filter.ward)) &&
      (filter?.locality == null || localities.some((code) => code === filter.locality)) &&
      (filter?.states == null || filter.states.includes(state)) &&
      (filter?.kinds == null || (kind !== undefined && filter.kinds.includes(kind))),
  );
}

export const assessmentQueries: QueryResolvers<Context> = {
  assessments: async (_, { filter, first, after }, context) => {
    context.basis.method(assessmentMethod);
    const items = sortByKey(matching(await listed(context), filter), newestFirst);
    return pageOf({ kind: 'assessments', items, keyOf: newestFirst }, { first, after });
  },
  assessment: async (_, { id, revision, asPublished }, context) => {
    context.basis.method(assessmentMethod);
    return (await readAssessment(context, id, revision ?? undefined, asPublished ?? false)) ?? null;
  },
  questionSet: (_, { id }) => publishedSets.find((set) => set.id === parseId('id', id)) ?? null,
  currentQuestionSets: () => [questionSet(currentSets.level1), questionSet(currentSets.level2)],
  assessmentActions: async (_, { area, overdue, first, after }, context) => {
    const versions = trackedVersions(context.person, await readableEntries(context));
    const actions = versions
      .filter(
        ({ version: { wards, localities } }) =>
          area == null || [...wards, ...localities].some((code) => code === area),
      )
      .flatMap(({ id, version }) => trackedActions({ id, ...version }))
      .filter((action) => overdue == null || isOverdue(action, context.today) === overdue);
    const keyOf: OrderedList<(typeof actions)[number]>['keyOf'] = ({ action, assessment }) => [
      action.dueOn,
      assessment,
      action.id,
    ];
    const items = sortByKey(actions, keyOf);
    return pageOf({ kind: 'assessment actions', items, keyOf, defaultSize: 50 }, { first, after });
  },
  exerciseSites: async (_, _args, { data }) => (await data()).exerciseSites(),
  readSite: async (_, { site }, { data, person }) => siteOfInput(await data(), site, 'site', askedBy(person)),
};

export const AssessmentSummary: AssessmentSummaryResolvers<Context> = {
  title: ({ version }) => version.title,
  exercise: isExercise,
  kind: ({ version }) => version.kind ?? null,
  state: ({ version }) => version.state,
  revision: ({ version }) => version.revision,
  savedAt: ({ version }) => version.savedAt,
  publishedAt: ({ publishedAt }) => publishedAt ?? null,
  decisionDate: ({ version }) => version.decisionDate ?? null,
  publishedAfterDecision: ({ afterDecision }) => afterDecision,
  wards: ({ version }, _, context) => areasByCode(context, version.wards),
  localities: ({ version }, _, context) => areasByCode(context, version.localities),
  overall: ({ version }) => version.overall ?? null,
  overdueActions: ({ id, version }, _, { today }) =>
    trackedActions({ id, ...version }).filter((action) => isOverdue(action, today)).length,
};

/** A site of the old register, in its ward where one is held. */
export const ExerciseSite: ExerciseSiteResolvers<Context> = {
  ward: async ({ ward }, _, context) =>
    ward === undefined ? null : ((await areasByCode(context, [ward]))[0] ?? null),
};
