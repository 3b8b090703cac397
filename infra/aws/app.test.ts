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

/** Largest code of the GraphQL function, kilobytes as deployed: minified, and zipped. */
const limits = { minified: 1_900, zipped: 520 };

let app: Synthesised;

beforeAll(() => {
  app = synthesised({}, ['CohesionMapApi']);
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

  test.each(['data', 'api', 'edge', 'web', 'watch'] as const)(
    'the template of the stack "%s" changes only on purpose',
    (name) => {
      expect(masked(Template.fromStack(app.stacks[name]))).toMatchSnapshot();
    },
  );
});

describe('the code of the GraphQL function', () => {
  const bundles = () =>
    readdirSync(app.folder)
      .map((name) => join(app.folder, name, 'index.mjs'))
      .filter((file) => statSync(file, { throwIfNoEntry: false }))
      .toSorted((a, b) => statSync(b).size - statSync(a).size);

  test('is one small file', () => {
    const code = readFileSync(bundles()[0] ?? '');
    expect(code.length / 1000).toBeLessThan(limits.minified);
    expect(gzipSync(code).length / 1000).toBeLessThan(limits.zipped);
  });

  test('starts by itself and answers a query', async () => {
    const ask = `
      const { handler } = await import(process.argv[1]);
      const answer = await handler(JSON.parse(process.argv[2]), {});
      console.log(JSON.stringify({ answer }));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', ask, pathToFileURL(bundles()[0] ?? '').href, JSON.stringify(event)],
      // Nothing listens at port 9: the question needs no data, and no request leaves this machine.
      {
        env: { TABLE_NAME: 'cohesion-map', AWS_REGION: 'eu-west-2', DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' },
      },
    );
    const { answer } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});
