import { monthsBefore, plainDate } from '../../provenance/calendar-date.ts';
import { periodDays } from '../../provenance/period-days.ts';
import type { Observation } from '../../records/indicator.ts';
import { reviewedOn } from '../../records/reviewed-on.ts';
import { nameList } from '../../wording/plural.ts';
import {
  countedEvidence,
  type EvidenceInput,
  figuresOf,
  levelWord,
  reviewSentence,
} from './area-evidence.ts';
import type { Evidence } from './evidence.ts';

/** Indicators that count people in work that reaches more than one group, with the words for them. */
export const participationIndicators: Readonly<Record<string, string>> = {
  'esol-face-to-face-learners': 'people who learned English face to face',
};

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
        kind === 'ACTUAL' && breakdown.length === 0 && indicator in participationIndicators,
    );
  const isWithin = ({ period }: Observation) => {
    const days = period === undefined ? undefined : periodDays(period);
    return days !== undefined && since < days.first && days.last <= asOf;
  };
  const inTime = counts.filter(isWithin);
  const numbers = inTime.flatMap(({ value }) => value ?? []);
  const other = counts.filter((count) => count.value !== undefined && !isWithin(count));
  const undated = other.some(({ period }) => period === undefined || !periodDays(period));
  const reviewed = reviewedOn('participation', input);
  const parts: string[] = [];
  if (numbers.length > 0) parts.push(`On record: ${nameList(inTime.map(inWords))}.`);
  if (other.length > 0) {
    parts.push(
      `On record but not shown to lie within the ${parameters.participationMonths} months to ${plainDate(asOf)}: ${nameList(other.map(inWords))}.`,
    );
  }
  if (counts.length === 0) {
    parts.push(`No count of people taking part is on record for this ${levelWord(input)}.`);
  }
  parts.push(reviewSentence(reviewed, input));
  const complete =
    reviewed !== undefined && !undated && numbers.length === inTime.length && numbers.length <= 1;
  return countedEvidence(Math.max(0, ...numbers), complete, parts.join(' '));
}

function inWords({ indicator, value, period }: Observation): string {
  const count = value === undefined ? 'a count that is not shown of' : value.toLocaleString('en-GB');
  return `${count} ${participationIndicators[indicator]} (${period ?? 'no date given'})`;
}
