import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the API explorer into web-map/dist/explorer, after the map page, whose build clears the folder above. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  publicDir: false,
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The editor and the schema's reader come in one piece, which nothing but this page loads.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://localhost:4000' } },
});
