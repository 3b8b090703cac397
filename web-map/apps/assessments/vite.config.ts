import { resolve } from 'node:path';
import { sitePage } from '../vite/site-page.ts';

/**
 * Builds the officers' working app beside the map page, by itself: built together, the page that everyone opens would be
 * cut into more and larger pieces for the sake of the few who write assessments.
 */
export default sitePage(import.meta.dirname, {
  build: {
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: resolve(import.meta.dirname, 'assess.html') },
  },
});
