import { expect, test } from 'vitest';
import { html, tongue, within } from '../markup/html.ts';
import { filledIn, recordText, textsJoined } from './wording.ts';

const urdu = { code: 'ur', direction: 'rtl' } as const;

test('English that fills a sentence is kept apart in markup, and plain in attributes and files', () => {
  const sentence = filledIn('یہ {name} ہے: {count}', { name: recordText('St <b>', urdu), count: 3 });
  expect(String(html`<p title="${sentence}">${sentence}</p>`)).toBe(
    '<p title="یہ St &lt;b&gt; ہے: 3">یہ <bdi lang="en" dir="ltr">St &lt;b&gt;</bdi> ہے: 3</p>',
  );
  expect(String(sentence)).toBe('یہ St <b> ہے: 3');
});

test('a brace that nothing fills stays, so that a missing value is seen', () => {
  expect(String(filledIn('{a} and {b}', { a: 'x' }))).toBe('x and {b}');
});

test('an element of nothing but English carries the mark itself', () => {
  const whole = recordText('A note.', urdu);
  expect(String(html`<p ${tongue(whole)}>${within(whole)}</p>`)).toBe('<p lang="en" dir="ltr">A note.</p>');
  const mixed = textsJoined(['الف', whole], ': ');
  expect(String(html`<p ${tongue(mixed)}>${within(mixed)}</p>`)).toBe(
    '<p >الف: <bdi lang="en" dir="ltr">A note.</bdi></p>',
  );
});

test('a text of the API is drawn with what stands between signs as English, and is plain in attributes', () => {
  const told = 'وارڈ \u2068Pelsall\u2069 میں';
  const shown = '<p title="وارڈ Pelsall میں">وارڈ <bdi lang="en" dir="ltr">Pelsall</bdi> میں</p>';
  expect(String(html`<p title="${told}">${told}</p>`)).toBe(shown);
  const sentence = filledIn('{told}!', { told });
  expect(String(html`<p title="${told}">${sentence}</p>`)).toBe(shown.replace('میں</p>', 'میں!</p>'));
  expect(String(sentence)).toBe('وارڈ Pelsall میں!');
});

test('on an English page there is nothing to mark', () => {
  expect(String(html`<p>${recordText('A note.', { code: 'en', direction: 'ltr' })}</p>`)).toBe(
    '<p>A note.</p>',
  );
});
