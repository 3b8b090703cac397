import { nameList, plural } from '../wording/plural.ts';
import type { ReachPlaces } from './reach-places.ts';
import type { ReachRules } from './reach-rules.ts';
import { percentWords, placeWord, reachMethod } from './reach-words.ts';
import type { WherePlan } from './where-plan.ts';

type Told = Omit<WherePlan, 'sentence' | 'notes'>;

const residentsWord = (count: number): string => plural(count, 'resident', 'residents');

/** The plan in one or two sentences. */
export function whereNextSentence(plan: Told, rules: ReachRules): string {
  const { sites, gain, residents, withinBefore, withinAfter, compared, gap, target, locality } = plan;
  const where = locality ? ` of the locality ${locality.name}` : '';
  const reach = `within a walk of ${rules.reachWalkMetres} metres of an open ${placeWord(target)}`;
  if (sites.length === 0) {
    return `None of the ${plural(compared, 'building', 'buildings')} compared would bring another resident${where} ${reach}.`;
  }
  const names = nameList(sites.map(({ name }) => name));
  const before =
    withinBefore > 0
      ? `instead of ${percentWords(withinBefore / residents)}`
      : 'where none are on record now';
  const shares = `${percentWords(withinAfter / residents)} of residents ${before}, on what is on record`;
  const opened = `With ${names} ${asWords(target, sites.length)}, ${gain.toLocaleString('en-GB')} more ${gain === 1 ? 'resident' : 'residents'}${where} would be ${reach}: ${shares}.`;
  const fewer = sites.length < plan.places ? ` No further building among them would add anyone.` : '';
  const choice = sites.length === 1 ? 'No other one' : `No other ${sites.length}`;
  const sure =
    gap === 0
      ? `${choice} of the ${plural(compared, 'building', 'buildings')} compared would bring more.`
      : `The search was stopped early: another choice might bring up to ${residentsWord(gap)} more.`;
  return `${opened} ${sure}${fewer}`;
}

function asWords(target: WherePlan['target'], count: number): string {
  if (target === 'MEETING_PLACE') return 'open to everyone';
  return count === 1 ? 'as a Place of Welcome' : 'as Places of Welcome';
}

/** What a reader must know about a plan. */
export function whereNextNotes(plan: Told, existing: ReachPlaces, rules: ReachRules): string[] {
  const { leftOut, compared, target, sites, gainElsewhere } = plan;
  const unplaced = existing.open.filter(({ position }) => !position).length;
  const unsure = existing.notKnown.length;
  const notKnownOpen = sites.filter(({ status }) => status !== 'OPEN').map(({ name }) => name);
  return [
    `Compared: ${plural(compared, 'existing building', 'existing buildings')} on the public register${plan.locality ? ` in the locality ${plan.locality.name}` : ''}: schools, colleges, places of worship, libraries, centres and halls that are not an open ${placeWord(target)} already. On the whole register left out: ${leftOut.counted} counted already, ${leftOut.kind} that are no building with a room (parks, squares, gardens, neighbourhoods) or a police station, ${leftOut.closed} closed for good, ${leftOut.withoutPoint} without a point on the map.`,
    'Only where they stand was compared. Whether a building is free, fit and willing to open to everyone is for those who run it to say.',
    reachMethod(rules),
    ...(notKnownOpen.length > 0
      ? [
          `Not on record as open on the day: ${nameList(notKnownOpen)}. Find out first how ${notKnownOpen.length === 1 ? 'it stands' : 'they stand'}.`,
        ]
      : []),
    ...(unsure > 0 || unplaced > 0
      ? [
          `${unsure} of unknown openness and ${unplaced} open without a point reach nobody here, so the gain may be less than it seems.`,
        ]
      : []),
    ...(gainElsewhere > 0
      ? [`In other localities ${residentsWord(gainElsewhere)} would come within reach as well.`]
      : []),
    'Residents are those of the latest census held, whatever the day asked about.',
  ];
}
