import { Worker } from 'node:worker_threads';
import { TooCostly, Unavailable } from '../../../domain/errors/errors.ts';
import { errorOf, type Told } from './messages.ts';
import type { TaskInput, TaskName, TaskResult } from './tasks.ts';
import { workerFile } from './worker-file.ts';

export interface MeasuringLimits {
  /** Module of the worker. */
  readonly entry: URL;
  /** A task that takes longer is ended. */
  readonly mostMilliseconds: number;
  /** Tasks of everyone, and as many of officers, that may wait for the one that is done, and for how long. */
  readonly mostWaiting: number;
  readonly longestWaitMilliseconds: number;
  /** Megabytes of memory of the worker: it ends before the process does. */
  readonly mostMegabytes: number;
}

/** From source the module itself; in a bundle the one that lies beside it. */
const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : `./${workerFile}`, import.meta.url);

const defaultLimits: MeasuringLimits = {
  entry,
  mostMilliseconds: 5_000,
  mostWaiting: 50,
  longestWaitMilliseconds: 8_000,
  mostMegabytes: 700,
};

/** Who asks for a task. */
export type AskedBy = 'OFFICERS' | 'EVERYONE';

interface Task {
  readonly name: TaskName;
  readonly input: unknown;
  readonly corners: number;
  readonly since: number;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Does the measuring tasks on a thread of its own, one after the other, so that the thread that answers stays free. The
 * thread is begun with the first task and kept; one that takes too long or too much memory is ended, with its task
 * refused, and the next task begins another.
 */
export class MeasuringWorker {
  readonly #limits: MeasuringLimits;
  /** Officers' tasks are done first: nobody who may sign in waits behind those who may not. */
  readonly #waiting: Readonly<Record<AskedBy, Task[]>> = { OFFICERS: [], EVERYONE: [] };
  #thread: Worker | undefined;
  #ready = false;
  #running: { readonly task: Task; timer?: NodeJS.Timeout; begun: number } | undefined;

  constructor(limits: Partial<MeasuringLimits> = {}) {
    this.#limits = { ...defaultLimits, ...limits };
  }

  /**
   * @param corners of the sites measured, for the refusal
   * @param askedBy OFFICERS: somebody who signed in, whose task waits for the one that is being done and for no other of everyone
   * @throws TooCostly after five seconds, InvalidInput as the task does, Unavailable where too many wait
   */
  run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    corners: number,
    askedBy: AskedBy = 'EVERYONE',
  ): Promise<TaskResult<Name>> {
    const waiting = this.#waiting[askedBy];
    return new Promise<TaskResult<Name>>((resolve, reject) => {
      if (waiting.length >= this.#limits.mostWaiting) {
        reject(busy());
        return;
      }
      const task: Task = {
        name,
        input,
        corners,
        since: performance.now(),
        resolve: (result) => resolve(result as TaskResult<Name>),
        reject,
      };
      waiting.push(task);
      this.#next();
    });
  }

  /** Ends the thread; a task that runs is refused as a fault. */
  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  #next(): void {
    if (this.#running) return;
    const task = this.#waiting.OFFICERS.shift() ?? this.#waiting.EVERYONE.shift();
    if (!task) this.#thread?.unref();
    else if (performance.now() - task.since <= this.#limits.longestWaitMilliseconds) this.#do(task);
    else {
      task.reject(busy());
      this.#next();
    }
  }

  #do(task: Task): void {
    this.#running = { task, begun: performance.now() };
    const thread = this.#begin();
    thread.ref();
    thread.postMessage({ name: task.name, input: task.input });
    if (this.#ready) this.#watch();
  }

  /** Time is counted from when the thread is there: beginning it is not the site's fault. */
  #watch(): void {
    const running = this.#running;
    if (!running) return;
    running.begun = performance.now();
    running.timer = setTimeout(() => this.#end(), this.#limits.mostMilliseconds);
  }

  #begin(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(this.#limits.entry, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.mostMegabytes },
    });
    this.#ready = false;
    thread.on('message', (told: Told) => {
      if (thread === this.#thread) this.#hear(told);
    });
    thread.on('error', (error) => this.#lost(thread, error));
    thread.on('exit', () => this.#lost(thread, new Error('The thread that measures has ended.')));
    this.#thread = thread;
    return thread;
  }

  #hear(told: Told): void {
    if (told.kind === 'READY') {
      this.#ready = true;
      this.#watch();
    } else if (told.kind === 'DONE') this.#settle(({ resolve }) => resolve(told.result));
    else this.#settle(({ reject }) => reject(errorOf(told)));
  }

  /** Ends a task that takes too long. */
  #end(): void {
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.terminate().catch(() => {});
    this.#settle((task, milliseconds) => task.reject(this.#tooCostly(task, milliseconds)));
  }

  /** A thread that ended by itself. */
  #lost(thread: Worker, error: Error): void {
    if (thread !== this.#thread) return;
    this.#thread = undefined;
    const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.#settle((task) =>
      task.reject(outOfMemory ? this.#tooCostly(task, this.#limits.mostMilliseconds) : error),
    );
  }

  #settle(settle: (task: Task, milliseconds: number) => void): void {
    const running = this.#running;
    if (!running) return;
    clearTimeout(running.timer);
    this.#running = undefined;
    settle(running.task, Math.round(performance.now() - running.begun));
    this.#next();
  }

  #tooCostly({ corners }: Task, milliseconds: number): TooCostly {
    return new TooCostly(
      `The time to measure a site of ${corners.toLocaleString('en-GB')} corners, in milliseconds,`,
      milliseconds,
      this.#limits.mostMilliseconds,
      'Simplify its outline in the program that made it (half a metre is fine enough), or take off narrow spikes and slots, and send it again.',
    );
  }
}

const busy = (): Unavailable => new Unavailable('Too many sites wait to be measured.');
