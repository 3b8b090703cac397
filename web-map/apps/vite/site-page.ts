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
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        assetFileNames: ({ names: [name = ''], source }) =>
          name.endsWith('.woff2') && typeof source !== 'string'
            ? fontFileName(name, source)
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
