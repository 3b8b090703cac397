import { isCounterClockwise, polygonsOf } from '../../domain/geography/measures.ts';
import { outlineDifferences } from '../../domain/geography/outline-differences.ts';
import { type PartitionFault, partitionFaults } from '../../domain/geography/partition.ts';
import type { Position } from '../../domain/geography/position.ts';
import type { DrawnArea } from '../../domain/geography/shared-edges.ts';
import { onceFor } from './once-for.ts';
import type { BoundaryFeature, FileRows } from './read-files.ts';
import type { Row } from './read-table.ts';
import { smallAreaBoundariesFile } from './schemas/boundaries.ts';
import type { Place, ValidationErrors } from './validation-errors.ts';

/**
 * How far the outline of the wards may lie from that of the small areas, in metres: both are simplified by their
 * publisher, each in its own way. Measured on the wards of December 2019 and the small areas of December 2021, which
 * are nowhere more than 25 m from each other.
 */
const outlineToleranceMetres = 50;

/**
 * Checks the boundaries of each edition, and those of the small areas, against their list and each other: one boundary
 * an area, outer rings against the clock and holes with it (RFC 7946), and all of them together a partition of the
 * borough, with no ground of two areas and none of no area. Where all of them are, the outlines of wards and of small
 * areas, which are the borough's twice, must be one within 50 m.
 */
export function checkBoundaries(
  { editionFiles, smallAreas, smallAreaBoundaries }: FileRows,
  errors: ValidationErrors,
): void {
  const wards = editionFiles.flatMap(({ edition, wards: listed, boundaries }): Drawing[] => {
    const { boundaries: file, wards: list } = edition.value;
    return file && boundaries ? [{ file, list, areas: listed.map(areaOf), boundaries }] : [];
  });
  const [first] = smallAreas;
  const small: Drawing | undefined = first && {
    file: smallAreaBoundariesFile.file,
    list: first.file,
    areas: smallAreas.map(areaOf),
    boundaries: smallAreaBoundaries,
  };
  const drawings = small ? [...wards, small] : wards;
  const sound = drawings.map((drawing) => isSound(drawing, errors)).every(Boolean);
  if (!small || !sound) return;
  for (const drawing of wards) {
    checkOutline(drawing, small, errors);
    checkOutline(small, drawing, errors);
  }
}

const areaOf = (row: Row<{ readonly code: string; readonly name: string }>): ListedArea => ({
  file: row.file,
  row: row.row,
  code: row.value.code,
  name: row.value.name,
});

interface ListedArea {
  readonly file: string;
  readonly row: number;
  readonly code: string;
  readonly name: string;
}

interface Drawing {
  /** The file of the boundaries, and of the list of areas that they belong to. */
  readonly file: string;
  readonly list: string;
  readonly areas: readonly ListedArea[];
  readonly boundaries: readonly BoundaryFeature[];
}

function isSound({ file, list, areas, boundaries }: Drawing, errors: ValidationErrors): boolean {
  let sound = true;
  const tell = (place: Place, reason: string): void => {
    sound = false;
    errors.add(place, reason);
  };
  const listed = new Set(areas.map(({ code }) => code));
  const drawn = new Set<string>();
  for (const [index, { properties, geometry }] of boundaries.entries()) {
    const place = { file, row: index + 1, column: 'code' };
    if (!listed.has(properties.code)) tell(place, `${properties.code} is not in ${list}.`);
    if (drawn.has(properties.code)) tell(place, `${properties.code} is drawn twice.`);
    drawn.add(properties.code);
    for (const [order, ring] of polygonsOf(geometry).flatMap((rings) => [...rings.entries()])) {
      if (isCounterClockwise(ring) === (order === 0)) continue;
      tell({ file, row: index + 1, column: 'geometry' }, 'a ring runs the wrong way round (RFC 7946).');
    }
  }
  for (const { code, file: listFile, row } of areas) {
    if (!drawn.has(code))
      tell({ file: listFile, row, column: 'code' }, `${code} has no boundary in ${file}.`);
  }
  const nameOf = namesIn(areas);
  for (const fault of faultsOf(boundaries)) {
    tell(placeOf(file, boundaries, fault.codes), inWords(fault, nameOf));
  }
  return sound;
}

function checkOutline({ file, areas, boundaries }: Drawing, other: Drawing, errors: ValidationErrors): void {
  const nameOf = namesIn(areas);
  for (const { code, at, metres } of differencesOf(boundaries)(other.boundaries)) {
    errors.add(
      placeOf(file, boundaries, [code]),
      `at ${placeInWords(at)} the outer line of ${nameOf(code)} lies ${Math.round(metres)} m from the outline of the borough in ${other.file}; at most ${outlineToleranceMetres} m are taken. Look for a corner that was moved, or an area that is missing there.`,
    );
  }
}

type Boundaries = readonly BoundaryFeature[];

const faultsOf = onceFor((boundaries: Boundaries) => partitionFaults(boundaries.map(drawnArea)));

/** Of one drawing from another, by the one and then by the other. */
const differencesOf = onceFor((boundaries: Boundaries) =>
  onceFor((others: Boundaries) =>
    outlineDifferences(boundaries.map(drawnArea), others.map(drawnArea), outlineToleranceMetres),
  ),
);

/** The area that a feature of a boundary file draws. */
export const drawnArea = ({ properties, geometry }: BoundaryFeature): DrawnArea => ({
  code: properties.code,
  boundary: geometry,
});

/** Of several areas, the one that stands first in the file. */
function placeOf(file: string, boundaries: readonly BoundaryFeature[], codes: readonly string[]): Place {
  const first = boundaries.findIndex(({ properties }) => codes.includes(properties.code));
  return { file, row: first + 1, column: 'geometry' };
}

const namesIn = (areas: readonly ListedArea[]): ((code: string) => string) => {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  return (code) => (names.has(code) ? `${code} (${names.get(code)})` : code);
};

function inWords({ kind, codes, at }: PartitionFault, nameOf: (code: string) => string): string {
  const names = codes.map(nameOf);
  const all = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  const where = placeInWords(at);
  switch (kind) {
    case 'CROSSES_ITSELF':
      return `the line of ${all} crosses or touches itself at ${where}.`;
    case 'OVERLAP':
      return `areas overlap: ${all} both have the ground at ${where}. Draw their common line once, with the same corners for both.`;
    case 'GAP':
      return names.length > 1
        ? `there is ground of no area between ${all}, at ${where}. Draw their common line once, with the same corners for both.`
        : `there is ground of no area within ${all}, at ${where}: it has a hole that no area fills.`;
    case 'APART':
      return `the lines of ${all} run beside each other at ${where} without sharing a corner: they came apart. Take both from one drawing.`;
  }
}

const placeInWords = ({ lon, lat }: Position): string => `lon ${lon.toFixed(5)}, lat ${lat.toFixed(5)}`;
