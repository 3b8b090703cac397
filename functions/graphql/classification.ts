import { labelTable } from '../../domain/classification/labels.ts';
import { method, parameterTable, publishedParameters } from '../../domain/classification/method.ts';
import { parameterRanges } from '../../domain/classification/parameter-ranges.ts';
import { type EthnicGroup, fiveGroups, nineteenGroups } from '../../domain/diversity/ethnic-groups.ts';
import { practiceTestIds } from '../../domain/practice/practice-level.ts';
import { plainDate } from '../../domain/provenance/calendar-date.ts';
import type {
  ClassificationFactsResolvers,
  ParameterResolvers,
  QueryResolvers,
} from '../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from './context.ts';
import { labelledLevel } from './labelled-level.ts';
import { readWhatIf } from './read-what-if.ts';

export const classificationQueries: QueryResolvers<RequestContext> = {
  classification: async (_, { asOf, level, whatIf }, { data, today, runs }) => {
    const day = dayAsked('asOf', asOf) ?? today;
    const wanted = labelledLevel(level ?? 'WARD');
    const held = await data();
    const { drawn } = await held.areas();
    const asked = whatIf ? readWhatIf(whatIf) : {};
    runs.take(wanted, day, asked);
    const run = whatIf ? await held.whatIf(wanted, day, asked) : await held.classification(wanted, day);
    const parameters = {
      ...publishedParameters,
      ...Object.fromEntries((asked.parameters ?? []).map(({ name, value }) => [name, value])),
    };
    const changed =
      drawn.validTo && day > drawn.validTo
        ? [
            `Wards were replaced after ${plainDate(drawn.validTo)}. The labels stand on the wards before that, because the figures were published for them.`,
          ]
        : [];
    return {
      ...run,
      edition: drawn,
      method: { ...method, parameters: parameterTable(parameters), labels: labelTable },
      notes: [...changed, ...run.notes],
    };
  },
};

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
  groups.map(({ short }, index) => ({ group: short, count: counts[index] ?? 0 }));
