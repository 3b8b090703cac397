import type { Area } from '../../geography/area.ts';
import { firstMethod, type MethodParameters, parametersOfMethod } from '../../method/method.ts';
import type { PracticeEvidence } from '../practice/evidence.ts';
import { gatherEvidence } from '../practice/gather-evidence.ts';
import { type PracticeTestId, practiceTestIds, type TestResult } from '../practice/practice-level.ts';
import { practiceTests, resultOf, testDefinitions } from '../practice/practice-tests.ts';
import { leastCount } from '../practice/target-demands.ts';
import { codesAround } from './classify-areas.ts';
import type { ClassifyAreasInput } from './classify-areas-input.ts';
import { wardCounts } from './ward-counts.ts';

/** What one target asks of one area, beside what is on record. */
export interface TargetInArea {
  readonly test: PracticeTestId;
  /** Places, projects, residents, people or exchanges that the target asks for; whole. */
  readonly needed: number;
  /** The same by the first version of the method. */
  readonly neededAtFirst: number;
  /** In the same things; undefined: nothing that can be used. Residents within reach are rounded. */
  readonly onRecord?: number;
  /** Whether onRecord is the least rather than a full count. */
  readonly atLeast: boolean;
  readonly result: TestResult;
  readonly resultAtFirst: TestResult;
}

export interface TargetsOfArea {
  readonly area: Area;
  /** Of the counts that the run stands on; more than 0. */
  readonly residents: number;
  readonly tests: readonly TargetInArea[];
}

/** What a run of the targets reads: that of the labels, without a level. Figures of the borough stand among those of localities. */
export type TargetsInput = Omit<ClassifyAreasInput, 'level'>;

/** What is told of an area as a whole, in place of what the records give. */
export type ToldOfBorough = Partial<PracticeEvidence>;

/**
 * What each target asks of the borough, of each locality and of each ward, beside what is on record there on the day:
 * the evidence and the rules are those of the labels. The borough is measured by whole counts against what all its wards
 * need together. An area without counts of residents is left out.
 * Source: "Practice on record", section 4.
 */
export function targetsOnRecord(input: TargetsInput, ofBorough: ToldOfBorough = {}): TargetsOfArea[] {
  const wards = input.areas.filter(({ level }) => level === 'WARD');
  return input.areas.flatMap((area) => {
    const own = area.level === 'WARD' ? [area] : wards.filter((ward) => isWithin(ward, area));
    const residents = wardCounts(own, input.observations)?.groups5.reduce((sum, count) => sum + count, 0);
    if (residents === undefined) return [];
    const evidence = gatherEvidence({
      ...input,
      area,
      areas: own,
      allWards: wards,
      within: codesAround(area, input.areas),
      observations: [...input.observations, ...input.localityObservations],
    });
    const told = area.level === 'BOROUGH' ? { ...evidence, ...ofBorough } : evidence;
    return [{ area, residents, tests: testsOf(told, residents, own.length, area, input.parameters) }];
  });
}

const isWithin = (ward: Area, { level, code }: Area): boolean => level === 'BOROUGH' || ward.parent === code;

function testsOf(
  evidence: PracticeEvidence,
  residents: number,
  wards: number,
  area: Area,
  parameters: MethodParameters,
): TargetInArea[] {
  const atFirst = parametersOfMethod(firstMethod);
  const isBorough = area.level === 'BOROUGH';
  const answers = (of: MethodParameters) => practiceTests(evidence, residents, of);
  const [now, then] = [answers(parameters), answers(atFirst)];
  return practiceTestIds.map((test, index): TargetInArea => {
    const found = evidence[test];
    const neededBy = (of: MethodParameters) =>
      leastCount(test, of[testDefinitions[test].threshold], residents, isBorough ? wards : 1);
    const [needed, neededAtFirst] = [neededBy(parameters), neededBy(atFirst)];
    const onRecord = found.kind === 'notKnown' ? undefined : countIn(test, found.value, residents);
    const result = (asked: number, answered: TestResult | undefined): TestResult =>
      isBorough ? resultOf(found, onRecord, asked) : (answered ?? 'NOT_KNOWN');
    return {
      test,
      needed,
      neededAtFirst,
      ...(onRecord === undefined ? {} : { onRecord }),
      atLeast: found.kind === 'atLeast',
      result: result(needed, now[index]?.result),
      resultAtFirst: result(neededAtFirst, then[index]?.result),
    };
  });
}

/** Reach is a percentage of residents; everything else is counted. */
const countIn = (test: PracticeTestId, value: number, residents: number): number =>
  test === 'reach' ? Math.round((value * residents) / 100) : value;
