import { type AnyMessage, message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import { monthsBefore } from '../../provenance/calendar-date.ts';
import { periodDays } from '../../provenance/period-days.ts';
import type { Observation } from '../../records/indicator.ts';
import { reviewOf } from '../../records/reviewed-on.ts';
import {
  countedEvidence,
  type EvidenceInput,
  figuresOf,
  levelOf,
  periodOrNone,
  reviewSentence,
  withUncounted,
} from './area-evidence.ts';
import type { Evidence } from './evidence.ts';
import { registerBehind } from './register-behind.ts';

/** Indicators that count people in work that reaches more than one group. */
export const participationIndicators: ReadonlySet<string> = new Set(['esol-face-to-face-learners']);

/**
 * T4, participation: people recorded as taking part in the months before the day, in work that reaches more than one
 * group. The value is a count of people. Of several counts the largest is taken, because the same people may be in
 * each. A count with no date, or whose period does not lie whole within the months, is told of and not used.
 * Source: "Cold spots and catalysts of change", section 4, test T4 and its note (people, never mixed with attendances).
 */
export function participationEvidence(input: EvidenceInput): Evidence {
  const { area, asOf, parameters } = input;
  const since = monthsBefore(asOf, parameters.participationMonths);
  const counts = figuresOf(input.observations)
    .of([area.code])
    .filter(
      ({ indicator, kind, breakdown }) =>
        kind === 'ACTUAL' && breakdown.length === 0 && participationIndicators.has(indicator),
    );
  const isWithin = ({ period }: Observation) => {
    const days = period === undefined ? undefined : periodDays(period);
    return days !== undefined && since < days.first && days.last <= asOf;
  };
  const inTime = counts.filter(isWithin);
  const numbers = inTime.flatMap(({ value }) => value ?? []);
  const other = counts.filter((count) => count.value !== undefined && !isWithin(count));
  const undated = other.some(({ period }) => period === undefined || !periodDays(period));
  const reviewed = reviewOf(registerBehind.participation, input);
  const outside = message('evidence.notShownWithin', {
    months: parameters.participationMonths,
    day: asOf,
    found: other.map(countText),
  });
  const review = reviewSentence(reviewed, input);
  const [first = review, ...more] = [
    ...(numbers.length > 0 ? [message('evidence.onRecord', { found: inTime.map(countText) })] : []),
    ...(other.length > 0 ? [outside] : []),
    ...(counts.length === 0 ? [message('evidence.noPeople', { level: levelOf(input) })] : []),
    review,
  ];
  const complete =
    reviewed !== undefined && !undated && numbers.length === inTime.length && numbers.length <= 1;
  const counted = countedEvidence(Math.max(0, ...numbers), complete, oneText(first, ...more));
  return withUncounted(counted, other.length > 0, parameters.participationMonths);
}

/** The words are those of learners, the only people that are counted so far. */
function countText({ value, period }: Observation): AnyMessage {
  const when = periodOrNone(period);
  return value === undefined
    ? message('evidence.learnersWithheld', { period: when })
    : message('evidence.learners', { count: value, period: when });
}
