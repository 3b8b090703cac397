import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { mayBegin } from './may-begin.ts';
import { everything, quick, type Stage } from './stages.ts';

const root = resolve(import.meta.dirname, '../..');

interface Ended {
  readonly stage: Stage;
  readonly status: number | null;
  readonly seconds: number;
  readonly said: string;
}

/** Runs one stage and keeps what it says, so that stages side by side do not speak at once. */
const run = (stage: Stage): Promise<Ended> =>
  new Promise((done, failed) => {
    const begun = performance.now();
    process.stderr.write(`… ${stage.name}\n`);
    const [program, ...words] = stage.command;
    const child = spawn(program, words, {
      cwd: root,
      env: {
        ...process.env,
        // Tests start the program some thirty times: what was compiled once is compiled for all.
        NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
        ...stage.env,
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        said += text;
      });
    }
    child.once('error', failed);
    child.once('close', (status) =>
      done({ stage, status, seconds: (performance.now() - begun) / 1000, said }),
    );
  });

/** How many tests a runner says have passed: vitest and Playwright each end with such a line. */
const passedIn = (said: string): number => {
  const lines = stripVTControlCharacters(said).split('\n');
  const counts = lines.flatMap((line) => /^\s*(?:Tests\s+)?(\d+) passed\b/.exec(line)?.[1] ?? []);
  return Number(counts.at(-1) ?? 0);
};

const [asked] = process.argv.slice(2);
const begun = performance.now();
const all: Ended[] = [];
const stages = asked === 'quick' ? quick : everything;
const running = new Map<Stage, Promise<Ended>>();
for (;;) {
  const ended = new Map(all.map(({ stage, status }) => [stage, status === 0]));
  for (const stage of mayBegin(stages, new Set([...running.keys(), ...ended.keys()]), ended)) {
    running.set(stage, run(stage));
  }
  if (running.size === 0) break;
  const next = await Promise.race(running.values());
  running.delete(next.stage);
  all.push(next);
  const { stage, status, said } = next;
  console.log(`\n──── ${stage.name} ${status === 0 ? '' : 'FAILED '}────\n${said.trimEnd()}`);
}
const total = all.reduce((sum, { seconds }) => sum + seconds, 0);
console.log('\nStage, seconds (some ran side by side):');
for (const { stage, seconds, status, said } of all) {
  const passed = passedIn(said);
  const tests = passed > 0 ? `  ${passed} tests passed` : '';
  const name = stage.name.padEnd(26);
  console.log(`  ${name} ${seconds.toFixed(1).padStart(6)}${tests}${status === 0 ? '' : '  FAILED'}`);
}
console.log(`  ${'together'.padEnd(26)} ${total.toFixed(1).padStart(6)}`);
console.log(`  ${'on the clock'.padEnd(26)} ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)}`);
const failed = all.filter(({ status }) => status !== 0).length;
console.log(`${all.reduce((sum, { said }) => sum + passedIn(said), 0)} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
