/** A place in a data file. `row` is the line in a table, as a spreadsheet numbers it, or the record in a list. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** One thing that is wrong with the data: where, what, and what would be right. */
export interface Fault extends Place {
  readonly reason: string;
}

const shownAtMost = 40;

const sentence = ({ file, row, column, reason }: Fault): string =>
  [file, row === undefined ? '' : `row ${row}`, column ? `"${column}"` : ''].filter(Boolean).join(', ') +
  `: ${reason}`;

/** The data files cannot be used; nothing of them was. `faults` holds every fault found, the message the first 40. */
export class InvalidData extends Error {
  override readonly name = 'InvalidData';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const rest = faults.length - shownAtMost;
    super(
      [
        `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data; nothing was loaded.`,
        ...faults.slice(0, shownAtMost).map((fault) => `- ${sentence(fault)}`),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** Collects faults, so that one reading of the files tells all of them. */
export class Faults {
  readonly #found: Fault[] = [];

  add(place: Place, reason: string): void {
    const { file, row, column } = place;
    this.#found.push({
      file,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
      reason,
    });
  }

  /** @throws InvalidData when a fault was added */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new InvalidData(this.#found);
  }
}
