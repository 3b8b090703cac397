import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Synthesised, synthesised } from './testing/synthesised.ts';

interface Finding {
  readonly ruleName: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
}

/** Largest code of the functions, kilobytes as deployed: minified, and zipped. The pages hold the API within them. */
// The pages carry the words of eight languages and the letters of four scripts, which do not compress; both carry the
// questions of the assessments and what checks a token.
const limits = { api: { minified: 2_750, zipped: 760 }, pages: { minified: 3_900, zipped: 1_350 } };

let app: Synthesised;

beforeAll(() => {
  app = synthesised({ signInHost: 'd111111abcdef8.cloudfront.net' }, ['CohesionMapApi']);
});

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
      const stack = app.stacks[name];
      if (!stack) throw new Error(`The stack "${name}" is not made`);
      expect(masked(Template.fromStack(stack))).toMatchSnapshot();
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

/** The bundle of a function, told by a line of its log that no other function writes. */
function bundleWith(logged: string, without?: string): string {
  const found = readdirSync(app.folder)
    .map((name) => join(app.folder, name, 'index.mjs'))
    .filter((file) => statSync(file, { throwIfNoEntry: false }))
    .filter((file) => {
      const code = readFileSync(file, 'utf8');
      return code.includes(logged) && !(without && code.includes(without));
    });
  const [file] = found;
  if (!file || found.length > 1) throw new Error(`${found.length} bundles log ${logged}`);
  return file;
}
const apiBundle = () => bundleWith('REQUEST_ANSWERED', 'PAGE_ANSWERED');
const pagesBundle = () => bundleWith('PAGE_ANSWERED');

/** What a bundle answers in a process of its own. Nothing listens at port 9: no request leaves this machine. */
async function answerOf(bundle: string, asked: object) {
  const ask = `
    const { handler } = await import(process.argv[1]);
    const answer = await handler(JSON.parse(process.argv[2]), {});
    console.log(JSON.stringify({ answer }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', ask, pathToFileURL(bundle).href, JSON.stringify(asked)],
    { env: { TABLE_NAME: 'cohesion-map', AWS_REGION: 'eu-west-2', DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' } },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '').answer;
}

describe('the code of the functions', () => {
  test.each([
    ['API', apiBundle, limits.api],
    ['pages', pagesBundle, limits.pages],
  ] as const)('is one small file for the %s', (_, bundle, { minified, zipped }) => {
    const code = readFileSync(bundle());
    expect(code.length / 1000).toBeLessThan(minified);
    expect(gzipSync(code).length / 1000).toBeLessThan(zipped);
  });

  test('of the API starts by itself and answers a query', async () => {
    const answer = await answerOf(apiBundle(), event);
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  test('of the pages starts by itself and answers with a page, its style included', async () => {
    const answer = await answerOf(pagesBundle(), pageEvent);
    expect(answer.statusCode).toBe(404);
    const [, style] = /href="([^"]+\.css)"/.exec(answer.body) ?? [];
    const styled = await answerOf(pagesBundle(), { ...pageEvent, rawPath: style });
    expect(styled).toMatchObject({ statusCode: 200, isBase64Encoded: true });
  });
});
