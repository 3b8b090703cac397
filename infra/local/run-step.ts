import { spawn } from 'node:child_process';
import { StartProblem } from './start-problem.ts';

/**
 * Runs one step in a process of its own, its output shown as it comes, and waits for its end. Aborting ends the step.
 * @param name what the step does, for the message when it fails: "Building the map"
 * @throws StartProblem when the step fails
 */
export async function runStep(
  name: string,
  [command, ...args]: readonly [string, ...string[]],
  {
    env,
    cwd,
    signal,
  }: { readonly env?: NodeJS.ProcessEnv; readonly cwd: string; readonly signal: AbortSignal },
): Promise<void> {
  const step = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = () => step.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      step.once('error', reject).once('exit', resolve);
    });
    signal.throwIfAborted();
    if (code !== 0) throw new StartProblem(`${name} failed; the reason is printed above.`);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
