import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let house: string;

/** A house of four files with the project's own rules; each test adds one file. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
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

function cruise() {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'domain',
      'functions',
      'web-map',
    ],
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
