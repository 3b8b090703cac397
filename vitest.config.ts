import { randomUUID } from 'node:crypto';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Node loads the code of tests as it does when the program runs: a third of the CPU less than by Vite's module runner. */
const byNode = {
  experimental: { viteModuleRunner: false, nodeLoader: false },
  execArgv: ['--import', './infra/checks/load-for-tests.ts'],
};

/** Processes of one busy thread each: what collects its garbage on others beside it takes an eighth of the CPU of a synthesis. */
const byItself = { ...byNode, execArgv: [...byNode.execArgv, '--single-threaded-gc'] };

/** By Node, with Vitest between: only so can a test put something in the place of a module. */
const byVitest = { ...byNode, experimental: { viteModuleRunner: false, nodeLoader: true } };

/**
 * Tests of some folders, or of a pattern. Where nothing of a file's tests is left behind for the next, files share a
 * worker: what they import is loaded once.
 */
const project = (
  name: string,
  include: readonly string[],
  workers: Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'pool' | 'isolate'>,
  without: readonly string[] = [],
  loaded: Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'experimental' | 'execArgv'> = byNode,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: include.map((folder) => (folder.includes('*') ? folder : `${folder}/**/*.test.{ts,tsx}`)),
    exclude: ['**/node_modules/**', '**/dist/**', '**/cdk.out/**', ...without],
    ...workers,
    ...loaded,
  },
});

/** Tests that read what the API serves of the real data, wherever they stand: with the others that do, whose worker has loaded it. */
const served = '**/*.served.test.{ts,tsx}';

/** Tests that put a stand-in in the place of a module. */
const withStandIns = '**/*.stand-in.test.ts';

const together = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  // Vite would take graphql's ES module here while packages in node_modules take its CommonJS one, as Node itself does;
  // a schema of one copy is refused by the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: import.meta.resolve('graphql') }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
    // Vitest would leave one core of two without a worker.
    maxWorkers: '100%',
    // Both cores are busy: five seconds of the clock would say nothing of a site that is measured meanwhile.
    // What the workers of a run share is named after it.
    env: { MEASURING_SECONDS: '30', TEST_RUN: randomUUID() },
    // They run in the order of their names: the last ends with short files, so that both workers end together.
    projects: [
      project('rules and pages', ['domain', 'locales', 'schema', 'web-map'], together, [served]),
      project('served', ['functions', 'data', served], together, [withStandIns]),
      // What one file puts in the place of a module comes too late for a worker that has loaded it for another.
      project('modules with stand-ins', [withStandIns], { ...together, isolate: true }, [], byVitest),
      // Functions are bundled by processes that write where this one writes, which a thread cannot hand on.
      project(
        'AWS templates',
        ['infra/aws', 'infra/edge'],
        { pool: 'forks', isolate: false },
        [served],
        byItself,
      ),
      // Their runs are processes of their own already.
      project('infrastructure', ['infra'], { pool: 'forks', isolate: false }, [
        'infra/aws/**',
        'infra/edge/**',
        served,
      ]),
    ],
  },
});
