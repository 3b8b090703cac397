import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{domain,schema,functions,infra,web-map,data}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/cdk.out/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
