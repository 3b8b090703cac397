import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const screenshots = resolve(import.meta.dirname, '../../test-results/screenshots');

declare global {
  interface Window {
    readonly axe: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/** The page under test, with what every state is held to. */
export class MapPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Nothing is on its way any more, and the map, where there is one, is drawn. */
  async settled(): Promise<void> {
    await expect(this.page.locator('main')).toBeVisible();
    await expect(this.page.locator('.waiting')).toHaveCount(0);
    await expect(
      this.page.locator('.map:not([data-progress="drawn"], [data-progress="failed"])'),
    ).toHaveCount(0);
  }

  /** Opens what a card of a briefing rests on, and waits until it is there. */
  async howWeKnow(card: string): Promise<void> {
    await this.page.locator('summary', { hasText: `How we know: ${card}` }).click();
    const rest = this.page.getByRole('region', { name: card, exact: true }).locator('.part');
    await expect(rest.first()).toBeVisible();
    await this.settled();
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** Keep a picture of this state, and hold it to axe and to reflow without sideways scroll. */
  async holdUp(state: string): Promise<void> {
    await this.settled();
    const { width } = this.page.viewportSize() ?? { width: 0 };
    await this.page.screenshot({ path: join(screenshots, `${state}-${width}.png`) });
    const { violations } = await this.page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(found, `axe violations in state ${state}`).toEqual([]);
    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `sideways scroll in state ${state}`).toBeLessThanOrEqual(0);
  }
}

/** Messages of the browser that are no fault of the page: software rendering says how slow it is. */
const harmless = /GL Driver Message|GPU stall/;

/** Chunk of the page in which the library of the map is; without it the page says so in the map's place. */
const mapLibrary = /\/map-view-[^/]*\.js$/;

/**
 * In the title of a test that reads what stands beside the map, and nothing of the map itself. Software draws the map
 * here, which takes most of the time of a test, so such a test does without.
 */
const besideMap = '@beside-map';

interface Fixtures {
  readonly map: MapPage;
  /** Faults that a test brings about on purpose. */
  readonly expectedFaults: RegExp[];
}

export const test = base.extend<Fixtures>({
  expectedFaults: async ({ browserName: _ }, use) => use([]),
  map: async ({ page, baseURL, expectedFaults }, use, { tags }) => {
    const drawsMap = !tags.includes(besideMap);
    const faults: string[] = [];
    await page.addInitScript({ path: axePath });
    if (!drawsMap) await page.route(mapLibrary, (route) => route.abort());
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      const isKeptAway = !drawsMap && mapLibrary.test(message.location().url);
      if (!isKeptAway && ['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${baseURL}/`))
        faults.push(`asked another server: ${url}`);
    });
    await use(new MapPage(page));
    const unexpected = faults.filter(
      (text) => ![harmless, ...expectedFaults].some((known) => known.test(text)),
    );
    expect(unexpected, 'faults in the console, and requests to other servers').toEqual([]);
  },
});

export { expect };
