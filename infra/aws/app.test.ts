import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from '../../data/import/read-dataset.ts';
import { loadDataset } from '../../functions/store/load-dataset.ts';
import { venuesByWard } from '../../functions/store/table.ts';
import { emptyTable, startEmbeddedEngine, type TestEngine } from '../../functions/store/testing/engine.ts';
import { readsOfTheApi, writes } from './api-stack.ts';
import { type Assembly, assembly } from './testing/assembly.ts';
import { type CognitoPeople, cognitoPeople } from './testing/cognito-people.ts';
import { type DeployedFunction, deployedFunction, originSecret } from './testing/deployed-function.ts';
import {
  officeOf,
  pageEventOf,
  pagesAndFiles,
  type RunningFunction,
  runningFunction,
  walk,
} from './testing/deployed-service.ts';
import { type LambdaProcess, lambdaProcess } from './testing/lambda-process.ts';

interface Finding {
  readonly ruleName: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
}

/** Largest code of the functions, kilobytes as deployed: minified, and zipped. The pages hold the API within them. */
// The pages carry the words of eight languages and the letters of four scripts, which do not compress; both carry the
// questions of the assessments and what checks a token.
// A third of each is what rules and pages say in eight languages, one literal a catalogue: a sentence more takes a
// kilobyte and a half. The search of names, targets and promises brought 80 kB of sentences and 18 of an index to both;
// the pages of plan, places, targets, search and the guide brought 220 kB of sentences, drawn maps and codes to the pages'.
// Each holds the words of eight languages, which grow with what is told: a sentence is about a kilobyte of them. Kept
// opening times, promises, owners and comments brought 70 kB of schema and 60 of sentences to both. Ten more kinds of kept
// record, events, returns, pairs, roles, documents and answers to labels: 100 kB of schema and 230 of sentences to both,
// 450 of sentences and pages to the pages'. Projects, practice, organisations, courses, events and surveys that people tell of,
// documents in parts: 100 kB of schema and 60 of sentences to both, 100 of sentences and pages to the pages'. Folds, lines of
// exchanges on paper, names beside ids and ways to the forms: 20 kB of sentences and pages to the pages'.
const limits = { api: { minified: 4_680, zipped: 1_250 }, pages: { minified: 6_530, zipped: 1_720 } };

let app: Assembly;

beforeAll(() => {
  app = assembly();
});

/** What a function answers to API Gateway. */
interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** An API Gateway event (HTTP API, payload 2.0) that asks what every schema can answer. */
const event = {
  version: '2.0',
  rawPath: '/graphql',
  rawQueryString: '',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  requestContext: { http: { method: 'POST', path: '/graphql' }, requestId: 'test' },
  body: '{"query":"{ __schema { queryType { name } } }"}',
  isBase64Encoded: false,
};

/** Names of files and folders in the cloud assembly are hashes of content, which change with every line of code. */
const masked = (template: Template): unknown =>
  JSON.parse(JSON.stringify(template.toJSON()).replaceAll(/[0-9a-f]{64}/g, '<hash>'));

describe('the app as cdk synth makes it', () => {
  test('has no finding of the AwsSolutions checks that is not accepted with a reason', () => {
    const report: { pluginReports: { violations: Finding[]; suppressedViolations: Finding[] }[] } =
      JSON.parse(readFileSync(join(app.folder, 'validation-report.json'), 'utf8'));
    const [checks] = report.pluginReports;
    expect(checks?.violations).toEqual([]);
    expect(
      checks?.suppressedViolations
        .filter(({ violatingConstructs }) =>
          violatingConstructs.some(({ constructPath }) => !constructPath.includes('CDKBucketDeployment')),
        )
        .map(({ ruleName }) => ruleName)
        .toSorted(),
    ).toEqual([
      'AwsSolutions-CFR1',
      'AwsSolutions-CFR3',
      'AwsSolutions-CFR4',
      'AwsSolutions-S1',
      'AwsSolutions-SMG4',
    ]);
  });

  test.each(['data', 'identity', 'api', 'edge', 'web', 'edgeWatch', 'watch'] as const)(
    'the template of the stack "%s" changes only on purpose',
    (name) => {
      expect(masked(app.template(name))).toMatchSnapshot();
    },
  );
});

/** An API Gateway event that asks for a page that needs no data. */
const pageEvent = {
  ...event,
  rawPath: '/nothing-here',
  headers: { accept: 'text/html' },
  requestContext: { http: { method: 'GET', path: '/nothing-here' }, requestId: 'test' },
  body: undefined,
};

