import { InvalidInput } from '../errors/errors.ts';
import { mostOnSide } from '../matching/match-sides.ts';
import { message, type ToldText, untranslated } from '../messages/message.ts';
import { type CsvRow, readCsv } from '../text/read-csv.ts';
import { tableForm } from '../text/separator.ts';
import { type BuddyPerson, type BuddyWard, buddySides, wordKey } from './buddy.ts';
import { buddyColumns, buddyFileLimits } from './buddy-columns.ts';
import { readBuddyRow } from './read-buddy-row.ts';

/** What is wrong with a file, and what would be right. */
export interface BuddyFault {
  /** As a spreadsheet counts lines, the head being 1; undefined: the whole file. */
  readonly row?: number;
  readonly column?: string;
  readonly told: ToldText;
}

export type BuddiesReading =
  | {
      readonly kind: 'READ';
      readonly people: readonly BuddyPerson[];
      /** References under "met" that are on no line of the other side: of people who left, or written wrongly. */
      readonly unknownMet: readonly string[];
    }
  | { readonly kind: 'REFUSED'; readonly faults: readonly BuddyFault[] };

/**
 * Reads a coordinator's file of newcomers and buddies: CSV with a head, cells parted by commas, semicolons, tabs or bars.
 * All of it is read, or none, with everything that is wrong. Nothing is kept.
 * @param wards those in which people may live
 * @example readBuddiesFile('reference,side\n', wards) // { kind: 'REFUSED', faults: [...] }
 */
export function readBuddiesFile(text: string, wards: readonly BuddyWard[]): BuddiesReading {
  const refused = (told: ToldText): BuddiesReading => ({ kind: 'REFUSED', faults: [{ told }] });
  if (text.length > buddyFileLimits.letters)
    return refused(message('officers.buddies.tooLong', { most: buddyFileLimits.letters }));
  let rows: readonly CsvRow[];
  try {
    const plain = text.replace(/^\uFEFF/, '');
    const { separator, linesBefore } = tableForm(
      plain.toLowerCase(),
      buddyColumns.map(({ name }) => name),
    );
    rows = readCsv('file', plain, separator).slice(linesBefore);
  } catch (fault) {
    if (!(fault instanceof InvalidInput)) throw fault;
    return refused(untranslated(fault.reason));
  }
  const [head, ...body] = rows;
  if (!head || body.length === 0) return refused(message('officers.buddies.empty'));
  const names = head.cells.map((name) => name.trim().toLowerCase());
  const headFaults = faultsOfHead(names, head.row);
  if (headFaults.length > 0) return { kind: 'REFUSED', faults: headFaults };
  if (body.length > buddySides.length * mostOnSide)
    return refused(
      message('officers.buddies.tooManyLines', {
        count: body.length,
        most: buddySides.length * mostOnSide,
      }),
    );
  const read = body.map((line) => readBuddyRow(line, names, wards));
  const faults = [...read.flatMap((each) => each.faults), ...namedTwice(body, names)].toSorted(
    (a, b) => (a.row ?? 0) - (b.row ?? 0),
  );
  if (faults.length > 0) return { kind: 'REFUSED', faults };
  const people = read.flatMap(({ person }) => person ?? []);
  const tooMany = buddySides.flatMap((side): BuddyFault[] => {
    const count = people.filter((each) => each.side === side).length;
    return count > mostOnSide
      ? [{ told: message('officers.buddies.tooMany', { side, count, most: mostOnSide }) }]
      : [];
  });
  return tooMany.length > 0
    ? { kind: 'REFUSED', faults: tooMany }
    : { kind: 'READ', people, unknownMet: unknownMet(people) };
}

function faultsOfHead(names: readonly string[], row: number): readonly BuddyFault[] {
  const known: readonly string[] = buddyColumns.map(({ name }) => name);
  const columns = known.map(untranslated);
  const given = names.filter((name) => name !== '');
  return [
    ...given
      .filter((name) => !known.includes(name))
      .map((column) => ({ row, column, told: message('officers.buddies.columnUnknown', { columns }) })),
    ...[...new Set(given.filter((name, at) => given.indexOf(name) !== at))].map((column) => ({
      row,
      column,
      told: message('officers.buddies.columnTwice'),
    })),
    ...buddyColumns
      .filter(({ name, required }) => required && !given.includes(name))
      .map(({ name }) => ({ row, column: name, told: message('officers.buddies.columnMissing') })),
  ];
}

/** Lines whose reference stands on an earlier one. */
function namedTwice(body: readonly CsvRow[], names: readonly string[]): readonly BuddyFault[] {
  const first = new Map<string, number>();
  return body.flatMap(({ row, cells }): BuddyFault[] => {
    const key = wordKey(cells[names.indexOf('reference')] ?? '');
    const before = first.get(key);
    if (key === '') return [];
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    return [{ row, column: 'reference', told: message('officers.buddies.referenceTwice', { row: before }) }];
  });
}

function unknownMet(people: readonly BuddyPerson[]): readonly string[] {
  const references = new Map(
    buddySides.map((side) => [
      side,
      new Set(people.filter((each) => each.side !== side).map(({ reference }) => wordKey(reference))),
    ]),
  );
  const unknown = people.flatMap(({ side, met }) =>
    met.filter((reference) => !references.get(side)?.has(wordKey(reference))),
  );
  return [...new Set(unknown)];
}
