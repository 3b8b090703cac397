import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the API explorer into web-map/dist/explorer, after the map page, whose build clears the folder above. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  publicDir: false,
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // The editor is large and loads in parts of its own; nothing of it reaches the map page.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      onwarn(warning, warn) {
        // React libraries mark their files "use client"; in a page that is all client the mark says nothing.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://localhost:4000' } },
});
