import { chromium, type Page } from '@playwright/test';
import Chromium from '@sparticuz/chromium';
import { languageCodes } from '../../domain/languages/interface-languages.ts';
import { briefingScreens, briefingSize, mostWords } from '../../web-map/testing/briefing-size.ts';
import { round } from './measures.ts';

// How high the panel of each area is, and how many words it says before anything is opened, in every language:
// `node infra/bench/briefing-bench.ts http://localhost:4000`, beside what `npm start` runs. One page a language.

const [address = 'http://localhost:4000'] = process.argv.slice(2);

interface Size {
  readonly area: string;
  readonly language: string;
  readonly height: number;
  readonly words: number;
}

async function areasHeld(): Promise<readonly string[]> {
  const query =
    '{ borough { code } localities: areas(level: LOCALITY) { code } wards: areas(level: WARD) { code } }';
  const response = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = (await response.json()) as {
    data: Record<'localities' | 'wards', { code: string }[]> & { borough: { code: string } };
  };
  return [data.borough, ...data.localities, ...data.wards].map(({ code }) => code);
}

/** Goes to another area as Back does, and waits until all of its briefing is there. */
async function show(page: Page, area: string): Promise<void> {
  await page.evaluate((code) => {
    const to = new URL(location.href);
    to.searchParams.set('area', code);
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, area);
  await page.waitForFunction(
    () => document.querySelector('.briefing .cards') && !document.querySelector('.waiting'),
  );
}

/** The height once it has stood still: what is worked out comes after what is on record. */
async function settledSize(page: Page): Promise<{ readonly height: number; readonly words: number }> {
  let last = await briefingSize(page);
  for (let still = 0; still < 3; ) {
    await page.waitForTimeout(120);
    const next = await briefingSize(page);
    still = next.height === last.height && next.words === last.words ? still + 1 : 0;
    last = next;
  }
  return last;
}

const areas = await areasHeld();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await Chromium.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
for (const { name, viewport, highest } of briefingScreens) {
  const sizes: Size[] = [];
  for (const language of languageCodes) {
    const page = await browser.newPage({ viewport });
    // The panel is measured, and nothing of the map: its library is left out.
    await page.route(/\/map-view-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${address}/?area=${areas[0]}&lang=${language}`);
    for (const area of areas) {
      await show(page, area);
      sizes.push({ area, language, ...(await settledSize(page)) });
    }
    await page.close();
  }
  console.log(`On ${name}: at most ${highest} pixels and ${mostWords} words.`);
  console.table(
    Object.fromEntries(
      languageCodes.map((language) => {
        const of = sizes.filter((each) => each.language === language);
        const [high] = of.toSorted((a, b) => b.height - a.height);
        const [long] = of.toSorted((a, b) => b.words - a.words);
        const over = of.filter(({ height, words }) => height > highest || words > mostWords);
        return [
          language,
          {
            highest: round(high?.height ?? 0),
            'its area': high?.area,
            words: long?.words,
            'their area': long?.area,
            over: over.map(({ area }) => area).join(' '),
          },
        ];
      }),
    ),
  );
}
await browser.close();
