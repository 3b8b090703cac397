import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { eventOf } from '../../functions/graphql/testing/ask-api.ts';
import type { StoreConnection } from '../../functions/store/connection.ts';
import { functionCode } from './function-code.ts';
import { median, round } from './measures.ts';

const event = (query: string) =>
  eventOf({
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
const page = { ...event(''), rawPath: '/area/E05100007', body: undefined };
page.requestContext = { ...page.requestContext, http: { ...page.requestContext.http, method: 'GET' } };

/** What a new container does: it imports its bundle and answers for the first time. */
const starts = {
  'bare Apollo + SDK': { entry: 'infra/bench/bare-handler.ts', event: event('{ borough }') },
  'API, borough': { entry: 'functions/graphql/handler.ts', event: event('{ borough { name } }') },
  'API, labels': {
    entry: 'functions/graphql/handler.ts',
    event: event('{ classification { areas { label } } }'),
  },
  'page of an area': { entry: 'functions/pages/handler.ts', event: page },
};

/**
 * Cold starts of the real bundles: import and first answer, each in a process of its own over the embedded store. The
 * bundles take turns, so that what else the machine does falls on all of them; ratios are medians of ratios of a turn.
 */
export async function measureColdStarts({ tableName, endpoint }: Table, turns: number) {
  const folder = await mkdtemp(join(tmpdir(), 'cohesion-map-bench-'));
  // Two of them start the same bundle.
  const entries = [...new Set(Object.values(starts).map(({ entry }) => entry))];
  const codes = new Map(
    await Promise.all(
      entries.map(
        async (entry, index) => [entry, await functionCode(entry, join(folder, `${index}.mjs`))] as const,
      ),
    ),
  );
  const files = Object.entries(starts).map(([name, { entry }]) => [name, codes.get(entry) ?? ''] as const);
  const times = new Map<string, Start[]>(files.map(([name]) => [name, []]));
  const env = { TABLE_NAME: tableName, AWS_REGION: 'eu-west-2', DYNAMODB_ENDPOINT: endpoint };
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, file] of files) {
      times.get(name)?.push(await startOf(file, starts[name as keyof typeof starts].event, env));
    }
  }
  await rm(folder, { recursive: true });
  const bare = times.get('bare Apollo + SDK') ?? [];
  const of = (name: string, part: keyof Start) =>
    round(median((times.get(name) ?? []).map((each) => each[part])));
  return Object.fromEntries(
    files.map(([name]) => [
      name,
      {
        'import ms': of(name, 'imported'),
        'import + first answer ms': of(name, 'answered'),
        '/ bare': round(
          median((times.get(name) ?? []).map(({ answered }, turn) => answered / (bare[turn]?.answered ?? 0))),
        ),
      },
    ]),
  );
}

type Table = Pick<StoreConnection, 'tableName'> & { readonly endpoint: string };

interface Start {
  readonly imported: number;
  readonly answered: number;
}

async function startOf(file: string, asked: object, env: Record<string, string>): Promise<Start> {
  const script = `
    const begun = performance.now();
    const { handler } = await import(process.argv[1]);
    const imported = performance.now() - begun;
    const { statusCode, body } = await handler(JSON.parse(process.argv[2]), { awsRequestId: 'bench' });
    const answered = performance.now() - begun;
    if (statusCode !== 200) throw new Error('answered with ' + statusCode);
    console.log(JSON.stringify({ imported, answered }));
    process.exit();`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script, pathToFileURL(file).href, JSON.stringify(asked)],
    { env, maxBuffer: 50_000_000 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Start;
}
