import { createRequire } from 'node:module';
import { governedPrefix } from '../../functions/store/table.ts';
import './close-iterators.ts';
import './kept-conditions.ts';

/** What came of one operation: as DynamoDB answers it, with the status of HTTP. */
export interface EngineAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A key and a value as the database keeps them. */
export type RawEntry = readonly [key: Uint8Array, value: Uint8Array];

type Callback = (error: unknown, output?: unknown) => void;

/** The database of dynalite: LevelDB in a folder or in memory, its methods called with a callback or for a promise. */
interface Database {
  open(): Promise<void>;
  _put(key: string, value: unknown, options: object): Promise<void>;
  put(key: string, value: unknown, callback?: Callback): Promise<void> | undefined;
  del(key: string, callback?: Callback): Promise<void> | undefined;
  batch(operations: readonly object[], callback?: Callback): Promise<void> | undefined;
  iterator(options: object): { all(): Promise<RawEntry[]> };
}

interface DynaliteStore {
  readonly db: Database;
  readonly lifecycleManager: { gracefulClose(): Promise<void> };
}

interface Rules {
  readonly types: object;
  readonly custom?: unknown;
}

const need = createRequire(import.meta.url);
const { create } = need('dynalite/db/index.js') as { create(options: object): DynaliteStore };
const validations = need('dynalite/validations/index.js') as {
  checkTypes(input: unknown, types: object): unknown;
  checkValidations(input: unknown, types: object, custom: unknown, store: DynaliteStore): void;
};

const reads = ['BatchGetItem', 'DescribeTable', 'GetItem', 'ListTables', 'Query', 'Scan'] as const;
const writes = [
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'PutItem',
  'UpdateItem',
  'UpdateTable',
] as const;

/** Whether an operation changes what is stored. */
export const isWrite = (operation: string): boolean => writes.some((each) => each === operation);

const operations = new Map(
  [...reads, ...writes].map((operation) => {
    const file = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}.js`;
    return [
      operation as string,
      {
        act: need(`dynalite/actions/${file}`) as (store: object, input: unknown, done: Callback) => void,
        rules: need(`dynalite/validations/${file}`) as Rules,
      },
    ];
  }),
);

/**
 * DynamoDB's operations over LevelDB, by dynalite, without its HTTP server: that one throws what LevelDB reports and so
 * ends the process.
 */
export class StoreEngine {
  readonly #options: object;
  #store: DynaliteStore | undefined;

  /** @param folder where LevelDB keeps its files; in memory without */
  constructor(folder?: string) {
    this.#options = {
      createTableMs: 0,
      deleteTableMs: 0,
      updateTableMs: 0,
      ...(folder === undefined ? {} : { path: folder }),
    };
  }

  /** @throws what LevelDB says when it cannot open the folder */
  async open(): Promise<void> {
    const store = create({ ...this.#options });
    await store.db.open();
    writeThrough(store.db);
    writeInTurn(store.db);
    this.#store = store;
  }

  get isOpen(): boolean {
    return this.#store !== undefined;
  }

  async close(): Promise<void> {
    const store = this.#store;
    this.#store = undefined;
    await store?.lifecycleManager.gracefulClose();
  }

  /** All that it holds, tables with their items, for another engine to begin with. The bytes are its own: read them only. */
  async contents(): Promise<readonly RawEntry[]> {
    return this.#store?.db.iterator(asBytes).all() ?? [];
  }

  /** Takes what another engine held, at once: item by item it would take a hundred times as long. */
  async take(contents: readonly RawEntry[]): Promise<void> {
    await this.#store?.db.batch(contents.map(([key, value]) => ({ type: 'put', key, value, ...asBytes })));
  }

  /**
   * Carries out one operation. What is wrong with the request is an answer.
   * @throws what LevelDB reports
   */
  run(operation: string, input: unknown): Promise<EngineAnswer> {
    const store = this.#store;
    const known = operations.get(operation);
    if (!store) return Promise.reject(new Error('The embedded store is closed.'));
    if (!known) return Promise.resolve({ status: 400, body: unknownOperation });
    return new Promise((resolve, reject) => {
      const done: Callback = (error, output) => {
        if (error === null || error === undefined) resolve({ status: 200, body: output });
        else if (isRefusal(error)) resolve({ status: error.statusCode, body: error.body });
        else reject(error);
      };
      try {
        const { types, custom } = known.rules;
        const checked = validations.checkTypes(input, types);
        validations.checkValidations(checked, types, custom, store);
        known.act(store, checked, done);
      } catch (error) {
        done(error);
      }
    });
  }
}

const asBytes = { keyEncoding: 'buffer', valueEncoding: 'buffer' } as const;

const unknownOperation = { __type: 'com.amazon.coral.service#UnknownOperationException' };

interface Refusal {
  readonly statusCode: number;
  readonly body: unknown;
}
const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'statusCode' in error && 'body' in error;

/**
 * What people wrote is on the disk before it is acknowledged, so that a power cut takes nothing of it; figures can be
 * loaded again, and would take minutes this way.
 */
function writeThrough(db: Database): void {
  const made = Object.getPrototypeOf(db) as Database;
  db._put = (key, value, options) => {
    const sync = typeof value === 'string' && value.includes(`"${governedPrefix}`);
    return made._put.call(db, key, value, sync ? { ...options, sync } : options);
  };
}

/**
 * One write at a time, and none after one that failed: LevelDB leaves half a record in its log where a disk fills up,
 * goes on writing behind it, and finds nothing behind it when it opens next. What had been acknowledged would be lost.
 */
function writeInTurn(db: Database): void {
  const { put, del, batch } = db;
  let last: Promise<unknown> = Promise.resolve();
  let fault: unknown;
  const inTurn = (write: () => Promise<void> | undefined, callback?: Callback) => {
    const done = last.then(() => {
      if (fault !== undefined) throw fault;
      return write();
    });
    last = done.catch((error: unknown) => {
      fault ??= error;
    });
    if (!callback) return done;
    done.then(
      () => setImmediate(callback, null),
      (error: unknown) => setImmediate(callback, error),
    );
    return undefined;
  };
  db.put = (key, value, callback) => inTurn(() => put.call(db, key, value), callback);
  db.del = (key, callback) => inTurn(() => del.call(db, key), callback);
  db.batch = (list, callback) => inTurn(() => batch.call(db, list), callback);
}
