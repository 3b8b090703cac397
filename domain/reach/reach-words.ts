import { type AnyMessage, message, type ToldText } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { rounded } from '../wording/rounded.ts';
import { type ReachRules, straightReachMetres } from './reach-rules.ts';
import type { ReachRun } from './reach-run.ts';
import type { ReachShare } from './reach-share.ts';

/**
 * A share of 0 to 1 as it is read out, to the whole per cent, and never rounded to none or all.
 * @example wholePercent(0.3333) // "33%"
 */
export function wholePercent(share: number): AnyMessage {
  if (share > 0 && share < 0.01) return message('reach.underOnePercent');
  if (share > 0.99 && share < 1) return message('reach.overNinetyNinePercent');
  return message('unit.percent', { value: Math.round(100 * share) / 100 });
}

/**
 * A share of 0 to 1 in hundredths that claim no more than is known: the least is rounded down, the most up.
 * @param decimals of a hundredth, 0 unless given
 * @example inHundred(0.2956, 'LEAST') // 29
 */
export function inHundred(share: number, end: 'LEAST' | 'MOST', decimals = 0): number {
  const unit = 10 ** decimals;
  const whole = share * 100 * unit;
  // Binary fractions must not push a whole number over: 0.29 * 1,000 is less than 290.
  return (end === 'LEAST' ? Math.floor(whole + 1e-9) : Math.ceil(whole - 1e-9)) / unit;
}

/** Which ends of a share are known. */
export const boundOf = ({
  kind,
  shareAtMost,
}: Pick<ReachShare, 'kind' | 'shareAtMost'>): 'KNOWN' | 'AT_LEAST' | 'BOUNDS' =>
  kind === 'known' ? 'KNOWN' : shareAtMost === undefined ? 'AT_LEAST' : 'BOUNDS';

/**
 * How reach is measured, in a text that needs nothing else.
 * @example reachMethod(publishedParameters) // "Residents count as within reach by straight lines of 615 metres ..."
 */
export const reachMethod = (rules: ReachRules): AnyMessage =>
  message('reach.method', {
    line: Math.round(straightReachMetres(rules)),
    walk: rounded(rules.reachWalkMetres, 4),
    factor: rounded(rules.detourFactor, 4),
  });

type Told = Pick<ReachRun, 'asOf' | 'target' | 'places' | 'borough' | 'areas'>;

/** Sums up a run: the bounds first, then what they were counted from and what could move them. */
export function reachSummary({ asOf, target, places, borough }: Told, rules: ReachRules): AnyMessage {
  const walk = { day: asOf, metres: rounded(rules.reachWalkMetres, 4), target };
  const { share, within, residents, shareAtMost } = borough;
  if (share === undefined || within === undefined) return message('reach.summaryNotKnown', walk);
  return message('reach.summary', {
    ...walk,
    bound: boundOf(borough),
    least: inHundred(share, 'LEAST'),
    most: inHundred(shareAtMost ?? share, 'MOST'),
    within,
    residents,
    places: places.open.filter(({ position }) => position).length,
    unsure: places.notKnown.length,
    unplaced: [...places.open, ...places.notKnown].filter(({ position }) => !position).length,
  });
}

/**
 * What a reader must know about a run.
 * @param uncounted small areas held that belong to no ward of the edition
 */
export function reachNotes(
  { target, places, areas, asOf }: Told,
  rules: ReachRules,
  uncounted: number,
): ToldText[] {
  const unplaced = places.open.filter(({ position }) => !position).length;
  const unreviewed = areas.filter(({ reviewedOn }) => !reviewedOn).length;
  const level = areas[0]?.area.level ?? 'WARD';
  const notes: ToldText[] = [reachMethod(rules)];
  if (unplaced > 0) notes.push(message('reach.withoutPoint', { count: unplaced, target }));
  if (places.notKnown.length > 0) {
    const unsure = message('reach.opennessNotKnown', {
      count: places.notKnown.length,
      target,
      day: asOf,
      years: rules.statusMaxAgeYears,
    });
    const count = places.notKnown.filter(({ position }) => !position).length;
    notes.push(count > 0 ? oneText(unsure, message('reach.opennessNotKnownNoPoint', { count })) : unsure);
  }
  if (unreviewed > 0) {
    notes.push(message('reach.notReviewed', { count: unreviewed, areas: areas.length, level }));
  }
  if (uncounted > 0) notes.push(message('reach.withoutWard', { count: uncounted }));
  notes.push(message('reach.latestCensus'));
  return notes;
}
