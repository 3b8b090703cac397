import type { UserConfig } from 'vite';
import { fontFileName } from '../../styles/font-file-name.ts';
import { oldestBrowsers } from './oldest-browsers.ts';

/**
 * How a page of the site is built from the folder of its app into web-map/dist, with what is its own.
 *
 * @param root the folder, with the page's HTML
 */
export const sitePage = (root: string, { build, ...own }: UserConfig): UserConfig => ({
  root,
  publicDir: false,
  server: { proxy: { '/graphql': process.env.API_URL ?? 'http://localhost:4000' } },
  ...own,
  build: {
    outDir: '../../dist',
    emptyOutDir: false,
    target: [...oldestBrowsers],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    ...build,
    rolldownOptions: {
      ...build?.rolldownOptions,
      output: {
        // One file for what a page begins with: as thirty small ones it is a tenth larger when sent, and asked for thirty times.
        // The map's library has a file of its own by its name, whichever parts share it: it comes after the words, or not at all.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'map-library', test: /node_modules[\\/]maplibre-gl[\\/]/ },
          ],
        },
        assetFileNames: ({ names: [name = ''], source }) =>
          name.endsWith('.woff2') && typeof source !== 'string'
            ? fontFileName(name, source)
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
