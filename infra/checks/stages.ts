/** One command of the whole check. */
export interface Stage {
  readonly name: string;
  /** Words of the command; the first is a program of node_modules/.bin or of the machine. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const npm = (name: string, script: string): Stage => ({ name, command: ['npm', 'run', '--silent', script] });

const lint = npm('format and lint', 'lint');
const types = npm('types', 'typecheck');
const imports = npm('import rules', 'lint:imports');
const generated = npm('generated files', 'codegen:check');
const site = npm('site', 'build');
/** The site is built before: nothing of it changes between two stages. The contact is made up: without one nothing is synthesised. */
const templates: Stage = {
  name: 'AWS templates',
  command: [
    'cdk',
    'synth',
    '--quiet',
    '--build',
    'true',
    '--context',
    'contactName=Made up',
    '--context',
    'contactEmail=nobody@example.org',
  ],
};
const tests: Stage = { name: 'tests', command: ['vitest', 'run'] };
const browser: Stage = {
  name: 'browser tests',
  command: ['playwright', 'test', '--config', 'web-map/testing/playwright.config.ts'],
  env: { SITE_FOLDER: 'web-map/dist' },
};

/**
 * What `npm test` runs: stages of one row side by side, a row after the other. Rows hold what keeps two cores busy for
 * about as long. Vitest and the browser keep both busy by themselves; what needs one core for a few seconds stands where
 * nothing is measured by the clock. The order is that of dependence: templates and browser take the built site.
 */
export const everything: readonly (readonly Stage[])[] = [
  [types, lint, site],
  [tests],
  [browser, templates, imports, generated],
];

/** What `npm run test:quick` runs while one writes: no store, no browser, no templates. */
export const quick: readonly (readonly Stage[])[] = [
  [
    types,
    lint,
    imports,
    generated,
    { name: 'tests of rules and pages', command: ['vitest', 'run', '--project', 'rules and pages'] },
  ],
];
