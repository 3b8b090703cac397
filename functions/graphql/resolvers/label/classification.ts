import type { ApiClassification } from '../../../../domain/cohesion-label/classification/api-classification.ts';
import { labelTable } from '../../../../domain/cohesion-label/classification/labels.ts';
import { parameterRanges } from '../../../../domain/cohesion-label/classification/parameter-ranges.ts';
import {
  type EthnicGroup,
  fiveGroups,
  nineteenGroups,
} from '../../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { practiceTestIds } from '../../../../domain/cohesion-label/practice/practice-level.ts';
import { targetDemands } from '../../../../domain/cohesion-label/practice/target-demands.ts';
import { labelRunId } from '../../../../domain/label-answers/label-run.ts';
import { message } from '../../../../domain/messages/message.ts';
import { method, methodSummary, parameterTable, versionOf } from '../../../../domain/method/method.ts';
import { catalystsByTests } from '../../../../domain/practice-on-record/borough-practice.ts';
import type {
  ClassificationFactsResolvers,
  ClassificationResolvers,
  ParameterResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { inEnglish } from '../../messages/api-translator.ts';
import type { RequestContext } from '../../request/context.ts';
import { practiceOfBorough } from '../practice/practice.ts';
import { answersToLabel, ratesOf, toldLabel } from './label-answers.ts';
import { labelQuestion, methodId, parametersOf } from './label-question.ts';
import { labelledLevel } from './labelled-level.ts';

export const classificationQueries: QueryResolvers<RequestContext> = {
  classification: async (_, { asOf, level, method: named, whatIf }, context) => {
    const wanted = labelledLevel(level ?? 'WARD');
    const question = await labelQuestion({ asOf, method: named, whatIf }, wanted, context);
    const { snapshot, day, edition, tried } = question;
    const run = tried
      ? await snapshot.whatIf(wanted, day, tried)
      : await snapshot.classification(wanted, day);
    const parameters = parametersOf(tried);
    const changed =
      edition.validTo && day > edition.validTo
        ? [message('note.wardsReplaced', { day: edition.validTo })]
        : [];
    return {
      ...run,
      run: labelRunId(methodId(parameters), day, snapshot.stored.version),
      areas: run.areas.map((area) => toldLabel(area, question)),
      overrides: ratesOf(run.areas, question),
      edition,
      method: {
        ...method,
        id: methodId(parameters),
        version: versionOf(tried?.method ?? method.id),
        summary: methodSummary(parameters),
        parameters: parameterTable(parameters),
        labels: labelTable,
      },
      targets: targetDemands(
        parameters,
        run.areas.map(({ facts }) => facts.population),
      ),
      notes: [...changed, ...run.notes],
      // Read only where it is asked for.
      get practiceOnRecord() {
        const catalysts = run.areas.filter(({ catalyst }) => catalyst).length;
        const isReviewed = run.areas.some(({ practice }) => practice.level !== 'NOT_KNOWN');
        return practiceOfBorough(day, context, catalystsByTests(wanted, catalysts, isReviewed));
      },
    };
  },
};

export const Classification: ClassificationResolvers<RequestContext> = {
  ...answersToLabel,
  practice: ({ area, practice }) => ({
    ...practice,
    tests: practice.tests.map((test) => ({
      ...test,
      id: uniqueId(test.key, [area.edition, area.code, saidBy(test)]),
    })),
  }),
};

/** All that a test says, in English: what makes its id. */
function saidBy({ id: _id, key: _key, ...said }: ApiClassification['practice']['tests'][number]): object {
  return inEnglish(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)));
}

export const Parameter: ParameterResolvers<RequestContext> = {
  whatIfLeast: ({ name }) => parameterRanges[name].least,
  whatIfMost: ({ name }) => parameterRanges[name].most,
  whole: ({ name }) => parameterRanges[name].whole,
};

const kinds = { known: 'KNOWN', atLeast: 'AT_LEAST', notKnown: 'NOT_KNOWN' } as const;

export const ClassificationFacts: ClassificationFactsResolvers<RequestContext> = {
  groupsOfFive: ({ groups5 }) => named(fiveGroups, groups5),
  groupsOfNineteen: ({ groups19 }) => (groups19 ? named(nineteenGroups, groups19) : null),
  evidence: ({ evidence }) =>
    practiceTestIds.map((test) => {
      const found = evidence[test];
      return {
        test,
        kind: kinds[found.kind],
        value: found.kind === 'notKnown' ? null : found.value,
        why: found.why ?? null,
        unmeasured: found.kind === 'notKnown' && found.unmeasured === true,
      };
    }),
};

const named = (groups: readonly EthnicGroup[], counts: readonly number[]) =>
  groups.map(({ name }, index) => ({ group: name, count: counts[index] ?? 0 }));
