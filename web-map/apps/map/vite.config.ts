import { sitePage } from '../vite/site-page.ts';

/** Builds the map page, and clears the folder first. The map library goes into a chunk of its own, asked for after the text. */
export default sitePage(import.meta.dirname, {
  publicDir: '../../public',
  build: { emptyOutDir: true, chunkSizeWarningLimit: 1200 },
});
