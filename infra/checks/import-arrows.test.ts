import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checked, cruise as cruiseIn } from './cruise-imports.ts';

const root = resolve(import.meta.dirname, '../..');
const arrowRules = '.dependency-cruiser.mjs';
const folderRules = '.dependency-cruiser.folders.mjs';
let house: string;

/** A house of a few files with the project's own rules; each test adds one file. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  for (const file of ['tsconfig.json', 'package.json']) cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  write('functions/store/table.ts', 'export const tableName: string = "t";\n');
  write('functions/graphql/handler.ts', 'export const handler = () => 1;\n');
  write('functions/pages/handler.ts', "import './area/area-page.tsx';\n");
  write('functions/pages/area/area-page.tsx', 'export const page = 1;\n');
  write('domain/rule.ts', 'export const rule = 1;\n');
  write('domain/practice-on-record/mark.ts', 'export const mark = 1;\n');
  write('web-map/ui/link.ts', 'export const link = 1;\n');
  write(
    'web-map/features/area/briefing.ts',
    "import { rule } from '../../../domain/rule.ts';\nimport { link } from '../../ui/link.ts';\nexport const briefing = rule + link;\n",
  );
  write(
    'web-map/apps/map/main.ts',
    "import { briefing } from '../../features/area/briefing.ts';\nexport const page = briefing;\n",
  );
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(join(house, file, '..'), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** What the command does, without a process of its own for each house. */
const cruise = (
  rules: keyof typeof checked = arrowRules,
  folders: readonly string[] = ['domain', 'functions', 'web-map'],
) => cruiseIn(rules, folders, house);

test('a house whose arrows go one way passes', async () => {
  const { status, said } = await cruise();
  expect(said).toContain('no dependency violations found');
  expect(status).toBe(0);
});

test('where no file is read nothing is said to be well', async () => {
  write('words/read-me.txt', 'No code.\n');
  await expect(cruise(arrowRules, ['words'])).rejects.toThrow('No file of words was read');
});

