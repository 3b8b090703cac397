import jsQR from 'jsqr';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

/** The code as a camera would have it: each of its squares four pixels wide. */
function seen(markup: string) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const at = ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4;
        pixels.set([0, 0, 0], at);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test.each([
  'https://cohesion.walsall.example/area/E05001307?lang=ur',
  'http://localhost:4000/?area=E05001307&layer=census-2021-ethnic-group-5&level=ward',
])('a phone reads %s from its code', (address) => {
  const markup = renderToString(<QrCode text={address} side={88} />);
  expect(seen(markup)).toBe(address);
});
