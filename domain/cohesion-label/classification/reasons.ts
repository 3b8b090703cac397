import { type AnyMessage, message } from '../../messages/message.ts';
import { diversityLines, type MethodParameters } from '../../method/method.ts';
import { chanceRead, plainValue } from '../../wording/plain-number.ts';
import { diversityLevel } from '../diversity/diversity-level.ts';
import { testNameWithin } from '../practice/practice-test-names.ts';
import type { PracticeTest } from '../practice/practice-tests.ts';
import type { Classification, DiversityReading, PracticeReading } from './classification.ts';
import { decidingChance } from './deciding-chance.ts';
import type { Steadiness } from './variants.ts';

type Reasoned = Omit<Classification, 'reasons' | keyof Steadiness>;

/**
 * Why an area has its label, in sentences made from the very values that decided it, to be read aloud.
 * Source: "Cold spots and catalysts of change", section 7 (the explanation shown to a person).
 * @example reasons(classification, publishedParameters)[0]
 * // "About 1 in 8 pairs of residents picked at random are from different ethnic groups (0.13; the line for low is 0.20)."
 */
export function reasons(result: Reasoned, parameters: MethodParameters): AnyMessage[] {
  return [
    ...diversityReasons(result.diversity, parameters),
    ...practiceReasons(result.practice, parameters),
    ...firmnessReasons(result),
  ];
}

function diversityReasons(reading: DiversityReading, parameters: MethodParameters): AnyMessage[] {
  const lines = diversityLines(parameters);
  const chance = decidingChance(reading);
  const { level, grouping, largestGroup, groupingSensitive, blau, blauDetailed } = reading;
  const { diversityLow: low, diversityHigh: high } = parameters;
  const texts = [
    message('reasons.pairs', {
      ...chanceRead(chance, lines),
      chance: plainValue(chance, 2, lines),
      level,
      low: plainValue(low, 2, [low]),
      high: plainValue(high, 2, [high]),
    }),
    message('reasons.largestGroup', { group: largestGroup, share: shareRead(reading.largestGroupShare) }),
  ];
  if (groupingSensitive && blauDetailed !== undefined) {
    const other = grouping === 'FIVE' ? blauDetailed : blau;
    texts.push(
      message('reasons.otherGrouping', {
        grouping: grouping === 'FIVE' ? 'NINETEEN' : 'FIVE',
        level: diversityLevel(other, parameters),
        chance: plainValue(other, 2, lines),
      }),
    );
  }
  return texts;
}

function practiceReasons(reading: PracticeReading, { minimumKnownTests }: MethodParameters): AnyMessage[] {
  const { level, known, tests } = reading;
  const of = (result: PracticeTest['result']) => tests.filter((test) => test.result === result);
  const [passed, failed, open] = [of('PASS').map(valueText), of('FAIL').map(valueText), of('NOT_KNOWN')];
  const texts: AnyMessage[] = [];
  if (level === 'NOT_KNOWN') {
    texts.push(message('reasons.cannotJudge', { known, tests: tests.length, least: minimumKnownTests }));
    if (passed.length > 0) texts.push(message('reasons.passes', { values: passed }));
  } else if (passed.length > 0) {
    const values = { passed: passed.length, tests: tests.length, values: passed };
    texts.push(message('reasons.passesSome', values));
  } else {
    texts.push(message('reasons.passesNone', { known }));
  }
  if (failed.length > 0) texts.push(message('reasons.doesNotMeet', { values: failed }));
  if (open.length > 0 && known > 0) {
    texts.push(message('reasons.notKnown', { names: open.map(({ id }) => testNameWithin(id)) }));
  }
  return texts;
}

function firmnessReasons({ bounds, practice, provisional, borderlineOn }: Reasoned): AnyMessage[] {
  const [lower, upper] = bounds;
  const texts: AnyMessage[] = [];
  if (practice.level === 'NOT_KNOWN') texts.push(message('reasons.couldBe', { lower, upper }));
  else if (provisional) texts.push(message('reasons.provisional', { upper }));
  else if (practice.known < practice.tests.length) texts.push(message('reasons.holds'));
  if (borderlineOn.length > 0) {
    texts.push(message('reasons.closeToLine', { names: borderlineOn.map(testNameWithin) }));
  }
  return texts;
}

const decimals = { placesToMeet: 1, activeProjects: 1, reach: 0, participation: 0, exchange: 0 } as const;

/** "active projects 2.03 per 10,000 residents (target 2)". */
function valueText({ id, value = 0, atLeast, threshold }: PracticeTest): AnyMessage {
  const read = plainValue(value, decimals[id], [threshold]);
  const beside = { atLeast: atLeast ? 'YES' : 'NO', target: plainValue(threshold, 0, [threshold]) };
  return id === 'reach'
    ? message('reasons.reach', { ...beside, share: Number((read / 100).toPrecision(12)) })
    : message(`reasons.${id}`, { ...beside, value: read });
}

/** Whole percent, but where that would read as all. */
function shareRead(share: number): number {
  const percent = share > 0.995 && share < 1 ? plainValue(100 * share, 1, [100]) : Math.round(100 * share);
  return Number((percent / 100).toPrecision(12));
}
