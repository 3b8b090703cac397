import type { AnyMessage, ToldText } from '../../messages/message.ts';
import type { MethodParameters, ParameterName } from '../../method/method.ts';
import type { Evidence, OpenRecord, PracticeEvidence } from './evidence.ts';
import {
  type PracticeTestId,
  practiceTestIds,
  resultsBy,
  type TestResult,
  type TestResults,
} from './practice-level.ts';
import { testName } from './practice-test-names.ts';

/** One practice test of one area, answered as far as the records allow. */
export interface PracticeTest {
  readonly id: PracticeTestId;
  readonly name: AnyMessage;
  readonly unit: string;
  readonly threshold: number;
  readonly result: TestResult;
  /** In the unit; with `atLeast` the least that is on record; undefined: nothing is. */
  readonly value?: number;
  readonly atLeast: boolean;
  /** What the value rests on, or why it is not known. */
  readonly note?: ToldText;
  /** Only where it is not known: what is on record all the same and why it is not counted, in few words. */
  readonly uncounted?: AnyMessage;
  /** What keeps it open: records that say too little to be counted or not. */
  readonly open?: readonly OpenRecord[];
}

interface TestDefinition {
  readonly unit: string;
  readonly threshold: ParameterName;
  readonly scoreFull: ParameterName;
  /** The raw measure is divided by the residents and multiplied by this; undefined: it is not a rate. */
  readonly perResidents?: number;
}

/**
 * The five tests: units, and the parameters that hold target and full score.
 * Source: "Cold spots and catalysts of change", sections 4 and 5.
 */
export const testDefinitions: Readonly<Record<PracticeTestId, TestDefinition>> = {
  placesToMeet: {
    unit: 'per 10,000 residents',
    threshold: 'placesToMeet',
    scoreFull: 'scoreFullPlacesToMeet',
    perResidents: 10_000,
  },
  activeProjects: {
    unit: 'per 10,000 residents',
    threshold: 'activeProjects',
    scoreFull: 'scoreFullActiveProjects',
    perResidents: 10_000,
  },
  reach: {
    unit: '% of residents',
    threshold: 'reach',
    scoreFull: 'scoreFullReach',
  },
  participation: {
    unit: 'per 1,000 residents',
    threshold: 'participation',
    scoreFull: 'scoreFullParticipation',
    perResidents: 1000,
  },
  exchange: {
    unit: 'exchanges',
    threshold: 'exchange',
    scoreFull: 'scoreFullExchange',
  },
};

/** Slack for binary fractions, so that a value on its threshold passes. */
const slack = 1e-12;

/**
 * The five tests in order T1 to T5. A value at or above its threshold passes. A least count passes when it already
 * reaches the threshold and is otherwise not known, never a fail. `population` is the residents, more than 0.
 * Source: "Cold spots and catalysts of change", sections 4 and 6.
 * @example practiceTests(evidence, 13_500, publishedParameters)[0]?.result // 'FAIL'
 */
export function practiceTests(
  evidence: PracticeEvidence,
  population: number,
  parameters: MethodParameters,
): PracticeTest[] {
  return practiceTestIds.map((id) => {
    const { unit, threshold } = testDefinitions[id];
    const found = evidence[id];
    const target = parameters[threshold];
    const value = measureOf(id, found, population);
    return {
      id,
      name: testName(id),
      unit,
      threshold: target,
      result: resultOf(found, value, target),
      atLeast: found.kind === 'atLeast',
      ...(value === undefined ? {} : { value }),
      ...(found.why === undefined ? {} : { note: found.why }),
      ...(found.kind === 'notKnown' && found.uncounted ? { uncounted: found.uncounted } : {}),
      ...(found.kind !== 'known' && found.open ? { open: found.open } : {}),
    };
  });
}

/**
 * The answers of the five tests alone. A run reads each area some sixty times with other facts or thresholds, and of most
 * readings nothing else is asked.
 * @example practiceResults(evidence, 13_500, publishedParameters).reach // 'FAIL'
 */
export const practiceResults = (
  evidence: PracticeEvidence,
  population: number,
  parameters: MethodParameters,
): TestResults =>
  resultsBy((id) =>
    resultOf(
      evidence[id],
      measureOf(id, evidence[id], population),
      parameters[testDefinitions[id].threshold],
    ),
  );

/** In the unit of the test; undefined where nothing is on record. */
function measureOf(id: PracticeTestId, found: Evidence, population: number): number | undefined {
  if (found.kind === 'notKnown') return undefined;
  const { perResidents } = testDefinitions[id];
  return perResidents ? (found.value * perResidents) / population : found.value;
}

/**
 * The answer of a test whose value is measured against a target in the same unit: a least count below it is not known.
 * @example resultOf({ kind: 'atLeast', value: 2 }, 2, 3) // 'NOT_KNOWN'
 */
export function resultOf(evidence: Evidence, value: number | undefined, target: number): TestResult {
  if (value === undefined) return 'NOT_KNOWN';
  if (value >= target - slack) return 'PASS';
  return evidence.kind === 'atLeast' ? 'NOT_KNOWN' : 'FAIL';
}
