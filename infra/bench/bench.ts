import { buildSchema, execute, parse, validate } from 'graphql';
import { createApi } from '../../functions/graphql/create-api.ts';
import { measuring } from '../../functions/graphql/measuring/measuring.ts';
import { governedRecords } from '../../functions/graphql/records/governed-records.ts';
import { type Answer, ask, call } from '../../functions/graphql/testing/ask-api.ts';
import { loadedApi } from '../../functions/graphql/testing/loaded-api.ts';
import { compress } from '../../functions/http/compress.ts';
import { newMeter, type StoreConnection } from '../../functions/store/connection.ts';
import { dynamoStore } from '../../functions/store/dynamo-store.ts';
import { loadDataset } from '../../functions/store/load-dataset.ts';
import { emptyTable, startEmbeddedEngine } from '../../functions/store/testing/engine.ts';
import { typeDefs } from '../../schema/generated/type-defs.ts';
import { benchQueries } from './bench-queries.ts';
import { measureColdStarts } from './cold-start-bench.ts';
import { measureEvidence } from './evidence-bench.ts';
import { measureFirstView } from './first-view-bench.ts';
import { median, milliseconds, round } from './measures.ts';
import { syntheticBorough } from './synthetic-borough.ts';

/**
 * `npm run bench`: what each question costs at the store and over the handler, beside bare graphql-js that walks the
 * very same answer in memory; what a container that holds nothing takes, the first view of the map, and cold starts. Ratios of one run; absolute times belong to the machine.
 * `npm run bench -- S M L 200`: which sizes, and how many counted runs.
 * `npm run bench -- L questions first-view`: which parts; all, where none is named.
 */
const sizes = {
  S: { wards: 20, venues: 300 },
  M: { wards: 160, venues: 10_000 },
  L: { wards: 1_600, venues: 100_000 },
} as const;

const parts = ['questions', 'first-view', 'cold-starts', 'evidence'] as const;

const words = process.argv.slice(2);
const unknown = words.filter(
  (word) => !(word in sizes || /^\d+$/.test(word) || parts.some((part) => part === word)),
);
if (unknown.length > 0) {
  console.error(
    `${unknown.join(', ')}? Name sizes (S M L), a count of runs, or parts (${parts.join(', ')}).`,
  );
  process.exit(2);
}
const measures = (part: (typeof parts)[number]): boolean =>
  words.includes(part) || !parts.some((each) => words.includes(each));
const asked = (Object.keys(sizes) as (keyof typeof sizes)[]).filter((size) => words.includes(size));
const runs = Number(words.find((word) => /^\d+$/.test(word)) ?? 60);
const bareSchema = buildSchema(typeDefs);
const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

function container(connection: StoreConnection) {
  const meter = newMeter();
  const api = createApi({
    store: dynamoStore(connection, meter),
    records: governedRecords(connection, meter),
    meter,
    now: () => new Date('2026-11-22T10:00:00Z'),
    log: () => {},
  });
  return { api, meter };
}

async function measure(connection: StoreConnection, query: string) {
  const cold = container(connection);
  let first: Answer<Record<string, unknown>> | undefined;
  const coldMs = await milliseconds(async () => {
    first = await ask<Record<string, unknown>>(cold.api, query);
  });
  const { data, errors = [] } = first ?? {};
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  // It holds now what answers the question: the same container is the warm one.
  const { api, meter } = cold;
  const before = { ...meter };
  const body = JSON.stringify({ query });
  const answer = await call(api, { headers: json, body });
  const warm = { requests: meter.requests - before.requests, readUnits: meter.readUnits - before.readUnits };
  const document = parse(query);
  if (validate(bareSchema, document).length > 0) throw new Error('The query does not fit the schema.');
  const bare = async () => JSON.stringify(await execute({ schema: bareSchema, document, rootValue: data }));
  const search = `query=${encodeURIComponent(query)}`;
  const times = { post: [] as number[], kept: [] as number[], bare: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.post.push(await milliseconds(() => call(api, { headers: json, body })));
    times.kept.push(await milliseconds(() => call(api, { method: 'GET', headers: json, search })));
    times.bare.push(await milliseconds(bare));
  }
  return {
    'store requests, cold': before.requests,
    'read units, cold': before.readUnits,
    'store requests, warm': warm.requests,
    'read units, warm': warm.readUnits,
    KB: round(answer.text.length / 1000),
    'KB, Brotli': round((await compress(Buffer.from(answer.text), 'br')).length / 1000),
    'cold container ms': round(coldMs),
    'handler ms': round(median(times.post)),
    'kept GET ms': round(median(times.kept)),
    'bare graphql-js ms': round(median(times.bare)),
    'cold container / bare': round(coldMs / median(times.bare)),
    'handler / bare': round(median(times.post) / median(times.bare)),
    'kept GET / bare': round(median(times.kept) / median(times.bare)),
  };
}

if (measures('questions')) for (const { id, asks } of benchQueries) console.log(`${id}: ${asks}`);
const onBorough = measures('questions') || measures('first-view') || measures('cold-starts');
for (const size of onBorough ? (asked.length > 0 ? asked : (['S', 'M'] as const)) : []) {
  const engine = await startEmbeddedEngine();
  const connection = await emptyTable(engine);
  const loading = await milliseconds(() => loadDataset(connection, syntheticBorough(sizes[size])));
  console.log(
    `\n${size}: ${sizes[size].wards} wards, ${sizes[size].venues} venues, made up; loaded in ${round(loading / 1000)} s. ${runs} runs, medians.`,
  );
  if (measures('questions')) {
    const rows: Record<string, Awaited<ReturnType<typeof measure>>> = {};
    for (const { id, query } of benchQueries) rows[id] = await measure(connection, query);
    console.table(rows);
  }
  if (measures('first-view')) {
    console.log('The first view of the map, from a container that holds nothing:');
    console.table(await measureFirstView(container(connection).api));
  }
  if (measures('cold-starts')) {
    console.log('Cold starts of the real bundles, taking turns:');
    const table = { tableName: connection.tableName, endpoint: engine.endpoint };
    console.table(await measureColdStarts(table, Math.min(runs, 10)));
  }
  await engine.stop();
}

if (measures('evidence')) {
  console.log('\nEvidence: a pack for a made-up site of 200 by 200 metres in Darlaston, on the real data.');
  const loaded = await loadedApi();
  console.table(await measureEvidence(loaded, Math.min(runs, 20)));
  await loaded.stop();
  await measuring.stop();
}
