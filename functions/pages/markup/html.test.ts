import { expect, test } from 'vitest';
import { html, joined } from './html.ts';

test('every value is escaped, in text and in attributes, and markup stays markup', () => {
  const inner = html`<b>${'<&>'}</b>`;
  expect(String(html`<p title="${`"'`}">${inner}${['<i>', inner]}</p>`)).toBe(
    '<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b>&lt;i&gt;<b>&lt;&amp;&gt;</b></p>',
  );
});

test.each([
  ['/area/north?asOf=2026-05-07', '/area/north?asOf=2026-05-07'],
  ['?lang=pl', '?lang=pl'],
  ['#sources', '#sources'],
  ['https://www.ons.gov.uk/', 'https://www.ons.gov.uk/'],
  ['javascript:alert(1)', '#'],
  [' javascript:alert(1)', '#'],
  ['data:text/html,x', '#'],
  ['//elsewhere.example.org/', '#'],
  ['/\\elsewhere.example.org/', '#'],
  ['https://me:secret@example.org/', '#'],
])('the address %j is written as %j', (address, written) => {
  expect(String(html`<a href="${address}">x</a>`)).toBe(`<a href="${written}">x</a>`);
});

test('nothing shows nothing, and nought shows nought', () => {
  expect(String(html`<p>${false}${null}${undefined}${0}</p>`)).toBe('<p>0</p>');
});

test('markup that became text on the way is escaped, never trusted', () => {
  const inner = html`<b>x</b>`;
  expect(String(html`${`${inner}`}`)).toBe('&lt;b&gt;x&lt;/b&gt;');
});

test('parts are joined by what stands between them', () => {
  expect(String(html`${joined(['a', 'b', 'c'], html`<br>`)}`)).toBe('a<br>b<br>c');
});
