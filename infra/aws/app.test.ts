import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Assembly, assembly } from './testing/assembly.ts';
import { deployedFunction } from './testing/deployed-function.ts';

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

beforeAll(async () => {
  app = await assembly();
});

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
