import { type AnyMessage, message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { diversityLines, type MethodParameters } from '../../method/method.ts';
import { plainValue } from '../../wording/plain-number.ts';
import { blau } from '../diversity/blau.ts';
import { fiveGroups, nineteenGroups } from '../diversity/ethnic-groups.ts';
import { shares } from '../diversity/shares.ts';
import { testName } from '../practice/practice-test-names.ts';
import type { FlipDistance } from './explanation.ts';
import { haveSameLabel, labelOf } from './labels.ts';
import { type AreaFacts, decidingCounts, readArea } from './read-area.ts';

/**
 * How far the reading of diversity is from each line that it could cross: one entry for a low or a high reading, two
 * for a moderate one. The sentence says at what share of the largest group the line would be met, the other groups
 * keeping their proportions to each other; where no such share exists it says only the distance.
 * Source: "Cold spots and catalysts of change", section 3, thresholds.
 * @example diversityFlips(facts, publishedParameters)[0]?.flipsTo // 'MODERATE'
 */
export function diversityFlips(facts: AreaFacts, parameters: MethodParameters): FlipDistance[] {
  const { blau: chance, diversity, practice, label } = readArea(facts, parameters);
  const { diversityLow, diversityHigh } = parameters;
  const crossings = {
    LOW: [{ line: diversityLow, flipsTo: 'MODERATE' }],
    MODERATE: [
      { line: diversityLow, flipsTo: 'LOW' },
      { line: diversityHigh, flipsTo: 'HIGH' },
    ],
    HIGH: [{ line: diversityHigh, flipsTo: 'MODERATE' }],
  } as const;
  return crossings[diversity].map(({ line, flipsTo }) => {
    const then = labelOf(flipsTo, practice);
    const changesLabel = !haveSameLabel(then, label);
    const distance = Math.abs(line - chance);
    const move = {
      points: plainValue(distance * 100, 0, [0]),
      from: plainValue(chance, 2, diversityLines(parameters)),
      to: plainValue(line, 2, [line]),
      level: flipsTo,
    };
    return {
      of: 'diversity',
      name: testName('diversity'),
      value: chance,
      atLeast: false,
      threshold: line,
      unit: 'chance, 0 to 1',
      distance,
      flipsTo,
      label: then.label,
      changesLabel,
      sentence: oneText(
        chance < line ? message('flip.rise', move) : message('flip.fall', move),
        ...shareTexts(facts, line),
        changesLabel ? message('flip.labelThen', { label: then.label }) : message('flip.labelStays'),
      ),
    };
  });
}

function shareTexts(facts: AreaFacts, line: number): AnyMessage[] {
  const counts = decidingCounts(facts);
  const own = shares(counts);
  const largest = Math.max(...own);
  const target = largestShareAt(counts, line);
  const groups = facts.grouping === 'NINETEEN' ? nineteenGroups : fiveGroups;
  const group = groups[own.indexOf(largest)];
  if (target === undefined || !group) return [];
  const [then, now] = [perMille(target), perMille(largest)];
  if (then === now) return [];
  const points = Number(Math.abs(100 * now - 100 * then).toFixed(1));
  return [message('flip.largestShare', { group: group.name, then, now, points })];
}

/**
 * The share of the largest group, 0 to 1, at which Blau's index would stand on a line if all other groups kept their
 * proportions to each other and the group stayed the largest. Undefined where no such share exists. With S the sum of
 * squared shares within the others, 1 - p^2 - (1-p)^2 S = line is solved for the larger p.
 * @example largestShareAt([12293, 792, 216, 333, 106], 0.2) // 0.8919...
 */
export function largestShareAt(counts: readonly number[], line: number): number | undefined {
  const own = shares(counts);
  const index = own.indexOf(Math.max(...own));
  const others = counts.filter((_, each) => each !== index);
  if (others.every((count) => count === 0)) return undefined;
  const spread = 1 - blau(others);
  const root = spread ** 2 - (1 + spread) * (spread - 1 + line);
  if (root < 0) return undefined;
  const share = (spread + Math.sqrt(root)) / (1 + spread);
  const largestOther = (1 - share) * Math.max(...shares(others));
  const turning = spread / (1 + spread);
  return share <= 1 && share >= largestOther && (own[index] ?? 0) >= turning ? share : undefined;
}

/** A share to a tenth of a percent. */
const perMille = (share: number): number => Number((Number((100 * share).toFixed(1)) / 100).toPrecision(12));
