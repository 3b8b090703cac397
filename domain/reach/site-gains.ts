import type { Area } from '../geography/area.ts';
import type { CandidateSite } from './candidate-sites.ts';
import type { PointReach } from './reach-of-points.ts';

/** Residents of a ward who are brought into reach. */
export interface GainOfWard {
  readonly area: Area;
  readonly gain: number;
}

/** A site of a plan. */
export interface PlannedSite extends CandidateSite {
  /** Residents it adds to those of the sites before it: the gains of a plan add up to its whole. */
  readonly gain: number;
  /** Residents it would bring into reach if it alone were opened. */
  readonly gainAlone: number;
  /** Wards of the residents it adds, by name. */
  readonly gainByWard: readonly GainOfWard[];
}

/**
 * The sites of a plan, the one that adds most to those before it first, of equal ones the one whose id sorts first.
 * @param reachedFrom the points that a site brings into reach
 */
export function sitesInOrder(
  sites: readonly CandidateSite[],
  reachedFrom: (site: CandidateSite) => readonly PointReach[],
  wards: readonly Area[],
): PlannedSite[] {
  let waiting = sites.map((site) => ({ site, points: reachedFrom(site) }));
  const reached = new Set<PointReach>();
  const ordered: PlannedSite[] = [];
  while (waiting.length > 0) {
    const [next] = waiting
      .map(({ site, points }) => ({ site, points, added: points.filter((point) => !reached.has(point)) }))
      .map((each) => ({ ...each, gain: residentsOf(each.added) }))
      .sort((a, b) => b.gain - a.gain || (a.site.id < b.site.id ? -1 : 1));
    if (!next) break;
    const { site, points, added, gain } = next;
    ordered.push({ ...site, gain, gainAlone: residentsOf(points), gainByWard: gainByWard(added, wards) });
    for (const point of added) reached.add(point);
    waiting = waiting.filter((each) => each.site !== site);
  }
  return ordered;
}

/**
 * Residents of the points by ward, by name of the ward; wards without any are left out.
 * @example gainByWard(points, wards)[0] // { area: aldridgeCentralAndSouth, gain: 4210 }
 */
export function gainByWard(points: readonly PointReach[], wards: readonly Area[]): GainOfWard[] {
  return wards
    .map((area) => ({ area, gain: residentsOf(points.filter(({ point }) => point.ward === area.code)) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => a.area.name.localeCompare(b.area.name, 'en-GB') || (a.area.code < b.area.code ? -1 : 1));
}

const residentsOf = (points: readonly PointReach[]): number =>
  points.reduce((sum, { point }) => sum + point.residents, 0);
