/** A site that could be chosen and what it would cover. */
export interface CoverSite {
  readonly id: string;
  /** Positions in the list of points, each once. */
  readonly covers: readonly number[];
}

/**
 * The sites worth choosing from: without those that cover only what another site covers too. Of sites that cover the
 * same, the one whose id sorts first stays. Points without weight do not count. In the order of the ids.
 * @example undominatedSites([{ id: 'a', covers: [0] }, { id: 'b', covers: [0, 1] }], [5, 5]) // b alone
 */
export function undominatedSites(sites: readonly CoverSite[], weights: readonly number[]): CoverSite[] {
  const useful = sites
    .map(({ id, covers }): CoverSite => ({ id, covers: covers.filter((point) => (weights[point] ?? 0) > 0) }))
    .filter(({ covers }) => covers.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const sets = new Map(useful.map((site) => [site, new Set(site.covers)]));
  const sitesOfPoint = new Map<number, CoverSite[]>();
  for (const site of useful) {
    for (const point of site.covers) sitesOfPoint.set(point, [...(sitesOfPoint.get(point) ?? []), site]);
  }
  return useful.filter((site) => {
    const [first] = site.covers;
    // Whatever covers all that this one covers is among the sites of any of its points.
    const rivals = first === undefined ? [] : (sitesOfPoint.get(first) ?? []);
    return !rivals.some(
      (rival) =>
        rival !== site &&
        site.covers.every((point) => sets.get(rival)?.has(point)) &&
        (rival.covers.length > site.covers.length || rival.id < site.id),
    );
  });
}
