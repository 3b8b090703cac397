import { faultIn } from './fault-in.ts';
import { expect, test } from './map-page.ts';
import { oneOfEachText } from './one-of-each-text.ts';

const text = (number: number, style = '') => `<p style="${style}">Paragraph ${number}</p>`;
const forty = Array.from({ length: 40 }, (_, number) => text(number));
/** Ground that what is placed at the top stands on. */
const dark =
  '<div style="position: absolute; inset: 0 0 auto; height: 5rem; background: #222"></div><div style="height: 5rem"></div>';
const page = (texts: readonly string[], before = '') =>
  `<!doctype html><html lang="en"><title>Places</title><style>.pale { color: #eee } .grey { background: #777 }</style>${before}<main><h1>Places</h1>${texts.join('')}</main></html>`;

test('one text without contrast among forty alike is found, whatever makes it so, and no mark stays @beside-map', async ({
  map,
  page: shown,
}) => {
  const faultOf = (html: string): Promise<string> => faultIn(map, html);
  expect(await faultOf(page(forty))).toBe('');
  await shown.evaluate(oneOfEachText, 'data-judged');
  await expect(shown.locator('p[data-judged]')).toHaveCount(2);
  for (const [fault, one] of [
    ['its colour', text(20, 'color: #eee')],
    ['its class', '<p class="pale">Paragraph 20</p>'],
    ['its background', text(20, 'background: #222')],
    ['the colour of what it lies in', '<section style="color: #eee"><p>Paragraph 20</p></section>'],
    ['the background of what it lies in', '<section style="background: #222"><p>Paragraph 20</p></section>'],
    ['how far one sees through it', text(20, 'opacity: 0.3')],
    ['a part of it', '<p>Paragraph <span class="pale">twenty</span></p>'],
    ['the ground that it is placed on', text(20, 'position: absolute; top: 0')],
    ['a field', '<input class="pale" aria-label="Paragraph 20" value="Paragraph 20">'],
  ] as const) {
    expect(await faultOf(page(forty.with(20, one), dark)), fault).toContain('color-contrast');
  }
  // Letters that are large enough need less: the small ones beside them are not like them.
  const large = forty.map((_, number) =>
    text(number, `background: #fff; color: #888; font-size: ${number === 20 ? 16 : 32}px`),
  );
  expect(await faultOf(page(large))).toContain('Paragraph 20');
  // What axe passes over where it comes first and last is like no other.
  const pale = '<p class="pale">Paragraph</p>';
  const sign = '<p class="pale">–</p>';
  expect(await faultOf(page([sign, pale, sign]))).toContain('Paragraph');
  const offButton = '<button disabled class="pale grey">Send</button>';
  expect(await faultOf(page([offButton, '<button class="pale grey">Send</button>', offButton]))).toContain(
    'color-contrast',
  );
  const named = (id: string) => `<p class="pale" id="${id}">Paragraph</p>`;
  const offField = '<button disabled aria-labelledby="a b">Send</button>';
  expect(await faultOf(page([named('a'), pale, named('b'), offField]))).toContain('color-contrast');
  const label = (state: string) => `<label class="pale">Name <input ${state}></label>`;
  expect(await faultOf(page([label('disabled'), label(''), label('disabled')]))).toContain('color-contrast');
});
