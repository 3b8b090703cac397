import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ask } from '../../functions/graphql/testing/ask-api.ts';
import { loadedApi, sharedReader } from '../../functions/graphql/testing/loaded-api.ts';
import { measureEvidence } from '../bench/evidence-bench.ts';
import { everything, quick } from './stages.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const text = (page: string) => readFileSync(resolve(root, page), 'utf8');
const readme = text('README.md');
const queries = [...readme.matchAll(/\*([^*\n]+)\*\n\n```graphql\n([\s\S]*?)```/g)];

const { api, dataset } = await sharedReader();

describe('the queries of the README', () => {
  test('are three', () => expect(queries).toHaveLength(3));

  test.each(queries.map(([, asks = '', query = '']) => [asks, query]))('%s', async (_, query) => {
    const { data, errors, receipt } = await ask<object>(api, query);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(500);
    expect(receipt).toMatchObject({ dataVersion: dataset.version });
  });

  test('name the cold spots that the answer names', async () => {
    const { data } = await ask<{
      classification: { areas: { coldSpot: boolean; area: { name: string } }[] };
    }>(api, queries[0]?.[2] ?? '');
    const cold = data.classification.areas.filter(({ coldSpot }) => coldSpot).map(({ area }) => area.name);
    expect(cold).toContain('Brownhills');
    expect(cold).toHaveLength(6);
  });
});

describe('the counts of docs/data.md', () => {
  const held = text('docs/data.md');

  test('venues on the register, and those without a point', () => {
    const { venues } = dataset;
    expect(held).toContain(`${venues.length} buildings and parks`);
    expect(held).toContain(`a point for ${venues.filter(({ position }) => !position).length} of them`);
  });

  test('postcodes', () => {
    expect(held).toContain(`${dataset.postcodes.length.toLocaleString('en-GB')} postcode centroids`);
  });
});

const stageCommands = everything.map(({ command }) => command.join(' '));

/** Every command of the README, and what runs it on each `npm test`. */
const ranBy: Record<string, () => unknown> = {
  'npm start': () => expect(existsSync(resolve(root, 'infra/local/start.test.ts'))).toBe(true),
  'npm test': () => expect(readFileSync(resolve(root, '.ci/run'), 'utf8')).toMatch(/^npm test$/m),
  'npm run test:quick': () => expect(quick.length).toBeGreaterThan(3),
  'npm run test:browser': () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(text('package.json'));
    expect(stageCommands).toContain(scripts['test:browser']);
  },
  'npm run codegen': () => expect(stageCommands).toContain('npm run --silent codegen:check'),
  'npm run codegen:check': () => expect(stageCommands).toContain('npm run --silent codegen:check'),
  'npm run codegen:style': () =>
    expect(existsSync(resolve(root, 'functions/pages/style/generate.test.ts'))).toBe(true),
  'npm run lint:imports': () => expect(stageCommands).toContain('npm run --silent lint:imports'),
  'npx cdk synth': () => {
    expect(stageCommands.some((command) => command.startsWith('cdk synth'))).toBe(true);
  },
  'npm run bench': async () => {
    // Once each, on the smallest borough; the part on the real data runs here, where these stand loaded.
    const parts = ['questions', 'first-view', 'cold-starts'];
    const { stdout } = await run(process.execPath, ['infra/bench/bench.ts', 'S', '1', ...parts], {
      cwd: root,
    });
    for (const id of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'])
      expect(stdout).toMatch(new RegExp(`│ ${id} +│ +\\d+ +│`));
    for (const row of ['VenueRegister', 'bare Apollo \\+ SDK', 'page of an area'])
      expect(stdout).toMatch(new RegExp(`│ ${row} +│ +\\d`));
    const loaded = await loadedApi();
    const evidence = await measureEvidence(loaded, 1, 100);
    await loaded.stop();
    expect(Object.keys(evidence).length).toBeGreaterThan(8);
    expect(Object.values(evidence).every(Number.isFinite)).toBe(true);
  },
};

describe('the commands of the documents for developers', () => {
  const commands = new Set(
    ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/api.md']
      .flatMap((page) => [...text(page).matchAll(/\b(npm (?:start|test|run [a-z:]+)|npx cdk [a-z]+)/g)])
      .map(([command]) => command),
  );

  test.each([...commands])('%s is run by the tests', async (command) => {
    const proof = ranBy[command];
    if (!proof) throw new Error(`Nothing runs "${command}".`);
    await proof();
  });
});

test.each(pages)('%s links only to what exists', (page) => {
  const links = [...text(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  for (const link of links) expect(existsSync(resolve(root, page, '..', link)), link).toBe(true);
});
