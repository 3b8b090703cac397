import { type Alone, type Judged, matchSides } from '../matching/match-sides.ts';
import { type BuddyPerson, sameWord } from './buddy.ts';
import { type BuddyPairFacts, buddyPairFacts } from './buddy-gain.ts';

/** Why a newcomer and a buddy make no pair. */
export type BuddyRefusal = 'NO_LANGUAGE' | 'NO_DAY' | 'TOO_FAR' | 'WISH_NOT_MET' | 'ALREADY_MET';

export interface BuddyPair {
  readonly newcomer: BuddyPerson;
  readonly buddy: BuddyPerson;
  /** Points: see `buddyGains`. */
  readonly gain: number;
  readonly facts: BuddyPairFacts;
}

export type AloneBuddy = Alone<BuddyPerson, BuddyRefusal>;

export interface BuddyMatching {
  /** Most points first. */
  readonly pairs: readonly BuddyPair[];
  /** How many buddies are in them: one may take several newcomers. */
  readonly buddiesInPairs: number;
  /** Points of all pairs together, and what they would be if the best pair were taken first each time. */
  readonly points: number;
  readonly greedyPoints: number;
  readonly newcomersAlone: readonly AloneBuddy[];
  readonly buddiesAlone: readonly AloneBuddy[];
}

/** In metres from ward's middle to ward's middle, how far the two of a pair may live apart; where nobody chooses, the usual one. */
export const buddyDistances = [2_000, 3_000, 5_000, 8_000, 12_000] as const;
export const usualBuddyDistance = 5_000;

/**
 * Pairs newcomers with buddies so that the points of all pairs together are the most there are; of ways with as many
 * points that with the shortest ways. Ruled out: no language or no free day in common, wards' middles further apart than
 * `withinMetres`, a wish of either that is not met, and who has met already.
 * @param people of both sides, at most 200 each, every reference once
 * @throws RangeError beyond 200 of a side
 */
export function matchBuddies(people: readonly BuddyPerson[], withinMetres: number): BuddyMatching {
  const sideOf = (side: BuddyPerson['side']) =>
    people
      .filter((person) => person.side === side)
      .map((person) => ({ id: person.reference, atMost: person.takes, person }));
  const found = matchSides(sideOf('NEWCOMER'), sideOf('BUDDY'), (one, other) =>
    judge(one.person, other.person, withinMetres),
  );
  const alone = (each: (typeof found.aloneOfOne)[number]): AloneBuddy => ({ ...each, who: each.who.person });
  return {
    pairs: found.matches.map(({ one, other, gain, facts }) => ({
      newcomer: one.person,
      buddy: other.person,
      gain,
      facts,
    })),
    buddiesInPairs: new Set(found.matches.map(({ other }) => other.id)).size,
    points: found.gain,
    greedyPoints: found.greedyGain,
    newcomersAlone: found.aloneOfOne.map(alone),
    buddiesAlone: found.aloneOfOther.map(alone),
  };
}

function judge(
  newcomer: BuddyPerson,
  buddy: BuddyPerson,
  withinMetres: number,
): Judged<BuddyRefusal, BuddyPairFacts> {
  const facts = buddyPairFacts(newcomer, buddy);
  const refused: BuddyRefusal[] = [];
  if (facts.languages.length === 0) refused.push('NO_LANGUAGE');
  if (facts.days.length === 0) refused.push('NO_DAY');
  if (facts.metres > withinMetres) refused.push('TOO_FAR');
  if (!meetsWish(newcomer, buddy) || !meetsWish(buddy, newcomer)) refused.push('WISH_NOT_MET');
  if (hasMet(newcomer, buddy) || hasMet(buddy, newcomer)) refused.push('ALREADY_MET');
  if (refused.length > 0) return { refused };
  const { languages, days, nearness, background } = facts.gains;
  return { gain: languages + days + nearness + background, burden: Math.round(facts.metres), facts };
}

/** Somebody whose group is not given meets no wish: whoever wishes relies on it. */
const meetsWish = ({ wish, group }: BuddyPerson, other: BuddyPerson): boolean =>
  wish === undefined || (group !== undefined && other.group !== undefined && sameWord(group, other.group));

const hasMet = ({ met }: BuddyPerson, other: BuddyPerson): boolean =>
  met.some((reference) => sameWord(reference, other.reference));
