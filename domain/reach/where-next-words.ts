import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { rounded } from '../wording/rounded.ts';
import type { ReachPlaces } from './reach-places.ts';
import type { ReachRules } from './reach-rules.ts';
import { reachMethod, wholePercent } from './reach-words.ts';
import type { WherePlan } from './where-plan.ts';

type Told = Omit<WherePlan, 'sentence' | 'notes'>;

/** Where was asked about, as sentences take it. */
const scopeOf = ({ locality }: Told) =>
  ({
    scope: locality ? 'LOCALITY' : 'BOROUGH',
    locality: untranslated(locality?.name ?? ''),
  }) as const;

/** The plan in one or two sentences. */
export function whereNextSentence(plan: Told, rules: ReachRules): ToldText {
  const { sites, gain, residents, withinBefore, withinAfter, compared, gap, target } = plan;
  const reach = { ...scopeOf(plan), metres: rounded(rules.reachWalkMetres, 4), target };
  if (sites.length === 0) return message('whereNext.nobodyMore', { ...reach, compared });
  const opened = message('whereNext.gain', {
    ...reach,
    names: sites.map(({ name }) => untranslated(name)),
    sites: sites.length,
    gain,
    after: wholePercent(withinAfter / residents),
    before: wholePercent(withinBefore / residents),
    now: withinBefore > 0 ? 'SOME' : 'NONE',
  });
  const sure =
    gap === 0
      ? message('whereNext.noneBetter', { sites: sites.length, compared })
      : message('whereNext.stoppedEarly', { gap });
  return sites.length < plan.places
    ? oneText(opened, sure, message('whereNext.nobodyFurther'))
    : oneText(opened, sure);
}

/** What a reader must know about a plan. */
export function whereNextNotes(plan: Told, existing: ReachPlaces, rules: ReachRules): AnyMessage[] {
  const { leftOut, compared, target, sites, gainElsewhere } = plan;
  const unplaced = existing.open.filter(({ position }) => !position).length;
  const unsure = existing.notKnown.length;
  const notKnownOpen = sites.filter(({ status }) => status !== 'OPEN').map(({ name }) => untranslated(name));
  return [
    message('whereNext.compared', { ...scopeOf(plan), ...leftOut, compared, target }),
    message('whereNext.onlyWhere'),
    reachMethod(rules),
    ...(notKnownOpen.length > 0
      ? [message('whereNext.notKnownOpen', { names: notKnownOpen, count: notKnownOpen.length })]
      : []),
    ...(unsure > 0 || unplaced > 0 ? [message('whereNext.reachNobody', { unsure, unplaced })] : []),
    ...(gainElsewhere > 0 ? [message('whereNext.gainElsewhere', { gain: gainElsewhere })] : []),
    message('reach.latestCensus'),
  ];
}
