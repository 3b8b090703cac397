import { InvalidInput } from '../../errors/errors.ts';
import type { MethodParameters } from '../../method/method.ts';
import { blau, effectiveGroups } from '../diversity/blau.ts';
import { diversityLevel } from '../diversity/diversity-level.ts';
import { fiveGroups, nineteenGroups } from '../diversity/ethnic-groups.ts';
import { shannonEntropy } from '../diversity/shannon-entropy.ts';
import { shares } from '../diversity/shares.ts';
import { practiceScore } from '../practice/practice-score.ts';
import { practiceTests } from '../practice/practice-tests.ts';
import { borderlineOn } from './borderline.ts';
import type { Classification, DiversityReading } from './classification.ts';
import { type AreaFacts, decidingCounts, labelBounds, readArea } from './read-area.ts';
import { reasons } from './reasons.ts';
import { steadiness } from './variants.ts';

export interface ClassifyInput extends AreaFacts {
  readonly parameters: MethodParameters;
}

/**
 * The label of one area with everything that decided it. `groups5` and `groups19` are residents by group in the
 * order of `fiveGroups` and `nineteenGroups`; `population` is the residents that rates are taken of, more than 0.
 * @throws InvalidInput for another number of groups, a count below 0, or no residents.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0, sections 2 to 8.
 * @example classify({ groups5: [12960, 270, 81, 135, 54], evidence, population: 13_500, parameters }).label
 * // label.coldSpotPriority
 */
export function classify({ parameters, ...facts }: ClassifyInput): Classification {
  if (!(facts.population > 0)) throw new InvalidInput('population', 'must be more than 0.');
  const reading = readArea(facts, parameters);
  const bounds = labelBounds(reading, parameters);
  const tests = practiceTests(facts.evidence, facts.population, parameters);
  const nearLines = borderlineOn(reading, tests, parameters);
  const score = practiceScore(tests, parameters);
  const { label, publicLabel, coldSpot, catalyst } = reading.label;
  const result = {
    label,
    publicLabel,
    coldSpot,
    catalyst,
    provisional: bounds[0].code !== bounds[1].code,
    borderline: nearLines.length > 0,
    borderlineOn: nearLines,
    bounds,
    diversity: diversityReading(facts, parameters),
    practice: {
      level: reading.practice,
      passed: tests.filter((test) => test.result === 'PASS').length,
      known: tests.filter((test) => test.result !== 'NOT_KNOWN').length,
      tests,
      scoreLow: score.low,
      scoreHigh: score.high,
    },
  };
  return { ...result, ...steadiness(facts, parameters), reasons: reasons(result, parameters) };
}

function diversityReading(facts: AreaFacts, parameters: MethodParameters): DiversityReading {
  const { groups5, groups19, grouping = 'FIVE' } = facts;
  if (groups5.length !== fiveGroups.length || (groups19 && groups19.length !== nineteenGroups.length)) {
    throw new InvalidInput('groups', 'give five counts, and nineteen or none, in the order of the census.');
  }
  const groupShares = shares(groups5);
  const largestGroupShare = Math.max(...groupShares);
  const levelBroad = diversityLevel(blau(groups5), parameters);
  const blauDetailed = groups19 && blau(groups19);
  const levelDetailed = blauDetailed === undefined ? undefined : diversityLevel(blauDetailed, parameters);
  return {
    level: diversityLevel(blau(decidingCounts(facts)), parameters),
    grouping,
    blau: blau(groups5),
    effectiveGroups: effectiveGroups(groups5),
    entropy: shannonEntropy(groups5),
    largestGroup: fiveGroups.reduce((largest, group, index) =>
      (groupShares[index] ?? 0) > (groupShares[fiveGroups.indexOf(largest)] ?? 0) ? group : largest,
    ).name,
    largestGroupShare,
    groupingSensitive: levelDetailed !== undefined && levelDetailed !== levelBroad,
    ...(blauDetailed === undefined ? {} : { blauDetailed }),
    ...(levelDetailed === undefined ? {} : { levelDetailed }),
  };
}
