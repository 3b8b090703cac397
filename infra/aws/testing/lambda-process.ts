import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DeployedFunction } from './deployed-function.ts';

/** A function in a process of its own, as Lambda runs it: its bundle, its environment, and nothing of ours. */
export interface LambdaProcess {
  /** What the handler answers. @throws Error with what it threw */
  invoke<Result>(event: object): Promise<Result>;
  stop(): void;
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/**
 * @param emulated variables that stand for what is not AWS here: the endpoint of the table, the keys of the sign-in service
 */
export function lambdaProcess(
  { bundle, environment, runtime }: DeployedFunction,
  emulated: Readonly<Record<string, string>>,
): LambdaProcess {
  if (`nodejs${process.versions.node.split('.', 1)[0]}.x` !== runtime) {
    throw new Error(`The function runs on ${runtime}, this test on Node ${process.version}`);
  }
  // Where no package lies above it: what a bundle does not hold is then missing, as it is on Lambda.
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  cpSync(dirname(bundle), folder, { recursive: true });
  const child: ChildProcess = fork(
    join(import.meta.dirname, 'run-handler.mjs'),
    [pathToFileURL(join(folder, basename(bundle))).href],
    {
      env: { ...environment, AWS_REGION: 'eu-west-2', ...emulated },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  let calls = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.once('exit', (code) => {
    for (const [id, tell] of waiting) tell({ id, error: `The process ended with ${code}` });
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    async invoke<Result>(event: object) {
      calls += 1;
      const id = calls;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, event });
      });
      waiting.delete(id);
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.result as Result;
    },
    stop: () => child.kill(),
  };
}
