/** The deliberate errors of the system. Everything else is a fault and is masked at the edge. */

/** The request is wrong: `field` names the input, `reason` says what was wrong and what would be right. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly field: string;
  readonly reason: string;
  constructor(field: string, reason: string, options?: ErrorOptions) {
    super(`${field}: ${reason}`, options);
    this.field = field;
    this.reason = reason;
  }

  /** The same, with the field as it stands in a larger input. */
  below(parent: string): InvalidInput {
    return new InvalidInput(`${parent}.${this.field}`, this.reason, { cause: this });
  }
}

/** Nothing public stands under this code or id. Also said of a restricted record, so that its existence is not told. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  readonly kind: string;
  readonly id: string;
  constructor(kind: string, id: string) {
    super(`No ${kind} has the id "${id.slice(0, 80)}".`);
    this.kind = kind;
    this.id = id;
  }
}

/** Nobody has signed in, or the token is no good: the message says what is wrong and what would be right. */
export class NotAuthenticated extends Error {
  override readonly name = 'NotAuthenticated';
}

/** Whoever signed in may not do this: `needs` names the roles of which one would be needed. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted';
  readonly needs: readonly string[];
  constructor(message: string, needs: readonly string[] = []) {
    super(message);
    this.needs = needs;
  }
}

/** The request asks for more than one answer may cost: says the cost, the limit and how to narrow. */
export class TooCostly extends Error {
  override readonly name = 'TooCostly';
  readonly cost: number;
  readonly limit: number;
  constructor(what: string, cost: number, limit: number, howToNarrow: string) {
    super(`${what} is ${cost}; the limit is ${limit}. ${howToNarrow}`);
    this.cost = cost;
    this.limit = limit;
  }
}

/** What stands now where a write lost: told to whoever may read it, so that they can bring both together. */
export interface MovedOn {
  readonly revision: number;
  /** Name of who wrote last. */
  readonly by: string;
  /** Instant in UTC, RFC 3339. */
  readonly at: string;
  /** Paths of the fields that were changed since the revision that the loser had read. */
  readonly fields: readonly string[];
}

/** A conditional write lost against another writer: reload and try again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly movedOn: MovedOn | undefined;
  constructor(message: string, movedOn?: MovedOn, options?: ErrorOptions) {
    super(message, options);
    this.movedOn = movedOn;
  }
}

/** Why nothing can be saved, or records cannot be reached: known, and of use to whoever asks. */
export type UnavailableReason = 'DISK_FULL' | 'NOT_WRITABLE' | 'WRITE_FAILED' | 'RECORDS_AWAY';

/**
 * The store did not answer in time or is refusing load: try again with back-off. With a `reason` the message is meant
 * for whoever asks, and tells what has to be mended first.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly reason: UnavailableReason | undefined;
  constructor(message: string, { reason, ...options }: ErrorOptions & { reason?: UnavailableReason } = {}) {
    super(message, options);
    this.reason = reason;
  }
}

/** A stored record does not read as what it should be. Never shown; an alarm fires. */
export class CorruptRecord extends Error {
  override readonly name = 'CorruptRecord';
}
