import { madeUpSettings } from '../aws/testing/made-up-settings.ts';

/** One command of the whole check. */
export interface Stage {
  readonly name: string;
  /** Words of the command; the first is a program of node_modules/.bin or of the machine. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What must have ended well before it begins. */
  readonly after?: readonly Stage[];
}

const npm = (name: string, script: string): Stage => ({ name, command: ['npm', 'run', '--silent', script] });

const lint = npm('format and lint', 'lint');
/**
 * Of what the compiler of types allocates it lets go of an eighth: to look for that took a quarter of its time. On several
 * threads each works out anew the types that all files share, a third more for two cores that other stages keep busy.
 */
const types: Stage = { name: 'types', command: ['tsc', '--singleThreaded'], env: { GOGC: 'off' } };
const imports = npm('import rules', 'lint:imports');
const generated = npm('generated files', 'codegen:check');
const site = npm('site', 'build');
/** Where the cloud assembly lies, from the root of the project: the tests of the functions run and weigh what is in it. */
const assembly = 'cdk.out';
/**
 * The site is built before: nothing of it changes between two stages. Settings are made up: without a contact nothing is
 * synthesised. Where in the source each resource was made, and with what version of CDK, is not for a template to compare.
 * AwsSolutions are checked here; the rules of CloudFormation, most of the time of a synthesis, by the tests of the settings.
 * esbuild bundles for two seconds and lets go of nothing meanwhile: looking for what it could let go of took a quarter of that.
 */
const templates: Stage = {
  name: 'AWS templates',
  command: [
    'cdk',
    'synth',
    '--quiet',
    ...['--build', 'true'],
    ...['--output', assembly],
    ...['--no-path-metadata', '--no-asset-metadata', '--no-version-reporting'],
    ...Object.entries(madeUpSettings).flatMap(([name, value]) => ['--context', `${name}=${value}`]),
  ],
  env: { CDK_VALIDATION: 'false', GOGC: 'off' },
  after: [site],
};
/** What takes seconds, and needs one core: a fault that it finds is told before any test begins. */
const checks: readonly Stage[] = [types, site, lint, templates, imports, generated];
const tests: Stage = {
  name: 'tests',
  command: ['vitest', 'run'],
  env: { CLOUD_ASSEMBLY: assembly },
  after: checks,
};
const browser: Stage = {
  name: 'browser tests',
  command: ['playwright', 'test', '--config', 'web-map/testing/playwright.config.ts'],
  env: { SITE_FOLDER: 'web-map/dist' },
  after: [tests],
};

/** What `npm test` runs, in the order in which stages begin: each as soon as one has ended and what it needs is there. */
export const everything: readonly Stage[] = [...checks, tests, browser];

/** What `npm run test:quick` runs while one writes: no store, no browser, no templates. */
export const quick: readonly Stage[] = [
  types,
  { name: 'tests of rules and pages', command: ['vitest', 'run', '--project', 'rules and pages'] },
  lint,
  imports,
  generated,
];
