import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Builds the map page and the officers' working app into web-map/dist. The map library goes into a chunk of its own,
 * asked for after the text.
 */
export default defineConfig({
  root: file('.'),
  build: {
    outDir: 'dist',
    rolldownOptions: { input: { index: file('index.html'), assess: file('assess.html') } },
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://localhost:4000' } },
});
