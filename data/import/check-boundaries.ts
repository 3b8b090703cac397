import type { Position as Vertex } from 'geojson';
import { isCounterClockwise, polygonsOf } from '../../domain/geography/measures.ts';
import type { Faults } from './faults.ts';
import type { EditionFiles } from './read-files.ts';

/**
 * Checks the boundaries of an edition against its ward list and each other: one boundary a ward, outer rings against
 * the clock and holes with it (RFC 7946), and every edge used once, or twice in opposite directions. An edge used
 * otherwise means that two wards overlap or that the lines were simplified apart.
 */
export function checkBoundaries({ edition, wards, boundaries }: EditionFiles, faults: Faults): void {
  const file = edition.value.boundaries;
  if (!file || !boundaries) return;
  const listed = new Set(wards.map(({ value }) => value.code));
  const drawn = new Set<string>();
  for (const [index, { properties, geometry }] of boundaries.entries()) {
    const place = { file, row: index + 1, column: 'code' };
    if (!listed.has(properties.code))
      faults.add(place, `${properties.code} is not in ${edition.value.wards}.`);
    if (drawn.has(properties.code)) faults.add(place, `${properties.code} is drawn twice.`);
    drawn.add(properties.code);
    for (const [order, ring] of polygonsOf(geometry).flatMap((rings) => [...rings.entries()])) {
      if (isCounterClockwise(ring) === (order === 0)) continue;
      faults.add({ file, row: index + 1, column: 'geometry' }, 'a ring runs the wrong way round (RFC 7946).');
    }
  }
  for (const { file: list, row, value } of wards) {
    if (!drawn.has(value.code))
      faults.add({ file: list, row, column: 'code' }, `${value.code} has no boundary in ${file}.`);
  }
  for (const { reason } of edgeUse(boundaries).faulty) faults.add({ file }, reason);
}

/** How often the edges of all rings are used, whichever way they run. */
export function edgeUse(boundaries: NonNullable<EditionFiles['boundaries']>): {
  readonly shared: number;
  readonly outer: number;
  readonly faulty: readonly { readonly reason: string }[];
} {
  const uses = new Map<string, number[]>();
  const rings = boundaries.flatMap(({ geometry }) => polygonsOf(geometry).flat());
  for (const ring of rings) {
    for (const [index, from] of ring.slice(0, -1).entries()) {
      const [key, direction] = edgeKey(from, ring[index + 1] ?? from);
      uses.set(key, [...(uses.get(key) ?? []), direction]);
    }
  }
  const all = [...uses];
  const faulty = all
    .filter(
      ([, directions]) =>
        directions.length > 2 || (directions.length === 2 && directions[0] === directions[1]),
    )
    .map(([key]) => ({
      reason: `the edge ${key} is used by more than two rings, or twice in one direction: wards overlap.`,
    }));
  return {
    shared: all.filter(([, directions]) => directions.length === 2).length,
    outer: all.filter(([, directions]) => directions.length === 1).length,
    faulty,
  };
}

function edgeKey(from: Vertex, to: Vertex): [key: string, direction: number] {
  const [a, b] = [from.join(), to.join()];
  return a < b ? [`${a} to ${b}`, 1] : [`${b} to ${a}`, -1];
}
