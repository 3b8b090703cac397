import type { AreaClassification } from '../cohesion-label/classification/classification.ts';
import type { ClassifyAreasInput } from '../cohesion-label/classification/classify-areas-input.ts';
import { exchangeDays } from '../cohesion-label/practice/exchange-days.ts';
import { groupName } from '../layers/category-name.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { monthsBefore } from '../provenance/calendar-date.ts';
import { straightReachMetres } from '../reach/reach-rules.ts';
import type { Project } from '../records/programme.ts';
import { rounded } from '../wording/rounded.ts';
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
  reason: AnyMessage,
): PairingPoint => ({ criterion, outcome, most, points: outcome === 'MET' ? most : 0, reason });

function themePoint({ coldSpot, coldProjects, candidate }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: AnyMessage) =>
    line('SAME_THEME', pairingRules.sameThemePoints, outcome, reason);
  const [own, theirs] = [themesOf(coldProjects), themesOf(candidate.projects)];
  if (own.length === 0 || theirs.length === 0) {
    const without = own.length === 0 ? coldSpot.area.name : candidate.name;
    return answer('NOT_KNOWN', message('pairing.noTheme', { place: untranslated(without) }));
  }
  const shared = own.filter((theme) => theirs.includes(theme));
  return shared.length > 0
    ? answer('MET', message('pairing.sharedThemes', { themes: shared.map(untranslated) }))
    : answer(
        'NOT_MET',
        message('pairing.otherThemes', { own: own.map(untranslated), theirs: theirs.map(untranslated) }),
      );
}

const themesOf = (projects: readonly Project[]): string[] => [
  ...new Set(projects.flatMap(({ theme }) => theme ?? [])),
];

function groupPoint({ coldSpot, candidate, run }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: AnyMessage) =>
    line('DIFFERENT_LARGEST_GROUP', pairingRules.differentGroupPoints, outcome, reason);
  const [own, theirs] = [largestGroupOf(coldSpot.area, run), largestGroupOf(candidate.area, run)];
  if (own === undefined || theirs === undefined) {
    return answer('NOT_KNOWN', message('pairing.noCounts'));
  }
  const isOfLocality = candidate.area.level === 'LOCALITY' && candidate.name !== candidate.area.name;
  const told = {
    read: isOfLocality ? 'LOCALITY' : 'ITSELF',
    locality: untranslated(candidate.area.name),
    place: untranslated(candidate.name),
  } as const;
  return own === theirs
    ? answer('NOT_MET', message('pairing.sameGroup', { ...told, group: groupName(own) }))
    : answer(
        'MET',
        message('pairing.otherGroup', { ...told, own: groupName(own), theirs: groupName(theirs) }),
      );
}

function travelPoint({ candidate, metres, run }: PointsInput): PairingPoint {
  const { travelPoints, travelMinutes, walkMetresPerMinute } = pairingRules;
  const { detourFactor } = run.parameters;
  const answer = (outcome: PairingPoint['outcome'], reason: AnyMessage) =>
    line('SHORT_TRAVEL', travelPoints, outcome, reason);
  if (metres === undefined || candidate.precision === 'LOCALITY_MIDDLE') {
    return answer('NOT_KNOWN', message('pairing.travelNotKnown'));
  }
  const farthest = straightReachMetres({
    reachWalkMetres: travelMinutes * walkMetresPerMinute,
    detourFactor,
  });
  const away = { kilometres: rounded(metres / 1000, 1), minutes: travelMinutes };
  return metres < farthest
    ? answer('MET', message('pairing.nearEnough', away))
    : answer('NOT_KNOWN', message('pairing.fartherThanAWalk', away));
}

function exchangePoint({ between, run }: PointsInput): PairingPoint {
  const { noRecentExchangePoints, exchangeMonths } = pairingRules;
  const answer = (outcome: PairingPoint['outcome'], reason: AnyMessage) =>
    line('NO_RECENT_EXCHANGE', noRecentExchangePoints, outcome, reason);
  const since = monthsBefore(run.asOf, exchangeMonths);
  const told = { months: exchangeMonths, day: run.asOf };
  const dated = between
    .map(({ exchange }) => ({ exchange, days: exchangeDays(exchange, run.asOf) }))
    .filter(({ days }) => !days || days.first <= run.asOf);
  const within = dated.find(({ days }) => days && since < days.first && days.last <= run.asOf);
  if (within) {
    const { title, period } = within.exchange;
    return answer('NOT_MET', message('pairing.haveMet', { ...told, ...contact(title, period) }));
  }
  const open = dated.find(({ days }) => !days || since < days.last);
  if (open) {
    const { title, period } = open.exchange;
    const isDated = period === undefined ? 'NO' : 'YES';
    return answer(
      'NOT_KNOWN',
      message('pairing.metUnclear', { ...told, ...contact(title, period), dated: isDated }),
    );
  }
  return answer('MET', message('pairing.noContact', told));
}

const contact = (title: string, period: string | undefined) => ({
  title: untranslated(title),
  period: untranslated(period ?? ''),
});

function stabilityPoint({ coldSpot, candidate, run }: PointsInput): PairingPoint {
  const answer = (outcome: PairingPoint['outcome'], reason: AnyMessage) =>
    line('STEADY_LABELS', pairingRules.stabilityPoints, outcome, reason);
  if (!candidate.classification) {
    return answer(
      'NOT_KNOWN',
      message('pairing.practiceHasNoLabel', { place: untranslated(candidate.name) }),
    );
  }
  const [own, theirs] = [coldSpot.stability, candidate.classification.stability];
  if (own === undefined || theirs === undefined) {
    const { name } = own === undefined ? coldSpot.area : candidate.classification.area;
    return answer('NOT_KNOWN', message('pairing.tooLittleOnRecord', { place: untranslated(name) }));
  }
  const least = run.parameters.steadyShare;
  return answer(
    own >= least && theirs >= least ? 'MET' : 'NOT_MET',
    message('pairing.steadyShares', {
      own: rounded(own, 2),
      theirs: rounded(theirs, 2),
      least: rounded(least, 2),
    }),
  );
}
