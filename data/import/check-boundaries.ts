import type { Position as Vertex } from 'geojson';
import { isCounterClockwise, polygonsOf } from '../../domain/geography/measures.ts';
import type { Faults } from './faults.ts';
import type { BoundaryFeature, EditionFiles, FileRows } from './read-files.ts';
import { smallAreaBoundariesFile } from './schemas/boundaries.ts';

/**
 * Checks the boundaries of an edition against its ward list and each other: one boundary a ward, outer rings against
 * the clock and holes with it (RFC 7946), and every edge used once, or twice in opposite directions. An edge used
 * otherwise means that two wards overlap or that the lines were simplified apart.
 */
export function checkBoundaries({ edition, wards, boundaries }: EditionFiles, faults: Faults): void {
  const file = edition.value.boundaries;
  if (!file || !boundaries) return;
  const codes = wards.map((row) => ({ ...row, code: row.value.code }));
  checkDrawing({ file, list: edition.value.wards, codes, boundaries }, faults);
}

/**
 * Checks the boundaries of the small areas against their list and each other: one boundary a small area, and the same
 * rules of rings and edges as for wards.
 */
export function checkSmallAreaBoundaries(
  { smallAreas, smallAreaBoundaries }: FileRows,
  faults: Faults,
): void {
  const [first] = smallAreas;
  if (!first) return;
  const { file } = smallAreaBoundariesFile;
  const codes = smallAreas.map((row) => ({ ...row, code: row.value.code }));
  checkDrawing({ file, list: first.file, codes, boundaries: smallAreaBoundaries }, faults);
}

interface Drawing {
  /** The file of the boundaries, and of the list of areas that they belong to. */
  readonly file: string;
  readonly list: string;
  readonly codes: readonly { readonly code: string; readonly file: string; readonly row: number }[];
  readonly boundaries: readonly BoundaryFeature[];
}

function checkDrawing({ file, list, codes, boundaries }: Drawing, faults: Faults): void {
  const listed = new Set(codes.map(({ code }) => code));
  const drawn = new Set<string>();
  for (const [index, { properties, geometry }] of boundaries.entries()) {
    const place = { file, row: index + 1, column: 'code' };
    if (!listed.has(properties.code)) faults.add(place, `${properties.code} is not in ${list}.`);
    if (drawn.has(properties.code)) faults.add(place, `${properties.code} is drawn twice.`);
    drawn.add(properties.code);
    for (const [order, ring] of polygonsOf(geometry).flatMap((rings) => [...rings.entries()])) {
      if (isCounterClockwise(ring) === (order === 0)) continue;
      faults.add({ file, row: index + 1, column: 'geometry' }, 'a ring runs the wrong way round (RFC 7946).');
    }
  }
  for (const { code, file: listFile, row } of codes) {
    if (!drawn.has(code))
      faults.add({ file: listFile, row, column: 'code' }, `${code} has no boundary in ${file}.`);
  }
  for (const { reason } of edgeUse(boundaries).faulty) faults.add({ file }, reason);
}

/** How often the edges of all rings are used, whichever way they run. */
export function edgeUse(boundaries: readonly BoundaryFeature[]): {
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
      reason: `the edge ${key} is used by more than two rings, or twice in one direction: areas overlap.`,
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
