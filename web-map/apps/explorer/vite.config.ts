import { sitePage } from '../vite/site-page.ts';

/** Builds the API explorer into a folder of its own, after the map page, whose build clears the folder above. */
export default sitePage(import.meta.dirname, {
  base: '/explorer/',
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    // The editor and the schema's reader come in one piece, which nothing but this page loads.
    chunkSizeWarningLimit: 900,
  },
});
