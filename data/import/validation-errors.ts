/** A place in a data file. `row` is the line in a table, as a spreadsheet numbers it, or the record in a list. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** One thing that is wrong with the data: where, what, and what would be right. */
export interface ValidationError extends Place {
  readonly reason: string;
}

const shownAtMost = 40;

const sentence = ({ file, row, column, reason }: ValidationError): string =>
  [file, row === undefined ? '' : `row ${row}`, column ? `"${column}"` : ''].filter(Boolean).join(', ') +
  `: ${reason}`;

function validationError({ file, row, column }: Place, reason: string): ValidationError {
  return {
    file,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    reason,
  };
}

/** The data files cannot be used; nothing of them was. `errors` holds every fault found, the message the first 40. */
export class InvalidData extends Error {
  override readonly name = 'InvalidData';
  readonly errors: readonly ValidationError[];
  constructor(errors: readonly ValidationError[]) {
    const rest = errors.length - shownAtMost;
    super(
      [
        `${errors.length} ${errors.length === 1 ? 'fault' : 'faults'} in the data; nothing was loaded.`,
        ...errors.slice(0, shownAtMost).map((fault) => `- ${sentence(fault)}`),
        ...(rest > 0 ? [`- and ${rest} more`] : []),
      ].join('\n'),
    );
    this.errors = errors;
  }
}

/** Collects what is wrong, so that one reading of the files tells all of them, and remarks on what was read all the same. */
export class ValidationErrors {
  readonly #found: ValidationError[] = [];
  readonly #remarks: ValidationError[] = [];

  add(place: Place, reason: string): void {
    this.#found.push(validationError(place, reason));
  }

  /** Tells how something was read that could have been written better; nothing is refused for it. */
  remark(place: Place, reason: string): void {
    this.#remarks.push(validationError(place, reason));
  }

  /** Faults and remarks so far. */
  get count(): number {
    return this.#found.length + this.#remarks.length;
  }

  /** What is wrong with each place, without the place. */
  get reasons(): readonly string[] {
    return this.#found.map(({ reason }) => reason);
  }

  /** The remarks as sentences that name their place. */
  get remarks(): readonly string[] {
    return this.#remarks.map(sentence);
  }

  /** @throws InvalidData when a fault was added */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new InvalidData(this.#found);
  }
}
