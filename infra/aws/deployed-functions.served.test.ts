import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadedEngine } from '../../functions/graphql/testing/loaded-api.ts';
import { venuesByWard } from '../../functions/store/table.ts';
import type { EmbeddedEngine } from '../../functions/store/testing/engine.ts';
import { readsOfTheApi, writes } from './table-rights.ts';
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

/** An API Gateway event that asks for a page that needs no data. */
const pageEvent = {
  ...event,
  rawPath: '/nothing-here',
  headers: { accept: 'text/html' },
  requestContext: { http: { method: 'GET', path: '/nothing-here' }, requestId: 'test' },
  body: undefined,
};

describe('the functions with the environment and the rights that the templates give them', () => {
  let app: Assembly;
  let engine: EmbeddedEngine;
  let people: CognitoPeople;
  let tableName: string;
  let [graphql, pages]: (RunningFunction | undefined)[] = [];
  const deployed = (name: string): DeployedFunction => deployedFunction(app, name, tableName);
  const running = (name: string) => runningFunction(deployed(name), engine.endpoint, people);

  beforeAll(async () => {
    const [made, table, pool] = await Promise.all([assembly(), loadedEngine(), cognitoPeople()]);
    [app, people, { engine, tableName }] = [made, pool, table];
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

  test('do not check what packages check for those who develop with them', async () => {
    for (const name of ['Graphql', 'Pages']) {
      const code = await readFile(deployed(name).bundle, 'utf8');
      // Packages ask for it, and where nothing answers they take it that somebody develops.
      expect([name, code.includes('NODE_ENV')]).toEqual([name, false]);
    }
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
