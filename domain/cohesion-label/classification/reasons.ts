import { diversityLines, type MethodParameters } from '../../method/method.ts';
import { chanceInWords, plainLine, plainNumber } from '../../wording/plain-number.ts';
import { nameList } from '../../wording/plural.ts';
import { diversityLevel } from '../diversity/diversity-level.ts';
import type { PracticeTest } from '../practice/practice-tests.ts';
import { testWords } from './borderline.ts';
import type { Classification, DiversityReading, PracticeReading } from './classification.ts';
import { decidingChance } from './deciding-chance.ts';

/**
 * Why an area has its label, in sentences made from the very values that decided it, to be read aloud.
 * Source: "Cold spots and catalysts of change", section 7 (the explanation shown to a person).
 * @example reasons(classification, publishedParameters)[0]
 * // 'About 1 in 8 pairs of residents picked at random are from different ethnic groups (0.13; the line for low is 0.20).'
 */
export function reasons(
  result: Omit<Classification, 'reasons' | 'stability' | 'changedBy'>,
  parameters: MethodParameters,
): string[] {
  return [
    ...diversityReasons(result.diversity, parameters),
    ...practiceReasons(result.practice, parameters),
    ...firmnessReasons(result),
  ];
}

function diversityReasons(reading: DiversityReading, parameters: MethodParameters): string[] {
  const lines = diversityLines(parameters);
  const chance = decidingChance(reading);
  const value = plainNumber(chance, 2, lines);
  const [low, high] = [plainLine(parameters.diversityLow, 2), plainLine(parameters.diversityHigh, 2)];
  const line = {
    LOW: `the line for low is ${low}`,
    MODERATE: `low is below ${low}, high is from ${high}`,
    HIGH: `the line for high is ${high}`,
  }[reading.level];
  const sentences = [
    `${chanceInWords(chance, lines)} pairs of residents picked at random are from different ethnic groups (${value}; ${line}).`,
    `The largest of the five broad groups is ${reading.largestGroup}: ${percent(reading.largestGroupShare)} of residents.`,
  ];
  if (reading.groupingSensitive && reading.blauDetailed !== undefined) {
    const [other, groups] =
      reading.grouping === 'FIVE'
        ? [reading.blauDetailed, '19 detailed groups']
        : [reading.blau, 'five broad groups'];
    sentences.push(
      `On the ${groups} the reading would be ${diversityLevel(other, parameters).toLowerCase()} (${plainNumber(other, 2, lines)}): this depends on how groups are drawn.`,
    );
  }
  return sentences;
}

function practiceReasons(reading: PracticeReading, parameters: MethodParameters): string[] {
  const of = (result: PracticeTest['result']) => reading.tests.filter((test) => test.result === result);
  const [passed, failed, open] = [of('PASS'), of('FAIL'), of('NOT_KNOWN')];
  const sentences: string[] = [];
  if (reading.level === 'NOT_KNOWN') {
    sentences.push(
      `What is done here cannot be judged yet: ${reading.known === 0 ? 'none' : reading.known} of ${reading.tests.length} practice tests can be answered, and at least ${parameters.minimumKnownTests} are needed. That is a gap in the records, not a finding about the place.`,
    );
    if (passed.length > 0) sentences.push(`It passes ${nameList(passed.map(valueWords))}.`);
  } else if (passed.length > 0) {
    sentences.push(
      `It passes ${passed.length} of ${reading.tests.length} practice tests: ${nameList(passed.map(valueWords))}.`,
    );
  } else {
    sentences.push(`It passes none of the ${reading.known} practice tests that can be answered.`);
  }
  if (failed.length > 0) sentences.push(`It does not meet ${nameList(failed.map(valueWords))}.`);
  if (open.length > 0 && reading.known > 0) sentences.push(`Not known: ${nameList(open.map(testWords))}.`);
  return sentences;
}

function firmnessReasons(result: Omit<Classification, 'reasons' | 'stability' | 'changedBy'>): string[] {
  const [lower, upper] = result.bounds;
  const sentences: string[] = [];
  if (result.practice.level === 'NOT_KNOWN') {
    sentences.push(`Complete records could make it anything from "${lower}" to "${upper}".`);
  } else if (result.provisional) {
    sentences.push(`Provisional: what is not known could raise it to "${upper}".`);
  } else if (result.practice.known < result.practice.tests.length) {
    sentences.push('The label holds whatever the missing records show.');
  }
  if (result.borderline) {
    sentences.push(
      `Close to the line: ${nameList(result.borderlineOn)}. A small change there would change the label.`,
    );
  }
  return sentences;
}

/** "active projects 2.03 per 10,000 residents (target 2)". */
function valueWords(test: PracticeTest): string {
  const { id, value = 0, atLeast, unit, threshold } = test;
  const decimals = { placesToMeet: 1, activeProjects: 1, reach: 0, participation: 0, exchange: 0 }[id];
  const number = plainNumber(value, decimals, [threshold]);
  const joint = unit.startsWith('%') ? '' : ' ';
  return `${testWords(test)} ${atLeast ? 'at least ' : ''}${number}${joint}${unit} (target ${plainLine(threshold, 0)})`;
}

const percent = (share: number): string =>
  `${share > 0.995 && share < 1 ? plainNumber(100 * share, 1, [100]) : (100 * share).toFixed(0)}%`;
