import { type AnyMessage, message } from '../../messages/message.ts';
import type { MethodParameters } from '../../method/method.ts';
import { testNameWithin } from '../practice/practice-test-names.ts';
import { practiceTests, testDefinitions } from '../practice/practice-tests.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { type AreaFacts, readArea } from './read-area.ts';

/** One threshold moved just far enough that a value lies on its other side. */
export interface ThresholdChange {
  /** "the line for low diversity at 0.190 instead of 0.200" */
  readonly text: AnyMessage;
  readonly parameters: MethodParameters;
}

/**
 * For each line and target that a value could be on the other side of, the nearest round value that puts it there:
 * three decimals for the lines, two for targets per resident, whole numbers for exchanges. Left out where that value
 * lies outside the range of the parameter, or where the low line would pass the high one.
 * @example thresholdChanges(facts, publishedParameters)[0]?.text // "the line for low diversity at 0.195 instead of 0.200"
 */
export function thresholdChanges(facts: AreaFacts, parameters: MethodParameters): ThresholdChange[] {
  const { blau } = readArea(facts, parameters);
  const tests = practiceTests(facts.evidence, facts.population, parameters);
  const lines = (['diversityLow', 'diversityHigh'] as const).map((name) => ({
    name,
    value: blau,
    decimals: 3,
    text: (moved: Moved) => message(`threshold.${name}`, moved),
  }));
  const targets = tests.flatMap(({ id, value }) => {
    const test = testNameWithin(id);
    const isWhole = id === 'exchange';
    const text = (moved: Moved) =>
      message(isWhole ? 'threshold.wholeTarget' : 'threshold.target', { test, ...moved });
    return value === undefined
      ? []
      : [{ name: testDefinitions[id].threshold, value, decimals: isWhole ? 0 : 2, text }];
  });
  return [...lines, ...targets].flatMap(({ name, value, decimals, text }) => {
    const line = parameters[name];
    const step = 10 ** -decimals;
    const below = Math.floor(value / step + 1e-9) * step;
    const moved = Number((value >= line - 1e-12 ? below + step : below).toFixed(decimals));
    const changed = { ...parameters, [name]: moved };
    const { least, most } = parameterRanges[name];
    if (moved < least || moved > most || changed.diversityLow >= changed.diversityHigh) return [];
    return [{ text: text({ value: moved, was: Number(line.toFixed(decimals)) }), parameters: changed }];
  });
}

interface Moved {
  readonly value: number;
  readonly was: number;
}
