import { expect, test } from './map-page.ts';

const row = (number: number, style = '') =>
  `<li style="${style}"><a href="/${number}">Place ${number}</a></li>`;
const page = (rows: readonly string[]) =>
  `<!doctype html><html lang="en"><title>Places</title><main><h1>Places</h1><div style="overflow: auto; height: 9rem"><ul>${rows.join('')}</ul></div></main></html>`;
const rows = Array.from({ length: 40 }, (_, number) => row(number));

test('a fault in one row of forty is found, rows are back in their order, and what is scrolled and the focus stay @beside-map', async ({
  map,
  page: shown,
}) => {
  await shown.setContent(page(rows));
  await shown.getByRole('link', { name: 'Place 20' }).focus();
  const scrolled = () => shown.locator('div').evaluate((box) => box.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(100);
  await map.holdUp('rows-alike');
  expect(await scrolled()).toBe(before);
  const links = shown.getByRole('link');
  await expect(links).toHaveText(rows.map((_, number) => `Place ${number}`));
  await expect(shown.getByRole('link', { name: 'Place 20' })).toBeFocused();

  await shown.setContent(page(rows.with(20, '<li><a href="/20"></a></li>')));
  await expect(map.holdUp('row-without-name')).rejects.toThrow('link-name');
  await shown.setContent(page(rows.with(20, row(20, 'opacity: 0.3'))));
  await expect(map.holdUp('row-without-contrast')).rejects.toThrow('color-contrast');
  await shown.setContent(page(rows.with(20, '<li><a href="/20" aria-describedby="gone">Place 20</a></li>')));
  await expect(map.holdUp('row-described-by-nothing')).rejects.toThrow('aria-describedby=');

  const labelled = rows.map(
    (_, number) => `<li><button aria-label="More of ward ${number}">Ward ${number}</button></li>`,
  );
  await shown.setContent(page(labelled));
  await map.holdUp('labels-alike');
  await shown.setContent(page(labelled.with(20, '<li><button aria-label="More">Ward 20</button></li>')));
  await expect(map.holdUp('label-without-its-words')).rejects.toThrow('label-content-name-mismatch');
  const signs = rows.map((_, number) => `<li><button aria-label="Close ${number}"><svg></svg></button></li>`);
  await shown.setContent(page(signs.with(20, '<li><button aria-label=""><svg></svg></button></li>')));
  await expect(map.holdUp('label-without-words')).rejects.toThrow('button-name');
});
