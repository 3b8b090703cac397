import Papa from 'papaparse';
import { message, untranslated } from '../../messages/message.ts';
import { plainMinusSigns } from '../../text/minus-signs.ts';
import { oneSystem, said, unsaid } from './coordinate-system.ts';
import type { DeclaredSystem, FoundFile, Pair, PairRing } from './found-file.ts';
import { dashesChange, thousandsChange } from './numbers-changed.ts';
import { FileRefused } from './refuse-file.ts';
import { shapesOfWkt } from './shapes-of-wkt.ts';
import { siteFileLimits } from './site-file-limits.ts';
import type { ProposedChange } from './site-file-reading.ts';

/** A table of corners: rows of cells, and what the names of its columns say. */
export interface CornerTable {
  readonly rows: readonly (readonly string[])[];
  readonly columns: Columns;
}

type Columns =
  | {
      readonly kind: 'PAIR';
      readonly first: number;
      readonly second: number;
      readonly declared: DeclaredSystem;
    }
  | { readonly kind: 'WKT'; readonly column: number };

const names = {
  easting: /^(?:e|east(?:ing)?s?)(?:\W.*)?$/i,
  northing: /^(?:n|north(?:ing)?s?)(?:\W.*)?$/i,
  longitude: /^(?:lon|lng|long|longitude)(?:\W.*)?$/i,
  latitude: /^(?:lat|latitude)(?:\W.*)?$/i,
  x: /^x(?:[\W_].*)?$/i,
  y: /^y(?:[\W_].*)?$/i,
  wkt: /^(?:wkt|geom(?:etry)?|the_geom|shape)$/i,
};

/**
 * A table of corners whose columns can be told, by their names or, without any, because two of them alone hold numbers.
 * Undefined for a plain list of corners, one a line.
 * Source: RFC 4180; semicolons, tabs and bars part cells too.
 * @throws FileRefused where quotation marks are not closed
 */
export function tableOf(text: string): CornerTable | undefined {
  const { data, errors } = Papa.parse<string[]>(text.trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) throw new FileRefused(message('siteFile.tableQuotes', { line: (unclosed.row ?? 0) + 1 }));
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const [header = [], ...below] = rows;
  const find = (name: RegExp): number => header.findIndex((cell) => name.test(cell));
  const wkt = find(names.wkt);
  if (wkt >= 0) return { rows: below, columns: { kind: 'WKT', column: wkt } };
  const pairs: readonly (readonly [RegExp, RegExp, DeclaredSystem])[] = [
    [names.easting, names.northing, said('BRITISH_GRID')],
    [names.longitude, names.latitude, said('DEGREES')],
    [names.x, names.y, unsaid],
  ];
  for (const [firstName, secondName, declared] of pairs) {
    const [first, second] = [find(firstName), find(secondName)];
    if (first >= 0 && second >= 0) return { rows: below, columns: { kind: 'PAIR', first, second, declared } };
  }
  if (
    header.length > 2 &&
    header.some((cell) => /[a-z]/i.test(cell)) &&
    !header.some((cell) => /\d/.test(cell))
  ) {
    throw new FileRefused(
      message('siteFile.columnsUnknown', { columns: untranslated(header.join(', ').slice(0, 80)) }),
    );
  }
  return namelessColumns(rows);
}

/** Where a number counts the corners before their two numbers, as in "1,401200,298400". */
function namelessColumns(rows: readonly (readonly string[])[]): CornerTable | undefined {
  const [first = []] = rows;
  if (first.length !== 3 || !rows.every((row) => row.length === 3)) return undefined;
  const counted = rows.every(
    (row, at) => row[0] === String(at + 1) || row[0] === String(at) || /^[a-z]\w*$/i.test(row[0] ?? ''),
  );
  return counted ? { rows, columns: { kind: 'PAIR', first: 1, second: 2, declared: unsaid } } : undefined;
}

/** The shapes of a table. */
export function shapesOfTable({ rows, columns }: CornerTable): FoundFile {
  if (columns.kind === 'WKT') {
    if (rows.length > siteFileLimits.mostFeatures)
      throw new FileRefused(
        message('siteFile.tooManyShapes', { count: rows.length, most: siteFileLimits.mostFeatures }),
      );
    const found = rows.map((row) => shapesOfWkt(row[columns.column] ?? ''));
    const [first] = found;
    if (!first) throw new FileRefused(message('siteFile.noShape'));
    const declared = oneSystem(found.map((each) => each.declared)) ?? unsaid;
    return { ...first, declared, features: found.flatMap(({ features }) => features) };
  }
  const changes = new Map<string, ProposedChange>();
  const ring: PairRing = rows.map((row, at): Pair => {
    const written = [row[columns.first] ?? '', row[columns.second] ?? ''];
    const [first, second] = written.map((cell) =>
      numberOf(cell, (change) => changes.has(change.code) || changes.set(change.code, change)),
    );
    if (first === undefined || second === undefined) {
      throw new FileRefused(
        message('siteFile.cellUnread', { row: at + 1, cells: untranslated(written.join(', ').slice(0, 60)) }),
      );
    }
    return [first, second];
  });
  if (ring.length === 0) throw new FileRefused(message('siteFile.noShape'));
  return {
    format: 'CORNERS',
    declared: columns.declared,
    features: [{ name: undefined, polygons: [[ring]], lines: [], points: 0 }],
    changes: [...changes.values()],
    notes: [],
  };
}

/** The number in a cell; undefined where there is none. Told where it is not written as a plain one. */
function numberOf(
  cell: string,
  onChange: (change: ProposedChange) => void = () => undefined,
): number | undefined {
  const plain = plainMinusSigns(cell);
  if (plain !== cell) onChange(dashesChange);
  if (/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/.test(plain)) {
    onChange(thousandsChange(cell));
    return Number(plain.replaceAll(/[, ]/g, ''));
  }
  if (!/^[+-]?\d+,\d+$/.test(plain)) return undefined;
  onChange({
    code: 'DECIMAL_COMMAS',
    told: message('siteFile.decimalCommas', { example: untranslated(cell.slice(0, 20)) }),
  });
  return Number(plain.replace(',', '.'));
}
