import { metresPerDegree, metresToEdge } from './local-plane.ts';
import { polygonsOf } from './measures.ts';
import type { Position } from './position.ts';
import { type AreaEdge, type DrawnArea, flat, placeKey, positionOf } from './shared-edges.ts';

/** Parts of a drawing that share no corner lie at least this far from each other, in metres; nearer, their line came apart. */
const apartMetres = 100;

/** Two areas whose lines run beside each other without sharing a corner, and where. */
export interface ComeApart {
  readonly codes: readonly [string, string];
  readonly at: Position;
}

/**
 * Where areas of groups that hang together by corners lie so near to another group that their lines must have come
 * apart, as when each area was simplified by itself. Parts of a whole that lie farther off are left alone.
 */
export function partsApart(areas: readonly DrawnArea[], lone: readonly AreaEdge[]): ComeApart[] {
  const groupOf = groupsByCode(areas);
  if (new Set(groupOf.values()).size < 2) return [];
  const lines = lone.map((edge) => ({ code: edge.code, line: flat(edge), group: groupOf.get(edge.code) }));
  const reachDegrees = apartMetres / metresPerDegree;
  return lone.flatMap((edge): ComeApart[] => {
    const { lon, lat } = positionOf(edge.from);
    const group = groupOf.get(edge.code);
    const near = lines.find(
      ({ group: other, line }) =>
        other !== group &&
        line.y1 - lat < reachDegrees + Math.abs(line.y2 - line.y1) &&
        lat - line.y1 < reachDegrees + Math.abs(line.y2 - line.y1) &&
        metresToEdge(lon, lat, line) < apartMetres,
    );
    if (!near) return [];
    return [
      { codes: edge.code < near.code ? [edge.code, near.code] : [near.code, edge.code], at: { lon, lat } },
    ];
  });
}

/** The group of each area: those that can be reached from one another by corners in common. */
function groupsByCode(areas: readonly DrawnArea[]): Map<string, number> {
  const codesAt = new Map<string, Set<string>>();
  const placesOf = new Map<string, Set<string>>();
  for (const { code, boundary } of areas) {
    const places = new Set(polygonsOf(boundary).flat(2).map(placeKey));
    placesOf.set(code, places);
    for (const place of places) codesAt.set(place, (codesAt.get(place) ?? new Set()).add(code));
  }
  const groupOf = new Map<string, number>();
  for (const [group, { code: first }] of areas.entries()) {
    const waiting = groupOf.has(first) ? [] : [first];
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      if (groupOf.has(code)) continue;
      groupOf.set(code, group);
      for (const place of placesOf.get(code) ?? []) waiting.push(...(codesAt.get(place) ?? []));
    }
  }
  return groupOf;
}
