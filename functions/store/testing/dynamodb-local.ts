import { execFile, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openConnection } from '../connection.ts';
import type { TestEngine } from './engine.ts';

const run = promisify(execFile);

/**
 * Amazon DynamoDB Local, as Amazon publishes it for Amplify: used for tests, never part of this project. Its licence
 * allows use by holders of an AWS account and forbids redistribution, so it is fetched for the test run. The package
 * is taken as an archive and not as a dependency, because its own dependencies are some hundred packages that the jar
 * does not need.
 */
const engine = {
  spec: 'amplify-dynamodb-simulator@2.9.30',
  sha512: 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==',
};
const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/dynamodb-local-2.9.30');

/** A machine that lives for seconds: what would make it fast after minutes costs more than it serves. */
const shortLived = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

export async function hasJava(): Promise<boolean> {
  return run('java', ['-version']).then(
    () => true,
    () => false,
  );
}

/**
 * Runs a program as long as a process does, and takes away the note of it: the worker that started it may end while another
 * still asks it, and neither is told.
 */
const asLongAs =
  'run=$1; note=$2; shift 2; "$@" & program=$!; ' +
  'while kill -0 $run && kill -0 $program; do sleep 1; done 2> /dev/null; kill $program 2> /dev/null; rm -f "$note"';

let started: Promise<string> | undefined;

/**
 * Amazon's engine in memory, on a free port of the loopback address; fetched first where it is not held. One for all workers
 * that are threads of one run, because its machine takes seconds of CPU to start: each test has tables of its own.
 */
export async function dynamoDbLocal(): Promise<TestEngine> {
  started ??= ofThisRun();
  const endpoint = await started;
  return {
    name: 'Amazon DynamoDB Local',
    endpoint,
    connect: (tableName) => openConnection({ tableName, region: 'eu-west-2', endpoint }),
    stop: async () => {},
  };
}

/** The worker that can write the note starts the engine, and notes where it answers or why it does not; the others read it. */
async function ofThisRun(): Promise<string> {
  const note = join(tmpdir(), `dynamodb-local-${process.pid}-${process.env.TEST_RUN ?? randomUUID()}`);
  const isFirst = await writeFile(note, '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (!isFirst) return noted(note);
  try {
    const endpoint = await start(note);
    await writeFile(note, endpoint);
    return endpoint;
  } catch (error) {
    await writeFile(note, error instanceof Error ? error.message : String(error));
    throw error;
  }
}

async function noted(note: string): Promise<string> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const told = await readFile(note, 'utf8');
    if (told.startsWith('http:')) return told;
    if (told !== '') throw new Error(told);
    await pause(100);
  }
  throw new Error('Another worker did not start Amazon DynamoDB Local within a minute.');
}

async function start(note: string): Promise<string> {
  const folder = await fetched();
  const port = await freePort();
  const libraries = `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`;
  const java = ['java', ...shortLived, libraries, '-jar', join(folder, 'DynamoDBLocal.jar')];
  const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)];
  const run = String(process.pid);
  const server = spawn('sh', ['-c', asLongAs, 'sh', run, note, ...java, ...options], {
    cwd: folder,
    stdio: 'ignore',
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint, () => server.exitCode !== null);
  server.unref();
  return endpoint;
}

/** The folder with the jar. Unpacked aside and moved into place whole, so that test files in parallel agree. */
async function fetched(): Promise<string> {
  const emulator = join(cache, 'package', 'emulator');
  if (existsSync(emulator)) return emulator;
  await mkdir(join(cache, '..'), { recursive: true });
  const aside = await mkdtemp(`${cache}-`);
  try {
    await run('npm', ['pack', engine.spec, '--silent', '--pack-destination', aside]);
    const archive = join(aside, `${engine.spec.replace('@', '-')}.tgz`);
    const sha512 = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (sha512 !== engine.sha512) throw new Error(`${engine.spec} is not the archive that was reviewed.`);
    await run('tar', ['-xzf', archive, '-C', aside]);
    await rm(archive);
    await rename(aside, cache).catch((error: unknown) => {
      if (!existsSync(emulator)) throw error;
    });
    return emulator;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** Waits for any answer over HTTP: the engine refuses an unsigned request, but by then it serves. */
async function answers(endpoint: string, hasEnded: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (hasEnded()) throw new Error('Amazon DynamoDB Local ended before it was ready.');
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return;
    await pause(100);
  }
  throw new Error('Amazon DynamoDB Local was not ready within 30 seconds.');
}
