import type { MethodParameters } from '../../method/method.ts';
import { type DiversityLevel, diversityLevel } from '../diversity/diversity-level.ts';
import { practiceLevel } from '../practice/practice-level.ts';
import { type PracticeTest, testDefinitions } from '../practice/practice-tests.ts';
import { labelOf } from './labels.ts';
import { type AreaReading, resultsBy } from './read-area.ts';

/** Slack for binary fractions, so that the edge of the band is inside it. */
const slack = 1e-9;

/**
 * The deciding values that lie within the borderline band of their threshold, by name: "diversity", "active
 * projects". A value decides when its own test or class, flipped alone, would change the label; the edge of the band
 * counts. An unknown test decides nothing. Source: "Cold spots and catalysts of change", section 6.
 * @example borderlineOn(readArea(facts, publishedParameters), publishedParameters) // ['diversity']
 */
export function borderlineOn(reading: AreaReading, parameters: MethodParameters): string[] {
  const isNear = (value: number, line: number) =>
    Math.abs(value - line) <= parameters.borderlineBand * line + slack;
  const tests = reading.tests
    .filter(({ value, threshold, result }) => {
      return result !== 'NOT_KNOWN' && value !== undefined && isNear(value, threshold);
    })
    .filter((test) => flippedLabel(reading, test, parameters) !== reading.label.label)
    .map(testWords);
  const lines = [parameters.diversityLow, parameters.diversityHigh];
  const acrossLine = lines
    .filter((line) => isNear(reading.blau, line))
    .map((line) => labelOf(levelAcross(reading, line, parameters), reading.practice).label);
  return [...(acrossLine.some((label) => label !== reading.label.label) ? ['diversity'] : []), ...tests];
}

/** The name of a test within a sentence: "places to meet". */
export function testWords({ id }: Pick<PracticeTest, 'id'>): string {
  const { name } = testDefinitions[id];
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function flippedLabel(reading: AreaReading, { id }: PracticeTest, parameters: MethodParameters): string {
  const flipped = resultsBy((test) => {
    const result = reading.results[test];
    return test === id ? (result === 'PASS' ? 'FAIL' : 'PASS') : result;
  });
  return labelOf(reading.diversity, practiceLevel(flipped, parameters)).label;
}

/** The level on the other side of a line from where the reading lies. */
function levelAcross(
  { blau, diversity }: AreaReading,
  line: number,
  parameters: MethodParameters,
): DiversityLevel {
  const onLine = diversityLevel(line, parameters);
  if (diversity !== onLine) return onLine;
  return diversityLevel(line - Math.abs(blau - line) - 1e-6, parameters);
}