test('the command itself says and ends as these tests have it, of both sets of rules and all their folders', async () => {
  write(
    'domain/breach.ts',
    "import { tableName } from '../functions/store/table.ts';\nexport const t = tableName;\n",
  );
  write('domain/one/low.ts', "import { t } from '../breach.ts';\nexport const low = t;\n");
  for (const folder of checked[arrowRules]) write(`${folder}/there.ts`, 'export const there = 1;\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'infra/checks/check-imports.ts')],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  const arrows = await cruise(arrowRules, checked[arrowRules]);
  const folders = await cruise(folderRules, checked[folderRules]);
  expect(arrows.said).toContain('domain imports only domain');
  expect(folders.said).toContain('domain/one/low.ts → domain/breach.ts');
  expect([status, stripVTControlCharacters(stdout + stderr)]).toEqual([
    1,
    stripVTControlCharacters(arrows.said + folders.said),
  ]);
});

// Of the first two nothing was found while they were read as JavaScript with faults, which types are to it.
test.each([
  [
    'after a number of thousands within back ticks',
    `export const most: string = \`\${1_000} people\`;
export const read = async () => import('../functions/store/table.ts');
`,
  ],
  ['types that are handed on', "export type { tableName } from '../functions/store/table.ts';\n"],
  ['all that is handed on', "export * as table from '../functions/store/table.ts';\n"],
  ['a type by its file', "export type Name = typeof import('../functions/store/table.ts').tableName;\n"],
  [
    'a file named between back ticks',
    'export const read = async (): Promise<object> => import(`../functions/store/table.ts`);\n',
  ],
])('an import is found wherever it stands: %s', async (_, text) => {
  write('domain/reading.ts', text);
  const { status, said } = await cruise();
  expect(said).toContain('domain/reading.ts → functions/store/table.ts');
  expect(status).not.toBe(0);
});

test('a file that is no TypeScript is told, not passed over', async () => {
  write('domain/torn.ts', "import { rule } from './rule.ts';\nexport const torn = rule +;\n");
  await expect(cruise()).rejects.toThrow('domain/torn.ts');
});

/** A file that imports nothing more than the area's briefing. */
const reader = (from: string) => `import { briefing } from '${from}';\nexport const read = briefing;\n`;

/** Files that nobody else imports, each with one arrow that is not allowed; the rule is given by the end of its name. */
const breaches: readonly (readonly [shown: string, file: string, text: string, rule: string])[] = [
  [
    'domain may not import the store, not even a type',
    'domain/stored.ts',
    "import type { tableName } from '../functions/store/table.ts';\nexport type T = typeof tableName;\n",
    'domain imports only domain',
  ],
  [
    'a label may not read what is on record, by whichever way',
    'domain/cohesion-label/breach.ts',
    "import { mark } from '../practice-on-record/mark.ts';\nexport const label = mark;\n",
    'practice on record never enters a label',
  ],
  [
    'domain may not read files',
    'domain/reading.ts',
    "import { readFileSync } from 'node:fs';\nexport const text = readFileSync;\n",
    'domain runs anywhere: no Node module',
  ],
  [
    'domain may not use the AWS SDK',
    'domain/cloud.ts',
    "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nexport const db = DynamoDBClient;\n",
    'domain uses only its own packages',
  ],
  [
    'domain may not use a package that lies in a folder as our own builds do',
    'domain/keeping.ts',
    "import { LRUCache } from 'lru-cache';\nexport const cache = LRUCache;\n",
    'domain uses only its own packages',
  ],
  [
    'the page may not import the handler',
    'web-map/apps/map/handling.ts',
    "import { handler } from '../../../functions/graphql/handler.ts';\nexport const h = handler;\n",
    'schema/kept-selection, locales/generated',
  ],
  [
    'the store may not import GraphQL',
    'functions/store/breach.ts',
    "import { handler } from '../graphql/handler.ts';\nexport const h = handler;\n",
    'functions/store imports only functions/store, domain, functions/config',
  ],
  [
    'an import that leads nowhere',
    'domain/lost.ts',
    "import { nothing } from './nowhere.ts';\nexport const n = nothing;\n",
    'every import resolves',
  ],
  [
    'in web-map a feature may not import another',
    'web-map/features/search/breach.ts',
    reader('../area/briefing.ts'),
    'a feature imports no other feature',
  ],
  [
    'in web-map a feature that may import some may not import the rest',
    'web-map/features/start/breach.ts',
    reader('../area/briefing.ts'),
    'of the features start imports only briefing, residents',
  ],
  [
    'in web-map a foundation may not import a feature',
    'web-map/ui/breach.ts',
    reader('../features/area/briefing.ts'),
    'web-map/ui imports only ui, api, navigation, i18n, styles of web-map',
  ],
  [
    'in web-map a lower foundation may not import a higher one, not even a type',
    'web-map/i18n/breach.ts',
    "import type { link } from '../ui/link.ts';\nexport type L = typeof link;\n",
    'web-map/i18n imports only i18n of web-map',
  ],
  [
    'in web-map nothing lies loose at the root',
    'web-map/breach.ts',
    reader('./features/area/briefing.ts'),
    'nothing lies loose at the root of web-map, nor in a folder that no arrow names',
  ],
  [
    'in web-map nor in a folder that no arrow names',
    'web-map/helpers/breach.ts',
    reader('../features/area/briefing.ts'),
    'nothing lies loose at the root of web-map, nor in a folder that no arrow names',
  ],
  [
    'in web-map an app may not import another',
    'web-map/apps/explorer/breach.ts',
    "import { page } from '../map/main.ts';\nexport const p = page;\n",
    'an app imports no other app; how they are built is shared',
  ],
];

// In one run: each run checks all rules themselves anew, which takes longer than the house.
test('each arrow that is not allowed is an error by its rule, and nothing else in the house is', async () => {
  for (const [, file, text] of breaches) write(file, text);
  const { status, said } = await cruise();
  const errors = said
    .replaceAll(/\s+/g, ' ')
    .split(/ (?=(?:error|warn|info) )/)
    .filter((each) => each.startsWith('error '));
  for (const [shown, file, , rule] of breaches) {
    const own = errors.filter((each) => each.includes(`${rule}: ${file} → `));
    expect(own, shown).toHaveLength(1);
  }
  expect(errors).toHaveLength(breaches.length);
  expect(status).not.toBe(0);
});

test('in web-map the few features that may import others may, and tests may look anywhere', async () => {
  write('web-map/features/briefing/cards.ts', 'export const cards = 5;\n');
  write(
    'web-map/features/area/section.ts',
    "import { cards } from '../briefing/cards.ts';\nexport const section = cards;\n",
  );
  write('web-map/ui/link.test.ts', reader('../features/area/briefing.ts'));
  const { status, said } = await cruise();
  expect(said).toContain('no dependency violations found');
  expect(status).toBe(0);
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

  test('come from the features of the map', async () => {
    const { status, said } = await draws('export const Card = () => <p>Pleck</p>;\n');
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  test.each([
    ["import { signal } from '@preact/signals';\n", '@preact/signals'],
    ["import { ask } from '../../api/ask.ts';\n", 'web-map/api/ask.ts'],
  ])('reach nothing that needs a browser: %s', async (needs, named) => {
    write('web-map/api/ask.ts', 'export const ask = 1;\n');
    write('web-map/features/area/name.tsx', `${needs}export const Name = () => <b>Pleck</b>;\n`);
    const { status, said } = await draws(
      "import { Name } from './name.tsx';\nexport const Card = () => <p><Name /></p>;\n",
    );
    expect(said).toContain(named);
    expect(said).toContain('what the server draws takes props and gives markup');
    expect(status).not.toBe(0);
  });

  test('come from nowhere else of the map', async () => {
    write('web-map/map/legend.tsx', 'export const Legend = () => <p>Key</p>;\n');
    write(
      'functions/pages/area/area-page.tsx',
      "import { Legend } from '../../../web-map/map/legend.tsx';\nexport const page = Legend;\n",
    );
    const { status, said } = await cruise();
    expect(said).toContain('functions/pages/area/area-page.tsx → web-map/map/legend.tsx');
    expect(status).not.toBe(0);
  });
});

describe.each(['domain', 'functions/graphql'])('circles of the folders of %s', (part) => {
  const folderCircles = () => cruise(folderRules, [part]);

  /** Two folders: files of `one` know of `two`, and there is nothing wrong yet. */
  beforeEach(() => {
    write(
      `${part}/one/reads.ts`,
      "import type { Shape } from '../two/shape.ts';\nexport type Read = Shape;\n",
    );
    write(`${part}/one/word.ts`, "export type Word = 'word';\n");
    write(`${part}/two/shape.ts`, 'export type Shape = { readonly size: number };\n');
    write(`${part}/entry.ts`, "export type { Read } from './one/reads.ts';\nexport type Entry = 'entry';\n");
  });

  test('folders that stand on each other one way pass', async () => {
    const { status, said } = await folderCircles();
    expect(said).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  test('two folders that need each other, though no two files do and only types go round', async () => {
    write(`${part}/two/back.ts`, "import type { Word } from '../one/word.ts';\nexport type Back = Word;\n");
    expect((await cruise()).status).toBe(0);
    const { status, said } = await folderCircles();
    expect(said.replaceAll(/\s+/g, ' ')).toContain(
      `no circle of folders: ${part}/one → ${part}/two → ${part}/one`,
    );
    expect(status).not.toBe(0);
  });

  test('three folders in a ring', async () => {
    write(`${part}/two/on.ts`, "import type { Third } from '../three/third.ts';\nexport type On = Third;\n");
    write(
      `${part}/three/third.ts`,
      "import type { Word } from '../one/word.ts';\nexport type Third = Word;\n",
    );
    const { status, said } = await folderCircles();
    expect(said).toContain(`no circle of folders: ${part}/three`);
    expect(status).not.toBe(0);
  });

  test('a folder and one inside it', async () => {
    write(`${part}/one/inner/row.ts`, "import type { Word } from '../word.ts';\nexport type Row = Word;\n");
    write(`${part}/one/table.ts`, "import type { Row } from './inner/row.ts';\nexport type Table = Row[];\n");
    const { status, said } = await folderCircles();
    expect(said).toContain(`${part}/one/inner/row.ts → `);
    expect(status).not.toBe(0);
  });

  test.each(['one/reads-root.ts', 'one/inner/reads-root.ts'])(
    '%s stands on a file at the root',
    async (file) => {
      const up = '../'.repeat(file.split('/').length - 1);
      write(`${part}/${file}`, `import type { Entry } from '${up}entry.ts';\nexport type One = Entry;\n`);
      const { status, said } = await folderCircles();
      expect(said).toContain(`${part}/${file} → `);
      expect(status).not.toBe(0);
    },
  );

  test('a test may look back', async () => {
    write(
      `${part}/two/shape.test.ts`,
      "import type { Word } from '../one/word.ts';\nexport type W = Word;\n",
    );
    expect((await folderCircles()).status).toBe(0);
  });
});

test('two folders of web-map that need each other, and one of an app that stands on what lies around it', async () => {
  write(
    'web-map/apps/map/pages/page.ts',
    "import type { Step } from '../steps/step.ts';\nexport type Page = Step;\n",
  );
  write(
    'web-map/apps/map/steps/step.ts',
    "import type { Frame } from '../pages/frame.ts';\nexport type Step = Frame;\n",
  );
  write('web-map/apps/map/pages/frame.ts', "export type Frame = 'frame';\n");
  write('web-map/apps/map/steps/out.ts', "import { page } from '../main.ts';\nexport const out = page;\n");
  expect((await cruise()).status).toBe(0);
  const { status, said } = await cruise(folderRules, ['web-map']);
  expect(said).toMatch(/no circle of folders: web-map\/apps\/map\/pages →\s+web-map\/apps\/map\/steps/);
  expect(said).toContain('web-map/apps/map/steps/out.ts → ');
  expect(status).not.toBe(0);
});
