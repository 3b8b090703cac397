import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base, expect, type Page } from '@playwright/test';
import { coarsePixels } from './coarse-pixels.ts';
import { inertWebGL } from './inert-webgl.ts';
import { lookedAt } from './looked-at.ts';
import { nothingOnItsWay } from './nothing-on-its-way.ts';

const screenshots = resolve(import.meta.dirname, '../../test-results/screenshots');

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

  /**
   * Go to another state as Back does: without a new page, whose scripts and words would be read once more. What is on its
   * way for the state is asked for when this is over.
   */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, path);
    await this.settled();
  }

  /** Nothing is on its way any more, letters among it, and the map, where there is one, is drawn. */
  async settled(): Promise<void> {
    // One question, asked until it is so. Playwright's own waiting reads 300 kB of its code into each page first, which
    // took 80 ms of CPU a visit; expects that are each asked until it is so took more. They say what is missing where it
    // never is. A page that is left while it is asked answers nothing, and the next is asked.
    const end = Date.now() + 20_000;
    while (Date.now() < end) {
      if (await this.page.evaluate(nothingOnItsWay).catch(() => false)) return;
      if (this.page.isClosed()) break;
      await sleep(50);
    }
    const now = { timeout: 1 };
    const inTime = 'within twenty seconds';
    await expect(this.page.locator('main'), inTime).toBeVisible(now);
    await expect(this.page.locator('.waiting'), inTime).toHaveCount(0, now);
    const undrawn = this.page.locator('.map:not([data-progress="drawn"], [data-progress="failed"])');
    await expect(undrawn, inTime).toHaveCount(0, now);
    expect(await this.page.evaluate(() => document.fonts.status), `letters ${inTime}`).toBe('loaded');
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

  /** Hold this state to axe and to reflow without sideways scroll, and keep a picture of it where pictures are asked for. */
  async holdUp(state: string): Promise<void> {
    const { astray, violations, sideways } = await lookedAt(this.page, () => this.settled());
    const { width } = this.page.viewportSize() ?? { width: 0 };
    await keepPicture(this.page, `${state}-${width}`);
    expect(astray, `what is named by none or by two in state ${state}`).toEqual([]);
    expect(violations, `axe violations in state ${state}`).toEqual([]);
    expect(sideways, `sideways scroll in state ${state}`).toBeLessThanOrEqual(0);
  }
}

/** Keeps a picture in test-results/screenshots where PICTURES=on asks for them: for people to look at, no test compares them. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env.PICTURES !== 'on') return;
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage });
}

/** Messages of the browser that are no fault of the page: software rendering says how slow it is. */
const harmless = /GL Driver Message|GPU stall/;

/** Chunk of the page in which the library of the map is; without it the page says so in the map's place. */
const mapLibrary = /\/map-view-[^/]*\.js$/;

/**
 * The browser itself keeps the library away: where Playwright does, each request goes through it, and nothing is taken from
 * the cache that a browser has.
 */
async function keepAwayMapLibrary(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['*/map-view-*.js'] });
}

/**
 * In the title of a test that looks at what the map paints, or holds it to axe and reflow where it is painted. Software
 * paints here, which takes most of the time of a test; without this the map does all but paint.
 */
const drawsMap = '@draws-map';

/** In the title of a test that reads what stands beside the map, and nothing of the map itself: it does without. */
const besideMap = '@beside-map';

interface Fixtures {
  readonly map: MapPage;
  /** Faults that a test brings about on purpose. */
  readonly expectedFaults: RegExp[];
}

export const test = base.extend<Fixtures>({
  expectedFaults: async ({ browserName: _ }, use) => use([]),
  map: async ({ page, baseURL, expectedFaults }, use, { tags }) => {
    const isBesideMap = tags.includes(besideMap);
    const faults: string[] = [];
    if (isBesideMap) await keepAwayMapLibrary(page);
    else await page.addInitScript(tags.includes(drawsMap) ? coarsePixels : inertWebGL);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      const isKeptAway = isBesideMap && mapLibrary.test(message.location().url);
      if (!isKeptAway && ['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${baseURL}/`))
        faults.push(`asked another server: ${url}`);
    });
    page.on('requestfinished', (request) => {
      if (isBesideMap && mapLibrary.test(request.url()))
        faults.push('the library of the map was not kept away');
    });
    await use(new MapPage(page));
    const unexpected = faults.filter(
      (text) => ![harmless, ...expectedFaults].some((known) => known.test(text)),
    );
    expect(unexpected, 'faults in the console, and requests to other servers').toEqual([]);
  },
});

export { expect };
