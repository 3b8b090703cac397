import { faultIn } from './fault-in.ts';
import { expect, test } from './map-page.ts';

const rows = Array.from({ length: 40 }, (_, row) => `<section><h3>Place ${row}</h3><p>Open</p></section>`);
const page = (before: string, within = '', after = '') =>
  `<!doctype html><html lang="en"><title>Places</title><main><h1>Places</h1><a href="/">Map</a>${before}
  <details><summary>All places</summary><div id="part"><h2>All</h2>${within}${rows.join('')}</div></details>${after}</main></html>`;

test('beside a closed part, within it and across its edge axe finds what it found, and all is back in its place @beside-map', async ({
  map,
  page: shown,
}) => {
  const faultOf = (...parts: Parameters<typeof page>): Promise<string> => faultIn(map, page(...parts));
  expect(await faultOf('<p>Here</p>', '<p style="color: #eee">Pale, and not seen</p>')).toBe('');
  expect(await faultOf('<p style="color: #eee">Pale</p>')).toContain('color-contrast: <p style');
  expect(await faultOf('<input>')).toContain('label: <input');
  expect(await faultOf('', '', '<main>Another</main>')).toContain('landmark-no-duplicate-main');
  expect(await faultOf('', '<button accesskey="m">Map</button>')).toBe('');
  expect(await faultOf('', '<map name="a"><area href="/"></map>')).toContain('area-alt');
  // What is named from within a closed part, or by what lies in it, is named as it was.
  expect(await faultOf('<input aria-labelledby="name">', '<span id="name">Place</span>')).toBe('');
  expect(await faultOf('<input aria-labelledby="name">', '<span id="name"></span>')).toContain('label');
  expect(await faultOf('<input id="place">', '<label for="place">Place</label>')).toContain('label');
  // All rules that ask for what is hidden: look into one that comes anew before it is listed. Most then find no fault with
  // what is neither seen nor heard; those of areas, media and the head do, and what they ask for keeps a part whole.
  const askHidden = await shown.evaluate(() =>
    window.axe?._audit.rules.filter((rule) => rule.enabled && !rule.excludeHidden).map(({ id }) => id),
  );
  expect(askHidden).toEqual([
    'accesskeys',
    'area-alt',
    'aria-allowed-role',
    'aria-hidden-body',
    'aria-hidden-focus',
    'blink',
    'color-contrast',
    'duplicate-id-aria',
    'hidden-content',
    'link-in-text-block',
    'marquee',
    'meta-refresh',
    'meta-viewport-large',
    'meta-viewport',
    'no-autoplay-audio',
  ]);
});
