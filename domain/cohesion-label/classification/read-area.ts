import { InvalidInput } from '../../errors/errors.ts';
import type { AnyMessage } from '../../messages/message.ts';
import type { MethodParameters } from '../../method/method.ts';
import { blau } from '../diversity/blau.ts';
import { type DiversityLevel, diversityLevel } from '../diversity/diversity-level.ts';
import type { EthnicGrouping } from '../diversity/ethnic-groups.ts';
import type { PracticeEvidence } from '../practice/evidence.ts';
import {
  levelOfPasses,
  type PracticeLevel,
  practiceLevel,
  resultsBy,
  type TestResult,
  type TestResults,
} from '../practice/practice-level.ts';
import { practiceResults } from '../practice/practice-tests.ts';
import { type LabelDefinition, labelOf } from './labels.ts';

/** What the method reads of one area. */
export interface AreaFacts {
  /** Residents by broad group, in the order of `fiveGroups`. */
  readonly groups5: readonly number[];
  /** Residents by detailed group, in the order of `nineteenGroups`, where they are held. */
  readonly groups19?: readonly number[];
  /** Whose counts decide the level of diversity; the five groups where not given, as the method has it. */
  readonly grouping?: EthnicGrouping;
  readonly evidence: PracticeEvidence;
  /** Residents that the rates are taken of, more than 0. */
  readonly population: number;
}

/** Both readings of one area under one set of parameters, and the label they give. */
export interface AreaReading {
  /** Of the groups that decide. */
  readonly blau: number;
  readonly diversity: DiversityLevel;
  readonly results: TestResults;
  readonly practice: PracticeLevel;
  readonly label: LabelDefinition;
}

/**
 * One reading of an area: the step that the label, its bounds and every variant share.
 * Source: "Cold spots and catalysts of change", sections 2 to 4.
 */
export function readArea(facts: AreaFacts, parameters: MethodParameters): AreaReading {
  const chance = blau(decidingCounts(facts));
  const diversity = diversityLevel(chance, parameters);
  const results = practiceResults(facts.evidence, facts.population, parameters);
  const practice = practiceLevel(results, parameters);
  return { blau: chance, diversity, results, practice, label: labelOf(diversity, practice) };
}

/**
 * The counts that decide the level of diversity.
 * @throws InvalidInput where the 19 groups are to decide and are not held
 */
export function decidingCounts({
  groups5,
  groups19,
  grouping,
}: Omit<AreaFacts, 'evidence'>): readonly number[] {
  if (grouping !== 'NINETEEN') return groups5;
  if (groups19) return groups19;
  throw new InvalidInput('grouping', 'counts of the 19 groups are not held here. Ask for FIVE.');
}

/** The label with every unknown test failed, then with every unknown test passed. Source: section 6, bounds. */
export function labelBounds(
  { diversity, results }: AreaReading,
  parameters: MethodParameters,
): readonly [lower: AnyMessage, upper: AnyMessage] {
  const settled = (result: TestResult) =>
    labelOf(
      diversity,
      levelOfPasses(
        resultsBy((id) => (results[id] === 'NOT_KNOWN' ? result : results[id])),
        parameters,
      ),
    ).label;
  return [settled('FAIL'), settled('PASS')];
}