describe('the code of the functions', () => {
  test.each([
    ['API', 'Graphql', limits.api],
    ['pages', 'Pages', limits.pages],
  ] as const)('is one small file for the %s', (_, name, { minified, zipped }) => {
    const code = readFileSync(deployedFunction(app, name, 'any-table').bundle);
    expect(code.length / 1000).toBeLessThan(minified);
    expect(gzipSync(code).length / 1000).toBeLessThan(zipped);
  });
});

describe('the functions with the environment and the rights that the templates give them', () => {
  let engine: TestEngine;
  let people: CognitoPeople;
  let tableName: string;
  let [graphql, pages]: (RunningFunction | undefined)[] = [];
  const deployed = (name: string): DeployedFunction => deployedFunction(app, name, tableName);
  const running = (name: string) => runningFunction(deployed(name), engine.endpoint, people);

  beforeAll(async () => {
    [engine, people] = await Promise.all([startEmbeddedEngine(), cognitoPeople()]);
    const connection = await emptyTable(engine);
    tableName = connection.tableName;
    await loadDataset(connection, await readDataset('data/walsall'));
    [graphql, pages] = await Promise.all([running('Graphql'), running('Pages')]);
  });
  afterAll(async () => {
    await Promise.all([graphql?.stop(), pages?.stop()]);
    await engine.stop();
  });
  const started = (each: RunningFunction | undefined): RunningFunction => {
    if (!each) throw new Error('The function did not start');
    return each;
  };

  test('start from their one file and answer what needs no data without a word from the store, pages with their style', async () => {
    const [api, site] = [started(graphql), started(pages)];
    for (const each of [api, site]) each.allow([]);
    const answer = await api.lambda.invoke<Answer>(event);
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    const page = await site.lambda.invoke<Answer>(pageEvent);
    expect(page.statusCode).toBe(404);
    const [, style] = /href="([^"]+\.css)"/.exec(page.body) ?? [];
    const styled = await site.lambda.invoke<Answer>({ ...pageEvent, rawPath: style });
    expect(styled).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    for (const { iam } of [api, site]) expect([...iam.allowed]).toEqual([]);
    api.allow(deployed('Graphql').statements);
    site.allow(deployed('Pages').statements);
  });

  // The function loses one right after another, each before what it reads by it is held in memory.
  const [pointer, ...others] = readsOfTheApi;
  test.each([pointer, `/index/${venuesByWard.name}`, ...others, ...writes])(
    'would fail without %s, so that it is noticed, and need no right besides',
    async (right) => {
      const api = started(graphql);
      const before = api.iam.denied.length;
      api.allow(
        deployed('Graphql').statements.map((statement) => ({
          ...statement,
          Action: [statement.Action].flat().filter((each) => each !== right),
          Resource: [statement.Resource].flat().filter((each) => !each.endsWith(right)),
        })),
      );
      await expect(walk(officeOf(api, people))).rejects.toThrow();
      const denied = api.iam.denied.slice(before);
      expect(denied).not.toEqual([]);
      expect(denied.filter((each) => !each.includes(right))).toEqual([]);
      api.allow(deployed('Graphql').statements);
    },
  );

  test('answer the public, carry an assessment to its publication and show it, and nothing is denied', async () => {
    const [api, site] = [started(graphql), started(pages)];
    const deniedBefore = [api.iam.denied.length, site.iam.denied.length];
    const id = await walk(officeOf(api, people));
    const report = `/assessments/${id}`;
    for (const path of [...pagesAndFiles, report, `${report}.csv`, `${report}.geojson`]) {
      const { statusCode } = await site.lambda.invoke<{ statusCode: number }>(pageEventOf(path));
      expect([path, statusCode]).toEqual([path, 200]);
    }
    expect([api.iam.denied.slice(deniedBefore[0]), site.iam.denied.slice(deniedBefore[1])]).toEqual([[], []]);
    const granted = rights('Graphql').map(({ action, resource }) => `${action} ${resource}`);
    const used = [...api.iam.allowed].toSorted();
    // An index is only ever queried, whatever IAM would let be asked of it.
    expect(granted, 'a right too many').toEqual(expect.arrayContaining(used));
    expect(used.map((each) => each.split(' ')[0])).toEqual(
      expect.arrayContaining([...readsOfTheApi, ...writes]),
    );
    expect(used.join()).toContain(`/index/${venuesByWard.name}`);
  });

  /** Each action at each resource that the role of a function may do. */
  const rights = (name: string) =>
    deployed(name).statements.flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource }))),
    );

  test('let through who comes from CloudFront, and nobody else', async () => {
    const check: LambdaProcess = lambdaProcess(deployed('OriginLockCheck'), {});
    const asked = (value: string) => check.invoke({ identitySource: [value] });
    expect([await asked(originSecret), await asked('guessed')]).toEqual([
      { isAuthorized: true },
      { isAuthorized: false },
    ]);
    check.stop();
  });
});
