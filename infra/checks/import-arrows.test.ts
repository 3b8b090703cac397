import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const arrowRules = '.dependency-cruiser.mjs';
const folderRules = '.dependency-cruiser.folders.mjs';
let house: string;

/** A house of four files with the project's own rules; each test adds one file. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  for (const file of [arrowRules, folderRules, 'tsconfig.json', 'package.json']) {
    cpSync(join(root, file), join(house, file));
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  write('functions/store/table.ts', 'export const tableName: string = "t";\n');
  write('functions/graphql/handler.ts', 'export const handler = () => 1;\n');
  write('domain/rule.ts', 'export const rule = 1;\n');
  write('web-map/main.ts', "import { rule } from '../domain/rule.ts';\nexport const page = rule;\n");
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(join(house, file, '..'), { recursive: true });
  writeFileSync(join(house, file), text);
}

function cruise(rules = arrowRules, folders = ['domain', 'functions', 'web-map']) {
  const run = spawnSync(
    process.execPath,
    [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', rules, ...folders],
    { cwd: house, encoding: 'utf8' },
  );
  return { status: run.status, said: run.stdout + run.stderr };
}

test('a house whose arrows go one way passes', () => {
  const { status, said } = cruise();
  expect(said).toContain('no dependency violations found');
  expect(status).toBe(0);
});

test.each([
  [
    'domain may not import the store, not even a type',
    'domain/breach.ts',
    "import type { tableName } from '../functions/store/table.ts';\nexport type T = typeof tableName;\n",
  ],
  [
    'domain may not read files',
    'domain/breach.ts',
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync;\n",
  ],
  [
    'domain may not use the AWS SDK',
    'domain/breach.ts',
    "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nexport const db = DynamoDBClient;\n",
  ],
  [
    'domain may not use a package that lies in a folder as our own builds do',
    'domain/breach.ts',
    "import { LRUCache } from 'lru-cache';\nexport const cache = LRUCache;\n",
  ],
  [
    'the page may not import the handler',
    'web-map/breach.ts',
    "import { handler } from '../functions/graphql/handler.ts';\nexport const h = handler;\n",
  ],
  [
    'the store may not import GraphQL',
    'functions/store/breach.ts',
    "import { handler } from '../graphql/handler.ts';\nexport const h = handler;\n",
  ],
  [
    'an import that leads nowhere',
    'domain/breach.ts',
    "import { nothing } from './nowhere.ts';\nexport const n = nothing;\n",
  ],
])('%s', (_, file, text) => {
  write(file, text);
  const { status, said } = cruise();
  expect(said).toContain(file);
  expect(status).not.toBe(0);
});

describe('components that the server draws', () => {
  const draws = (component: string) => {
    write('web-map/features/area/card.tsx', component);
    write(
      'functions/pages/area/area-page.tsx',
      "import { Card } from '../../../web-map/features/area/card.tsx';\nexport const page = Card;\n",
    );
    return cruise();
  };

  test('come from the features of the map', () => {
    const { status, said } = draws('export const Card = () => <p>Pleck</p>;\n');
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  test.each([
    ["import { signal } from '@preact/signals';\n", '@preact/signals'],
    ["import { ask } from '../../api/ask.ts';\n", 'web-map/api/ask.ts'],
  ])('reach nothing that needs a browser: %s', (needs, named) => {
    write('web-map/api/ask.ts', 'export const ask = 1;\n');
    write('web-map/features/area/name.tsx', `${needs}export const Name = () => <b>Pleck</b>;\n`);
    const { status, said } = draws(
      "import { Name } from './name.tsx';\nexport const Card = () => <p><Name /></p>;\n",
    );
    expect(said).toContain(named);
    expect(said).toContain('what the server draws takes props and gives markup');
    expect(status).not.toBe(0);
  });

  test('come from nowhere else of the map', () => {
    write('web-map/legend/legend.tsx', 'export const Legend = () => <p>Key</p>;\n');
    write(
      'functions/pages/area/area-page.tsx',
      "import { Legend } from '../../../web-map/legend/legend.tsx';\nexport const page = Legend;\n",
    );
    const { status, said } = cruise();
    expect(said).toContain('functions/pages/area/area-page.tsx → web-map/legend/legend.tsx');
    expect(status).not.toBe(0);
  });
});

describe('circles of folders', () => {
  const folderCircles = () => cruise(folderRules, ['domain']);

  /** Two folders: files of `one` know of `two`, and there is nothing wrong yet. */
  beforeEach(() => {
    write(
      'domain/one/reads.ts',
      "import type { Shape } from '../two/shape.ts';\nexport type Read = Shape;\n",
    );
    write('domain/one/word.ts', "export type Word = 'word';\n");
    write('domain/two/shape.ts', 'export type Shape = { readonly size: number };\n');
  });

  test('folders that stand on each other one way pass', () => {
    const { status, said } = folderCircles();
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  test('two folders that need each other, though no two files do and only types go round', () => {
    write('domain/two/back.ts', "import type { Word } from '../one/word.ts';\nexport type Back = Word;\n");
    expect(cruise().status).toBe(0);
    const { status, said } = folderCircles();
    expect(said).toMatch(/no circle of folders: domain\/one →\s+domain\/two →\s+domain\/one/);
    expect(status).not.toBe(0);
  });

  test('three folders in a ring', () => {
    write('domain/two/on.ts', "import type { Third } from '../three/third.ts';\nexport type On = Third;\n");
    write(
      'domain/three/third.ts',
      "import type { Word } from '../one/word.ts';\nexport type Third = Word;\n",
    );
    const { status, said } = folderCircles();
    expect(said).toContain('no circle of folders: domain/three');
    expect(status).not.toBe(0);
  });

  test('a folder and one inside it', () => {
    write('domain/one/inner/row.ts', "import type { Word } from '../word.ts';\nexport type Row = Word;\n");
    write('domain/one/table.ts', "import type { Row } from './inner/row.ts';\nexport type Table = Row[];\n");
    const { status, said } = folderCircles();
    expect(said).toContain('domain/one/inner/row.ts → ');
    expect(status).not.toBe(0);
  });

  test('a file at the root, which every folder would lie inside of', () => {
    write('domain/one/reads-root.ts', "import { rule } from '../rule.ts';\nexport const one = rule;\n");
    const { status, said } = folderCircles();
    expect(said).toContain('domain/one/reads-root.ts → ');
    expect(status).not.toBe(0);
  });

  test('a test may look back', () => {
    write('domain/two/shape.test.ts', "import type { Word } from '../one/word.ts';\nexport type W = Word;\n");
    expect(folderCircles().status).toBe(0);
  });

  test('are looked for wherever imports are checked', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['lint:imports']).toContain(`&& depcruise --config ${folderRules} domain`);
  });
});
