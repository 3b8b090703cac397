import { createServer, type RequestListener, type Server } from 'node:http';
import { enableCompileCache } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { defaultTableName } from '../../functions/store/table.ts';
import { buildSite } from './build-site.ts';
import { httpFront } from './http-front.ts';
import { importData } from './import-data.ts';
import './load-components.ts';
import { readLocalSettings } from './local-settings.ts';
import { onceAsked } from './once-asked.ts';
import { openStore } from './open-store.ts';
import { requestLog } from './request-log.ts';
import { isThisMachine, localClient } from './sign-in/local-client.ts';
import { providerKeys } from './sign-in/provider-keys.ts';
import { StartProblem } from './start-problem.ts';
import { startingPage } from './starting-page.ts';
import { onStopSignal, stoppable } from './stop.ts';
import { warmUp } from './warm-up.ts';

const root = resolve(import.meta.dirname, '../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

// The handlers are 1,500 modules: what Node makes of them is kept for the next start, and for the importer.
process.env.NODE_COMPILE_CACHE ??= join(root, '.local/compiled');
enableCompileCache(process.env.NODE_COMPILE_CACHE);

/**
 * `npm start`: the map and the API on this machine, over the embedded store. The script begins with `exec`, because a
 * shell between npm and this process would keep signals to itself; cmd.exe knows no `exec` and takes the second half.
 */
async function start(
  signal: AbortSignal,
  onEnd: (name: Part, step: () => Promise<void>) => void,
): Promise<void> {
  const { port, host, storeFolder, siteFolder, baseMap, accessTokenSeconds, limits } = readLocalSettings(
    process.env,
    root,
  );
  let listener: RequestListener = startingPage;
  const server = createServer((request, response) => listener(request, response));
  onEnd('server', stoppable(server));
  const address = await listen(server, port, host);

  const loaded = join(storeFolder, 'imported');
  const store = await openStore(storeFolder, { say, now: () => new Date(), loaded });
  onEnd('store', () => store.close());
  const table = {
    TABLE_NAME: defaultTableName,
    AWS_REGION: 'eu-west-2',
    DYNAMODB_ENDPOINT: store.endpoint,
  };
  // The handler reads its configuration when it is loaded, and logs to the console, as it does on AWS.
  const own = await ownSignIn(address, host, storeFolder, accessTokenSeconds);
  Object.assign(process.env, table, own?.environment);
  const log = join(storeFolder, 'api.log');
  onEnd('log', logTo(log));
  const [site, , { handler, pages }] = await allOrFirstProblem([
    siteFolder ?? buildSite(root, say, signal),
    importData(root, store, { stamp: loaded, table, say, signal }),
    loadHandlers(),
  ]);
  signal.throwIfAborted();
  const front = httpFront({ handler, pages, siteFolder: site, baseMap, signIn: own?.front, limits });
  // Whoever comes before is told that the map is starting: the first answers take longest.
  await warmUp(front, signal);
  listener = front;
  await checkAnswers(address);
  say(`Map ${address}/`);
  say(`API ${address}/graphql`);
  say(`All areas as pages, without a script ${address}/areas`);
  say(own ? `Assessments ${address}/assess (sign in as somebody made up: no password)` : noSignIn);
  if (store.standsIn) say('Assessments are not available: see above for the reason and for what to do.');
  say(`Ready. Requests are logged in ${relative(process.cwd(), log)}. Ctrl-C stops; the data are kept.`);
}

/** They load while the site is built and the figures are loaded: each in a process of its own, which has begun by then. */
async function loadHandlers() {
  const { handler } = await import('../../functions/graphql/handler.ts');
  const { handler: pages } = await import('../../functions/pages/handler.ts');
  return { handler, pages };
}

const noSignIn =
  'Demonstration people are off: the sign-in is set by SIGN_IN_ISSUER, or HOST lets others in.';

/**
 * The sign-in of this run, with people made up: none where SIGN_IN_ISSUER names a provider, or where another machine
 * could reach it and be a director without a password.
 */
async function ownSignIn(address: string, host: string, storeFolder: string, accessTokenSeconds: number) {
  if (process.env.SIGN_IN_ISSUER || !isThisMachine(host)) return undefined;
  const keys = await providerKeys(join(storeFolder, 'sign-in-keys.json'));
  return {
    front: onceAsked(async () => {
      const { signInFront } = await import('./sign-in/sign-in-front.ts');
      return signInFront({ origin: address, keys, accessTokenSeconds });
    }),
    environment: {
      SIGN_IN_ISSUER: `${address}${localClient.path}`,
      SIGN_IN_CLIENT_ID: localClient.clientId,
      SIGN_IN_AUDIENCE: localClient.audience,
    },
  };
}

/** Sends what the handler logs to a file, begun anew at each start, so that the terminal stays readable. */
function logTo(file: string): () => Promise<void> {
  const log = requestLog(file);
  console.log = (entry: unknown) => log.write(typeof entry === 'string' ? entry : JSON.stringify(entry));
  return () => log.close();
}

/** Waits for all steps to settle, so that none goes on behind a message that says what went wrong. */
async function allOrFirstProblem<T extends readonly unknown[]>(
  steps: T,
): Promise<{ [Step in keyof T]: Awaited<T[Step]> }> {
  await Promise.allSettled(steps);
  return Promise.all(steps);
}

/** Binds the port first of all: one that is taken is told before any work is done. Returns the address to open. */
async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port, host)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name}:${bound !== null && typeof bound === 'object' ? bound.port : port}`;
}

function portProblem(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const another = `choose another one, for example: PORT=${port < 65_000 ? port + 100 : 4100} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(`Port ${port} is in use by another program. Stop that program, or ${another}`);
  }
  if (error.code === 'EACCES') return new StartProblem(`This user may not use port ${port}: ${another}`);
  return new StartProblem(`Nothing can listen on ${host}:${port} (${error.code}). Check HOST and PORT.`, {
    cause: error,
  });
}

/** Asks the page and the API once over HTTP, so that "ready" is only said when both answer. */
async function checkAnswers(address: string): Promise<void> {
  for (const path of ['/', '/areas', '/graphql?query=%7B__typename%7D']) {
    const { ok, status } = await fetch(`${address}${path}`, {
      headers: {
        accept: path.startsWith('/graphql') ? 'application/json' : 'text/html',
        'apollo-require-preflight': 'true',
      },
    });
    if (!ok) throw new StartProblem(`${address}${path} answers with status ${status}.`);
  }
}

/** What is ended, in this order: nobody is answered any more when the store closes. */
const parts = ['server', 'store', 'log'] as const;
type Part = (typeof parts)[number];

const ends = new Map<Part, () => Promise<void>>();
const stopping = new AbortController();

async function end(): Promise<void> {
  for (const part of parts) await ends.get(part)?.();
}

onStopSignal(() => {
  say('Stopping: what is under way is answered first. A second Ctrl-C ends at once.');
  stopping.abort();
});

const stopped = new Promise<void>((resolve) => {
  stopping.signal.addEventListener('abort', () => resolve());
});
try {
  await start(stopping.signal, (part, step) => ends.set(part, step));
  await stopped;
} catch (error) {
  if (!stopping.signal.aborted) {
    process.exitCode = 1;
    const shown =
      error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : error;
    process.stderr.write(`\n${shown}\n`);
  }
} finally {
  await end();
}
process.exit();
