import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** Node's own `require` for the CommonJS packages inside a bundle that is an ES module. */
const requireBanner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** What stands in a bundle for reports to Apollo's studio, which is told nothing: 230 kB less to load at every start. */
const noApolloReports = resolve(import.meta.dirname, 'no-apollo-reports.ts');

/** How the code of a function is bundled, for AWS and where its start is measured. */
export const bundleSettings = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  minify: true,
  charset: 'utf8',
  // graphql-js looks at values a second time for those who develop with it, for a copy of itself that no bundle holds.
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { '@apollo/usage-reporting-protobuf': noApolloReports },
  banner: { js: requireBanner },
} as const satisfies BuildOptions;
