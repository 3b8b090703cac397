import type { MethodParameters } from '../../method/method.ts';
import { type DiversityLevel, diversityLevel } from '../diversity/diversity-level.ts';
import { practiceLevel, resultsBy } from '../practice/practice-level.ts';
import type { DecidingValue } from '../practice/practice-test-names.ts';
import type { PracticeTest } from '../practice/practice-tests.ts';
import { haveSameLabel, type LabelDefinition, labelOf } from './labels.ts';
import type { AreaReading } from './read-area.ts';

/** Slack for binary fractions, so that the edge of the band is inside it. */
const slack = 1e-9;

/**
 * The deciding values that lie within the borderline band of their threshold. A value decides when its own test or class, flipped alone, would change the label; the edge of the band
 * counts. An unknown test decides nothing. Source: "Cold spots and catalysts of change", section 6.
 * @param tests of the same facts under the same parameters
 * @example borderlineOn(readArea(facts, publishedParameters), tests, publishedParameters) // ['diversity']
 */
export function borderlineOn(
  reading: AreaReading,
  tests: readonly PracticeTest[],
  parameters: MethodParameters,
): DecidingValue[] {
  const isNear = (value: number, line: number) =>
    Math.abs(value - line) <= parameters.borderlineBand * line + slack;
  const isPublished = (label: LabelDefinition) => haveSameLabel(label, reading.label);
  const deciding = tests
    .filter(({ value, threshold, result }) => {
      return result !== 'NOT_KNOWN' && value !== undefined && isNear(value, threshold);
    })
    .filter((test) => !isPublished(flippedLabel(reading, test, parameters)))
    .map(({ id }) => id);
  const lines = [parameters.diversityLow, parameters.diversityHigh];
  const acrossLine = lines
    .filter((line) => isNear(reading.blau, line))
    .map((line) => labelOf(levelAcross(reading, line, parameters), reading.practice));
  return [...(acrossLine.every(isPublished) ? [] : (['diversity'] as const)), ...deciding];
}

function flippedLabel(
  reading: AreaReading,
  { id }: PracticeTest,
  parameters: MethodParameters,
): LabelDefinition {
  const flipped = resultsBy((test) => {
    const result = reading.results[test];
    return test === id ? (result === 'PASS' ? 'FAIL' : 'PASS') : result;
  });
  return labelOf(reading.diversity, practiceLevel(flipped, parameters));
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
