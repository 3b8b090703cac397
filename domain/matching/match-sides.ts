import { bestPairs } from './best-pairs.ts';

/** Somebody or something on one of two sides. */
export interface OnSide {
  readonly id: string;
  /** With how many of the other side at most: a whole number from 1. */
  readonly atMost: number;
}

/** What is said of two that could be matched: why not, or what it would gain. */
export type Judged<Refusal extends string, Facts> =
  | { readonly refused: readonly Refusal[] }
  | {
      /** How much the two would gain, a whole number; 0: nothing speaks for it, and no pair is made. */
      readonly gain: number;
      /** Of two ways with the same gain in all, that with the smaller sum of these: a whole number of at least 0. */
      readonly burden: number;
      readonly facts: Facts;
    };

/** Two that are matched. */
export interface Match<One, Other, Facts> {
  readonly one: One;
  readonly other: Other;
  readonly gain: number;
  readonly facts: Facts;
}

/**
 * Why one stays without a partner. NOBODY_THERE: the other side is empty. ALL_REFUSED: every one there was refused.
 * NOTHING_GAINED: some could be had, and nothing speaks for any. GAINS_MORE_ELSEWHERE: each that could be had gains
 * more, in all, with others.
 */
export type WhyAlone = 'NOBODY_THERE' | 'ALL_REFUSED' | 'NOTHING_GAINED' | 'GAINS_MORE_ELSEWHERE';

export interface Alone<Each, Refusal extends string> {
  readonly who: Each;
  readonly why: WhyAlone;
  /** With how many of the other side a pair could have been made. */
  readonly possible: number;
  /** How many of the other side were refused for each reason; one may be refused for several. */
  readonly refusals: readonly { readonly refusal: Refusal; readonly count: number }[];
}

/** The best way to match two sides. */
export interface Matching<One, Other, Refusal extends string, Facts> {
  /** Largest gain first. */
  readonly matches: readonly Match<One, Other, Facts>[];
  readonly gain: number;
  /** What it would gain to take the best pair there is, then the best of what is left, and so on: never more. */
  readonly greedyGain: number;
  readonly aloneOfOne: readonly Alone<One, Refusal>[];
  readonly aloneOfOther: readonly Alone<Other, Refusal>[];
}

/** Most on a side: beyond that the time grows out of hand. */
export const mostOnSide = 200;

/**
 * Matches two sides so that the gains of all pairs together are as large as they can be; nobody is matched with the
 * same one twice, and the order in which they are given plays no part.
 * @param judge what is said of two; asked once for each pair
 * @throws RangeError beyond 200 on a side
 * @example matchSides([{ id: 'a', atMost: 1 }], [{ id: 'b', atMost: 1 }], () => ({ gain: 3, burden: 0, facts: {} })).gain // 3
 */
export function matchSides<One extends OnSide, Other extends OnSide, Refusal extends string, Facts>(
  ones: readonly One[],
  others: readonly Other[],
  judge: (one: One, other: Other) => Judged<Refusal, Facts>,
): Matching<One, Other, Refusal, Facts> {
  const [left, right] = [ordered(ones), ordered(others)];
  const judged = left.map((one) => right.map((other) => judge(one, other)));
  const possible = left.flatMap((one, row) =>
    right.flatMap((other, column): Possible<One, Other, Facts>[] => {
      const each = judged[row]?.[column];
      return each && 'gain' in each && each.gain > 0 ? [{ one, other, ...each }] : [];
    }),
  );
  const matches = best(left, right, possible).toSorted(byGain);
  const alone = <Each extends OnSide>(
    who: Each,
    is: (pair: Possible<One, Other, Facts>) => boolean,
    said: readonly Judged<Refusal, Facts>[],
  ): readonly Alone<Each, Refusal>[] =>
    matches.some(is) ? [] : [{ who, possible: possible.filter(is).length, ...whyAlone(said) }];
  return {
    matches: matches.map(({ burden: _, ...match }) => match),
    gain: sum(matches.map(({ gain }) => gain)),
    greedyGain: sum(greedy(possible).map(({ gain }) => gain)),
    aloneOfOne: left.flatMap((who, row) => alone(who, ({ one }) => one === who, judged[row] ?? [])),
    aloneOfOther: right.flatMap((who, column) =>
      alone(
        who,
        ({ other }) => other === who,
        judged.flatMap((row) => row[column] ?? []),
      ),
    ),
  };
}

