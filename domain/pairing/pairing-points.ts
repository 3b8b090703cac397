import type { AreaClassification } from '../cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { monthsBefore, plainDate } from '../provenance/calendar-date.ts';
import { periodDays } from '../provenance/period-days.ts';
import { straightReachMetres } from '../reach/reach-rules.ts';
import type { Project } from '../records/programme.ts';
import { nameList } from '../wording/plural.ts';
import { largestGroupOf } from './largest-group.ts';
import type { ExchangePair, PairingCandidate, PairingPoint } from './pairing.ts';
import { pairingRules } from './pairing-rules.ts';

/** What the points of one pair are counted from. */
export interface PointsInput {
  readonly coldSpot: AreaClassification;
  /** Projects that name a place or venue in the cold spot. */
  readonly coldProjects: readonly Project[];
  readonly candidate: PairingCandidate;
  /** Straight line between the two; undefined where a point is not known. */
  readonly metres: number | undefined;
  /** Contacts on record between the two. */
  readonly between: readonly ExchangePair[];
  readonly run: ClassifyAreasInput;
}

/**
 * The five lines of points of one pair, in the order of the method, each with what the records say. What is not known
 * earns no point and says so. Travel times are not held: under 30 minutes is met where the straight line, lengthened
 * by the detour factor, is walked within them; a longer way may still be short by bus or car, so it is not known.
 * Source: "Cold spots and catalysts of change", section 10.
 * @example pairingPoints(input).reduce((sum, { points }) => sum + points, 0) // 4
 */
export function pairingPoints(input: PointsInput): PairingPoint[] {
  return [
    themePoint(input),
    groupPoint(input),
    travelPoint(input),
    exchangePoint(input),
    stabilityPoint(input),
  ];
}

const line = (
  criterion: PairingPoint['criterion'],
  most: number,
  outcome: PairingPoint['outcome'],
  reason: string,
): PairingPoint => ({ criterion, outcome, most, points: outcome === 'MET' ? most : 0, reason });

function themePoint({ coldSpot, coldProjects, candidate }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: string) =>
    line('SAME_THEME', pairingRules.sameThemePoints, outcome, reason);
  const [own, theirs] = [themesOf(coldProjects), themesOf(candidate.projects)];
  if (own.length === 0 || theirs.length === 0) {
    const without = own.length === 0 ? coldSpot.area.name : candidate.name;
    return answer('NOT_KNOWN', `No project with a theme is on record that names a place in ${without}.`);
  }
  const shared = own.filter((theme) => theirs.includes(theme));
  return shared.length > 0
    ? answer('MET', `Both have worked on ${nameList(shared)}.`)
    : answer('NOT_MET', `On record are ${nameList(own)} here and ${nameList(theirs)} there.`);
}

const themesOf = (projects: readonly Project[]): string[] => [
  ...new Set(projects.flatMap(({ theme }) => theme ?? [])),
];

function groupPoint({ coldSpot, candidate, run }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: string) =>
    line('DIFFERENT_LARGEST_GROUP', pairingRules.differentGroupPoints, outcome, reason);
  const [own, theirs] = [largestGroupOf(coldSpot.area, run), largestGroupOf(candidate.area, run)];
  if (own === undefined || theirs === undefined) {
    return answer('NOT_KNOWN', 'No counts of residents are held for one of the two.');
  }
  const where =
    candidate.area.level === 'LOCALITY' && candidate.name !== candidate.area.name
      ? ` (read for the locality ${candidate.area.name}, because the ward of ${candidate.name} is not known)`
      : '';
  return own === theirs
    ? answer('NOT_MET', `The largest broad group is ${own} in both${where}.`)
    : answer('MET', `The largest broad group is ${own} here and ${theirs} there${where}.`);
}

function travelPoint({ candidate, metres, run }: PointsInput): PairingPoint {
  const { travelPoints, travelMinutes, walkMetresPerMinute } = pairingRules;
  const { detourFactor } = run.parameters;
  const answer = (outcome: PairingPoint['outcome'], reason: string) =>
    line('SHORT_TRAVEL', travelPoints, outcome, reason);
  const held = 'Travel times are not held';
  if (metres === undefined || candidate.precision === 'LOCALITY_MIDDLE') {
    return answer('NOT_KNOWN', `${held}, and the place is not known closely enough to measure.`);
  }
  const farthest = straightReachMetres({
    reachWalkMetres: travelMinutes * walkMetresPerMinute,
    detourFactor,
  });
  const away = `${(metres / 1000).toFixed(1)} km in a straight line`;
  return metres < farthest
    ? answer('MET', `${held}; at ${away} it is under ${travelMinutes} minutes even on foot.`)
    : answer(
        'NOT_KNOWN',
        `${held}; at ${away} it is more than ${travelMinutes} minutes on foot, and by bus or car not known.`,
      );
}

function exchangePoint({ between, run }: PointsInput): PairingPoint {
  const { noRecentExchangePoints, exchangeMonths } = pairingRules;
  const answer = (outcome: PairingPoint['outcome'], reason: string) =>
    line('NO_RECENT_EXCHANGE', noRecentExchangePoints, outcome, reason);
  const since = monthsBefore(run.asOf, exchangeMonths);
  const months = `the ${exchangeMonths} months to ${plainDate(run.asOf)}`;
  const dated = between
    .map(({ exchange }) => ({
      exchange,
      days: exchange.period === undefined ? undefined : periodDays(exchange.period),
    }))
    .filter(({ days }) => !days || days.first <= run.asOf);
  const within = dated.find(({ days }) => days && since < days.first && days.last <= run.asOf);
  if (within) {
    return answer(
      'NOT_MET',
      `They have met in ${months}: ${within.exchange.title} (${within.exchange.period}).`,
    );
  }
  const open = dated.find(({ days }) => !days || since < days.last);
  if (open) {
    const { title, period } = open.exchange;
    return answer(
      'NOT_KNOWN',
      `They have met, and whether in ${months} is not known: ${title} (${period ?? 'no date given'}).`,
    );
  }
  return answer(
    'MET',
    `No contact between them is on record for ${months}; that register may not be complete.`,
  );
}

function stabilityPoint({ coldSpot, candidate, run }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: string) =>
    line('STEADY_LABELS', pairingRules.stabilityPoints, outcome, reason);
  if (!candidate.classification) {
    return answer(
      'NOT_KNOWN',
      `${candidate.name} is practice on record and has no label that could be steady.`,
    );
  }
  const [own, theirs] = [coldSpot.stability, candidate.classification.stability];
  if (own === undefined || theirs === undefined) {
    const { name } = own === undefined ? coldSpot.area : candidate.classification.area;
    return answer(
      'NOT_KNOWN',
      `Too little is on record in ${name} for its label to be called steady or not.`,
    );
  }
  const least = run.parameters.steadyShare;
  const words = `${percent(own)} of the variants of the method give the label here and ${percent(theirs)} there`;
  return answer(
    own >= least && theirs >= least ? 'MET' : 'NOT_MET',
    `${words}; ${percent(least)} are asked for.`,
  );
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
