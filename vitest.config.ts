import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/**
 * Tests of some folders, or of a pattern. Where nothing of a file's tests is left behind for the next, files share a
 * worker: what they import is loaded once.
 */
const project = (
  name: string,
  include: readonly string[],
  workers: Pick<NonNullable<TestProjectInlineConfiguration['test']>, 'pool' | 'isolate'>,
  without: readonly string[] = [],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: include.map((folder) => (folder.includes('*') ? folder : `${folder}/**/*.test.{ts,tsx}`)),
    exclude: ['**/node_modules/**', '**/dist/**', '**/cdk.out/**', ...without],
    ...workers,
  },
});

/** Tests of pages that read what the API serves of the real data: with the others that do, whose worker has loaded it. */
const servedPages = 'web-map/**/*.served.test.{ts,tsx}';

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
    env: { MEASURING_SECONDS: '30' },
    projects: [
      project('rules and pages', ['domain', 'locales', 'schema', 'web-map'], together, [servedPages]),
      project('served', ['functions', 'data', servedPages], together),
      // Functions are bundled by processes that write where this one writes, which a thread cannot hand on.
      project('AWS templates', ['infra/aws', 'infra/edge'], { pool: 'forks', isolate: false }),
      // Their runs are processes of their own already.
      project('infrastructure', ['infra'], { pool: 'forks', isolate: false }, [
        'infra/aws/**',
        'infra/edge/**',
      ]),
    ],
  },
});