type Possible<One, Other, Facts> = Match<One, Other, Facts> & { readonly burden: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function ordered<Each extends OnSide>(side: readonly Each[]): readonly Each[] {
  if (side.length > mostOnSide)
    throw new RangeError(`A side has ${side.length}; at most ${mostOnSide} are matched.`);
  return side.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const byGain = <One extends OnSide, Other extends OnSide, Facts>(
  a: Possible<One, Other, Facts>,
  b: Possible<One, Other, Facts>,
): number =>
  b.gain - a.gain ||
  a.burden - b.burden ||
  (a.one.id === b.one.id ? compared(a.other.id, b.other.id) : compared(a.one.id, b.one.id));

const compared = (a: string, b: string): number => (a < b ? -1 : 1);

/** The best pairs, as possible ones. A gain weighs more than all burdens together: these decide only between equal gains. */
function best<One extends OnSide, Other extends OnSide, Facts>(
  left: readonly One[],
  right: readonly Other[],
  possible: readonly Possible<One, Other, Facts>[],
): readonly Possible<One, Other, Facts>[] {
  const weight = 1 + sum(possible.map(({ burden }) => burden));
  const ofOne = Map.groupBy(possible, ({ one }) => one);
  const pairs = left.map((one) => {
    const ofOther = new Map((ofOne.get(one) ?? []).map((pair) => [pair.other, pair]));
    return right.map((other) => ofOther.get(other));
  });
  const chosen = bestPairs({
    leftAtMost: left.map(({ atMost }) => atMost),
    rightAtMost: right.map(({ atMost }) => atMost),
    weights: pairs.map((row) => row.map((pair) => pair && pair.gain * weight - pair.burden)),
  });
  return chosen.flatMap(([row, column]) => pairs[row]?.[column] ?? []);
}

function greedy<One extends OnSide, Other extends OnSide, Facts>(
  possible: readonly Possible<One, Other, Facts>[],
): readonly Possible<One, Other, Facts>[] {
  const partners = new Map<OnSide, number>();
  const isFree = (each: OnSide): boolean => (partners.get(each) ?? 0) < each.atMost;
  return possible.toSorted(byGain).filter(({ one, other }) => {
    if (!isFree(one) || !isFree(other)) return false;
    for (const each of [one, other]) partners.set(each, (partners.get(each) ?? 0) + 1);
    return true;
  });
}

function whyAlone<Refusal extends string>(
  said: readonly Judged<Refusal, unknown>[],
): Pick<Alone<unknown, Refusal>, 'why' | 'refusals'> {
  const refused = said.flatMap((each) => ('refused' in each ? [each.refused] : []));
  const gains = said.flatMap((each) => ('gain' in each ? [each.gain] : []));
  const counted = Map.groupBy(refused.flat(), (refusal) => refusal);
  const refusals = [...counted]
    .map(([refusal, all]) => ({ refusal, count: all.length }))
    .toSorted((a, b) => b.count - a.count || compared(a.refusal, b.refusal));
  const isNothingGained = gains.every((gain) => gain === 0);
  return { why: nameOfWhy(said.length, gains.length, isNothingGained), refusals };
}

function nameOfWhy(there: number, allowed: number, isNothingGained: boolean): WhyAlone {
  if (there === 0) return 'NOBODY_THERE';
  if (allowed === 0) return 'ALL_REFUSED';
  return isNothingGained ? 'NOTHING_GAINED' : 'GAINS_MORE_ELSEWHERE';
}
