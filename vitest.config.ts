import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES module here while packages in node_modules take its CommonJS one, as Node itself does;
  // a schema of one copy is refused by the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: import.meta.resolve('graphql') }] },
  test: {
    include: ['{domain,schema,functions,infra,web-map,data}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/cdk.out/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
