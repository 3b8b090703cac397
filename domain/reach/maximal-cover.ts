import { InvalidInput } from '../errors/errors.ts';
import { type CoverSite, undominatedSites } from './undominated-sites.ts';

/** What to choose from. */
export interface CoverInput {
  /** Residents of each point: whole numbers of 0 or more. */
  readonly weights: readonly number[];
  readonly sites: readonly CoverSite[];
  /** How many sites to choose at most, 1 or more. */
  readonly choose: number;
  /** How many branches may be looked into, for each count of sites, before the best found is given with its gap. */
  readonly branchLimit?: number;
}

/** The choice, and how sure it is that there is none better. */
export interface Cover {
  /** Ids in their order; fewer than asked for where fewer already cover all that can be covered. */
  readonly chosen: readonly string[];
  /** Sum of the weights that the choice covers. */
  readonly covered: number;
  /** By how much another choice could cover more at most; 0: none can. */
  readonly gap: number;
  /** What the best choice of 1, 2, ... sites covers: one number a site of `chosen`. */
  readonly coveredByCount: readonly number[];
  /** Branches looked into: what `branchLimit` counts. */
  readonly branches: number;
}

/** Enough for the real data many times over, and about a second of work. */
export const usualBranchLimit = 20_000;

interface Choice {
  /** Ids in their order. */
  readonly chosen: readonly string[];
  readonly covered: number;
}

interface Search {
  readonly weights: readonly number[];
  /** How many chosen sites cover each point. */
  readonly times: Uint16Array;
  readonly limit: number;
  best: Choice;
  /** The most that a branch left unseen could have covered. */
  unseen: number;
  branches: number;
}

/**
 * The sites that together cover most (maximal covering location), exact unless the branch limit is hit. Of choices
 * that cover the same, the one with fewer sites, then the one whose ids come first. A site that covers nothing that
 * another does not cover too is never chosen.
 * Branch and bound: a branch is left when what is covered and the largest single gains of the sites still allowed
 * cannot reach the best so far. Gains only shrink as sites are chosen, so that this bound holds.
 * Source: Church and ReVelle 1974, "The maximal covering location problem" (the problem).
 * @throws InvalidInput when `choose` is not a whole number of 1 or more
 * @example maximalCover({ weights: [5, 3], sites: [{ id: 'a', covers: [0] }, { id: 'b', covers: [1] }], choose: 1 }).chosen // ['a']
 */
export function maximalCover(input: CoverInput): Cover {
  if (!Number.isInteger(input.choose) || input.choose < 1) {
    throw new InvalidInput('choose', `${input.choose} is not a whole number of 1 or over.`);
  }
  const sites = undominatedSites(input.sites, input.weights);
  const most = weightOf(new Set(sites.flatMap(({ covers }) => covers)), input.weights);
  const coveredByCount: number[] = [];
  let found: Cover = { chosen: [], covered: 0, gap: 0, coveredByCount, branches: 0 };
  for (let count = 1; count <= input.choose && found.covered < most; count++) {
    const search: Search = {
      weights: input.weights,
      times: new Uint16Array(input.weights.length),
      limit: input.branchLimit ?? usualBranchLimit,
      best: withOneMore(found, sites, input.weights),
      unseen: 0,
      branches: 0,
    };
    branch(search, [], sites, 0, count);
    const { chosen, covered } = search.best;
    coveredByCount.push(covered);
    const gap = Math.max(0, Math.min(search.unseen, most) - covered);
    found = { chosen, covered, gap, coveredByCount, branches: found.branches + search.branches };
  }
  return found;
}

/** The best choice so far and the one site that adds most to it: what a stopped search falls back on. */
function withOneMore({ chosen }: Cover, sites: readonly CoverSite[], weights: readonly number[]): Choice {
  const kept = sites.filter(({ id }) => chosen.includes(id)).flatMap(({ covers }) => covers);
  const choices = sites
    .filter(({ id }) => !chosen.includes(id))
    .map(({ id, covers }): Choice => {
      const covered = weightOf(new Set([...kept, ...covers]), weights);
      return { chosen: [...chosen, id].sort(), covered };
    });
  return choices.reduce((best, next) => (isBetter(next, best) ? next : best), { chosen: [], covered: 0 });
}

function branch(
  search: Search,
  chosen: readonly string[],
  allowed: readonly CoverSite[],
  covered: number,
  left: number,
): void {
  search.branches += 1;
  const gains = allowed
    .map((site) => ({ site, gain: gainOf(site, search) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.site.id < b.site.id ? -1 : 1));
  if (left === 0 || gains.length === 0) {
    keepIfBetter(search, chosen, covered);
    return;
  }
  for (let index = 0; index < gains.length; index++) {
    const bound = gains.slice(index, index + left).reduce((sum, { gain }) => sum + gain, covered);
    // An equal bound is followed too, because of equal choices the one whose ids come first is wanted.
    if (bound < search.best.covered) return;
    const next = gains[index];
    if (!next) return;
    if (left === 1) {
      keepIfBetter(search, [...chosen, next.site.id], covered + next.gain);
      continue;
    }
    if (search.branches >= search.limit) {
      search.unseen = Math.max(search.unseen, bound);
      return;
    }
    mark(search, next.site, 1);
    const rest = gains.slice(index + 1).map(({ site }) => site);
    branch(search, [...chosen, next.site.id], rest, covered + next.gain, left - 1);
    mark(search, next.site, -1);
  }
}

function gainOf({ covers }: CoverSite, { times, weights }: Search): number {
  let gain = 0;
  for (const point of covers) if (times[point] === 0) gain += weights[point] ?? 0;
  return gain;
}

function mark({ times }: Search, { covers }: CoverSite, change: 1 | -1): void {
  for (const point of covers) times[point] = (times[point] ?? 0) + change;
}

function keepIfBetter(search: Search, ids: readonly string[], covered: number): void {
  const choice = { chosen: ids.toSorted(), covered };
  if (isBetter(choice, search.best)) search.best = choice;
}

/** More covered; or the same with fewer sites, or with ids that come first. */
function isBetter(a: Choice, b: Choice): boolean {
  if (a.covered !== b.covered) return a.covered > b.covered;
  if (a.chosen.length !== b.chosen.length) return a.chosen.length < b.chosen.length;
  const index = a.chosen.findIndex((id, place) => id !== b.chosen[place]);
  return index >= 0 && (a.chosen[index] ?? '') < (b.chosen[index] ?? '');
}

const weightOf = (points: ReadonlySet<number>, weights: readonly number[]): number =>
  [...points].reduce((sum, point) => sum + (weights[point] ?? 0), 0);
