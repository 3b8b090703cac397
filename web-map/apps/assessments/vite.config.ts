import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import mapPage from '../map/vite.config.ts';

/**
 * Builds the officers' working app beside the map page, by itself: built together, the page that everyone opens would be
 * cut into more and larger pieces for the sake of the few who write assessments.
 */
export default defineConfig({
  ...mapPage,
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {
    ...mapPage.build,
    emptyOutDir: false,
    rolldownOptions: { input: fileURLToPath(new URL('./assess.html', import.meta.url)) },
  },
});
