import { RefusedInput } from '../errors/refused-input.ts';
import type { Area, AreaCode } from '../geography/area.ts';
import { distanceMetres } from '../geography/measures.ts';
import { message, untranslated } from '../messages/message.ts';
import { type CandidateSite, candidateSites } from './candidate-sites.ts';
import { maximalCover } from './maximal-cover.ts';
import { type PointReach, reachOfPoints } from './reach-of-points.ts';
import { reachPlaces } from './reach-places.ts';
import { straightReachMetres } from './reach-rules.ts';
import { gainByWard, sitesInOrder } from './site-gains.ts';
import { whereNextNotes, whereNextSentence } from './where-next-words.ts';
import type { WhereNextInput, WherePlan } from './where-plan.ts';

/** The most new places that can be asked for at once. */
export const mostNewPlaces = 5;

/**
 * Where new places would bring most residents into reach, among the existing buildings on the register: maximal
 * covering over the points that no open place reaches, exact or with a stated gap, ties broken by id. Places whose
 * openness is not known reach nobody here, and stand among the candidates.
 * Source: Church and ReVelle 1974 (the problem); "Cold spots and catalysts of change", section 4, T3 (within reach).
 * @throws InvalidInput when `places` is not a whole number of 1 to 5, or `locality` is none of the areas
 * @example whereNext({ places: 2, target: 'MEETING_PLACE', asOf, ...records }).sites.map(({ name }) => name)
 */
export function whereNext(input: WhereNextInput): WherePlan {
  const { asOf, target, places, parameters } = input;
  if (!Number.isInteger(places) || places < 1 || places > mostNewPlaces) {
    throw new RefusedInput(
      'places',
      message('refusal.placesRange', { given: untranslated(String(places)), most: mostNewPlaces }),
    );
  }
  const locality = localityAsked(input);
  const wards = input.areas.filter(({ level }) => level === 'WARD');
  const isAskedAbout = (ward: AreaCode | undefined) =>
    wards.some(({ code, parent }) => code === ward && (!locality || parent === locality.code));

  const straight = straightReachMetres(parameters);
  const existing = reachPlaces(input.venues, target, asOf, parameters);
  const all = reachOfPoints(input.populationPoints, existing, straight);
  const asked = all.filter(({ point }) => isAskedAbout(point.ward));
  const unreached = asked.filter(({ within }) => !within);

  const candidates = candidateSites(input.venues, existing, asOf, parameters);
  const sites = candidates.sites.filter(({ position }) => !locality || isAskedAbout(input.wardAt(position)));
  const cover = maximalCover({
    weights: unreached.map(({ point }) => point.residents),
    sites: sites.map((site) => ({ id: site.id, covers: reachedFrom(site, unreached, straight) })),
    choose: places,
    ...(input.branchLimit === undefined ? {} : { branchLimit: input.branchLimit }),
  });
  const chosen = sites.filter(({ id }) => cover.chosen.includes(id));
  const gained = reachedFromAny(chosen, unreached, straight);
  const elsewhere = all.filter(({ point, within }) => !within && !isAskedAbout(point.ward));
  const residents = residentsOf(asked);
  const withinBefore = residents - residentsOf(unreached);
  const plan = {
    asOf,
    target,
    places,
    ...(locality ? { locality } : {}),
    sites: sitesInOrder(chosen, (site) => reachedFromAny([site], unreached, straight), wards),
    gain: cover.covered,
    gainElsewhere: locality ? residentsOf(reachedFromAny(chosen, elsewhere, straight)) : 0,
    gainByWard: gainByWard(gained, wards),
    exact: cover.gap === 0,
    gap: cover.gap,
    gainByCount: cover.coveredByCount,
    residents,
    withinBefore,
    withinAfter: withinBefore + cover.covered,
    compared: sites.length,
    leftOut: candidates.leftOut,
  };
  return {
    ...plan,
    sentence: whereNextSentence(plan, parameters),
    notes: whereNextNotes(plan, existing, parameters),
  };
}

function localityAsked({ areas, locality }: WhereNextInput): Area | undefined {
  if (locality === undefined) return undefined;
  const localities = areas.filter(({ level }) => level === 'LOCALITY');
  const found = localities.find(({ code }) => code === locality);
  if (found) return found;
  const known = untranslated(localities.map(({ code }) => code).join(', '));
  throw new RefusedInput(
    'locality',
    message('refusal.localityUnknown', { given: untranslated(locality.slice(0, 40)), known }),
  );
}

/** Positions in the list of points that a site reaches. */
const reachedFrom = (site: CandidateSite, points: readonly PointReach[], straight: number): number[] =>
  points.flatMap(({ point }, index) =>
    distanceMetres(point.position, site.position) <= straight ? [index] : [],
  );

const reachedFromAny = (
  sites: readonly CandidateSite[],
  points: readonly PointReach[],
  straight: number,
): PointReach[] =>
  points.filter(({ point }) =>
    sites.some(({ position }) => distanceMetres(point.position, position) <= straight),
  );

const residentsOf = (points: readonly PointReach[]): number =>
  points.reduce((sum, { point }) => sum + point.residents, 0);
