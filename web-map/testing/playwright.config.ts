import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import Chromium from '@sparticuz/chromium';

const root = resolve(import.meta.dirname, '../..');

const freePort = (): Promise<string> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(String(address && typeof address === 'object' ? address.port : 0)));
    });
  });

// Read again by every worker process: port and folder are chosen once and handed on by the environment.
process.env.MAP_PORT ??= await freePort();
process.env.BESIDE_PORT ??= await freePort();
process.env.MAP_STORE ??= mkdtempSync(join(tmpdir(), 'cohesion-map-'));
process.env.CHROMIUM_PATH ??= await Chromium.executablePath();
const address = `http://localhost:${process.env.MAP_PORT}`;

/** Flags that keep Chromium within this machine and let it draw WebGL in software. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of a test lives for some seconds: what V8 would compile a second and third time beside it is thrown away
  // with the page, and took a fifth of the CPU of a visit and half of that of axe.
  '--js-flags=--no-maglev,--no-opt',
  // The process in which a page begins as blank goes on with its first address. Another would be started for that and the
  // first thrown away, 0.2 s of CPU each. A context has a process of its own as before.
  '--renderer-process-limit=1',
];

/**
 * Where no test looks at pixels, pages are laid out and not painted: Chromium has next to no memory for what it would paint,
 * far beyond the window, and took a tenth of the CPU for it. A PDF and what lies under a point do without.
 */
const unpainted = process.env.PICTURES === 'on' ? [] : ['--force-gpu-mem-available-mb=1'];
const executablePath = process.env.CHROMIUM_PATH;

// Node reads the tests as they are written, so that no line has to be looked up in a source map. Playwright does so with
// each of its calls, which took a seventh of the CPU of a worker.
Reflect.deleteProperty(Error, 'prepareStackTrace');

/** Browser tests: real Chromium against what `npm start` runs, on a free port over a store of their own. */
export default defineConfig({
  testDir: root,
  testMatch: ['web-map/**/*.browser.ts', 'functions/pages/**/*.browser.ts'],
  outputDir: join(root, 'test-results/browser'),
  // Node reads TypeScript by itself: Babel would compile whatever a test imports, which took most of collecting them.
  build: { external: ['**/*.ts'] },
  globalTeardown: resolve(import.meta.dirname, 'remove-store.ts'),
  // A worker waits for its page and the server, so that two cores keep three busy. Most share one store: a test makes
  // what it reads, and counts nothing that another could add to.
  workers: 3,
  // A machine of a checking service shares its cores: what fails once and then passes is listed as flaky, to be looked into.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  // Painting in software takes a core by itself: one test at a time does, and the clock says little of it.
  projects: [
    { name: 'painted', grep: /@draws-map/, workers: 1, timeout: 120_000 },
    {
      name: 'not painted',
      grepInvert: /@draws-map/,
      use: { launchOptions: { executablePath, args: [...flags, ...unpainted] } },
    },
  ],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // The map is where it flies to at once. The test that flies asks for motion.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: flags },
  },
  webServer: {
    command: 'node web-map/testing/serve.ts',
    cwd: root,
    env: {
      PORT: process.env.MAP_PORT,
      BESIDE_PORT: process.env.BESIDE_PORT,
      STORE_FOLDER: process.env.MAP_STORE,
      REQUEST_LIMITS: 'off',
      // Ground is measured beside browsers that keep the machine busy: the time of the clock says nothing of a site.
      MEASURING_SECONDS: '30',
    },
    wait: { stdout: /Ready\./ },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
