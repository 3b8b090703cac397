import type { MethodParameters, ParameterName } from '../../method/method.ts';
import { testDefinitions } from '../practice/practice-tests.ts';
import { testWords } from './borderline.ts';
import { parameterRanges } from './parameter-ranges.ts';
import { type AreaFacts, readArea } from './read-area.ts';

/** One threshold moved just far enough that a value lies on its other side. */
export interface ThresholdChange {
  /** 'the line for low diversity at 0.19 instead of 0.20' */
  readonly words: string;
  readonly parameters: MethodParameters;
}

/**
 * For each line and target that a value could be on the other side of, the nearest round value that puts it there:
 * three decimals for the lines, two for targets per resident, whole numbers for exchanges. Left out where that value
 * lies outside the range of the parameter, or where the low line would pass the high one.
 * @example thresholdChanges(facts, publishedParameters)[0]?.words // 'the line for low diversity at 0.195 instead of 0.200'
 */
export function thresholdChanges(facts: AreaFacts, parameters: MethodParameters): ThresholdChange[] {
  const { blau, tests } = readArea(facts, parameters);
  const values = [
    { name: 'diversityLow', words: 'the line for low diversity', value: blau, decimals: 3 },
    { name: 'diversityHigh', words: 'the line for high diversity', value: blau, decimals: 3 },
    ...tests.flatMap(({ id, value }) =>
      value === undefined
        ? []
        : [
            {
              name: testDefinitions[id].threshold,
              words: `a target for ${testWords({ id })}`,
              value,
              decimals: id === 'exchange' ? 0 : 2,
            },
          ],
    ),
  ] satisfies readonly { name: ParameterName; words: string; value: number; decimals: number }[];
  return values.flatMap(({ name, words, value, decimals }) => {
    const line = parameters[name];
    const step = 10 ** -decimals;
    const below = Math.floor(value / step + 1e-9) * step;
    const moved = Number((value >= line - 1e-12 ? below + step : below).toFixed(decimals));
    const changed = { ...parameters, [name]: moved };
    const { least, most } = parameterRanges[name];
    if (moved < least || moved > most || changed.diversityLow >= changed.diversityHigh) return [];
    return [
      {
        words: `${words} at ${moved.toFixed(decimals)} instead of ${line.toFixed(decimals)}`,
        parameters: changed,
      },
    ];
  });
}
