import { InvalidInput } from '../../errors/errors.ts';
import { toGrid } from '../../geography/british-grid.ts';
import { type GridSquare, looksLikeGridReference, readGridSquare } from '../../geography/grid-reference.ts';
import { message, untranslated } from '../../messages/message.ts';
import { plainMinusSigns } from '../../text/minus-signs.ts';
import { type Corner, readCorner } from '../site/read-corner.ts';
import { said, unsaid } from './coordinate-system.ts';
import type { DeclaredSystem, FoundFile, Pair, PairRing } from './found-file.ts';
import { dashesChange, thousandsChange } from './numbers-changed.ts';
import { FileRefused } from './refuse-file.ts';
import { shapesOfTable, tableOf } from './shapes-of-table.ts';

/**
 * Finds the outline that a text lists corner by corner: a table with names of its columns, or without; lines of two
 * numbers; grid references of six to ten figures, a single one of which is its square. A blank line begins another part.
 * @throws FileRefused naming the line where there is one
 * @example shapesOfCorners('E401200 N298400\nE401300 N298400\nE401300 N298500').features.length // 1
 */
export function shapesOfCorners(text: string): FoundFile {
  const table = tableOf(text);
  if (table) return shapesOfTable(table);
  const parts = text
    .trim()
    .split(/\r?\n[^\S\n]*\r?\n/)
    .map((part) => part.split(/[\n;]/).map((line) => line.trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0);
  const lines = parts.flat();
  if (lines.length === 0) throw new FileRefused(message('siteFile.empty'));
  return lines.every(looksLikeGridReference) ? shapesOfReferences(parts) : shapesOfPairs(parts);
}

const listOfParts = (rings: readonly PairRing[]): FoundFile['features'] => [
  { name: undefined, polygons: rings.map((ring) => [ring]), lines: [], points: 0 },
];

function shapesOfReferences(parts: readonly (readonly string[])[]): FoundFile {
  let at = 0;
  const squares = parts.map((lines) => lines.map((line) => readAt(line, at++, readGridSquare)));
  const all = squares.flat();
  const [first] = all;
  const file = { format: 'CORNERS', declared: said('BRITISH_GRID'), notes: [], changes: [] } as const;
  if (first && all.length === 1) {
    const told = message('siteFile.square', { metres: first.sideMetres });
    return {
      ...file,
      features: listOfParts([squareRing(first)]),
      changes: [{ code: 'SQUARE_OF_REFERENCE', told }],
    };
  }
  const coarsest = Math.max(...all.map(({ sideMetres }) => sideMetres));
  return {
    ...file,
    features: listOfParts(
      squares.map((corners) => corners.map(({ easting, northing }): Pair => [easting, northing])),
    ),
    notes: coarsest > 10 ? [message('siteFile.roughCorners', { metres: coarsest })] : [],
  };
}

function squareRing({ easting, northing, sideMetres }: GridSquare): PairRing {
  const [east, north] = [easting + sideMetres, northing + sideMetres];
  return [
    [easting, northing],
    [east, northing],
    [east, north],
    [easting, north],
    [easting, northing],
  ];
}

function shapesOfPairs(parts: readonly (readonly string[])[]): FoundFile {
  let at = 0;
  const corners = parts.map((lines) =>
    lines.map((line) => readAt(line, at++, (field, each) => readCorner(each, field))),
  );
  const written = parts.flat();
  const notations = new Set(corners.flat().map(({ notation }) => notation));
  if (notations.size > 1) throw new FileRefused(message('siteFile.mixedCorners'));
  const [notation] = notations;
  const inMetres = notation === 'EASTING_NORTHING' || notation === 'GRID_REFERENCE';
  const hasLetters = written.every((line) => /[a-z]/i.test(line));
  const declared: DeclaredSystem = inMetres
    ? hasLetters
      ? said('BRITISH_GRID')
      : unsaid
    : { system: 'DEGREES', inWords: false };
  const thousands = !hasLetters && written.some((line) => /\d,\d{3}(?!\d)\D+\d{1,3},\d{3}(?!\d)/.test(line));
  return {
    format: 'CORNERS',
    declared,
    features: listOfParts(corners.map((part) => part.map((corner) => pairOf(corner, inMetres)))),
    changes: [
      ...(written.some((line) => plainMinusSigns(line) !== line) ? [dashesChange] : []),
      ...(thousands ? [thousandsChange(written[0] ?? '')] : []),
    ],
    notes: [],
  };
}

function pairOf({ position }: Corner, inMetres: boolean): Pair {
  if (!inMetres) return [position.lon, position.lat];
  const { easting, northing } = toGrid(position);
  return [Math.round(easting * 100) / 100, Math.round(northing * 100) / 100];
}

function readAt<Read>(line: string, at: number, read: (field: string, line: string) => Read): Read {
  try {
    return read(`corners[${at}]`, line);
  } catch (fault) {
    if (!(fault instanceof InvalidInput)) throw fault;
    throw new FileRefused(
      message('siteFile.cornerUnread', { line: at + 1, reason: untranslated(fault.reason) }),
      { cause: fault },
    );
  }
}
