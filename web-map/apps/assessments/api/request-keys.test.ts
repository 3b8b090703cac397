import { expect, it } from 'vitest';
import { keptValue } from '../../../auth/kept-value.ts';
import { keptTexts } from '../../../kept/kept-in-browser.ts';
import { fakeStorage } from '../../../kept/testing/fake-storage.ts';
import { type OpenRequest, requestKeys } from './request-keys.ts';

it('the same request has the same key until it was answered, and another request has another', () => {
  let made = 0;
  const keys = requestKeys(() => {
    made += 1;
    return `key-${made}`;
  });
  const first = keys.keyFor('a');
  expect(keys.keyFor('a')).toBe(first);
  expect(keys.keyFor('b')).not.toBe(first);
  const again = keys.keyFor('a');
  expect(again).not.toBe(first);
  keys.answered();
  expect(keys.keyFor('a')).not.toBe(again);
});

it('a key of its own making is one that the API takes', () => {
  expect(requestKeys().keyFor('a')).toMatch(/^[A-Za-z0-9_-]{8,100}$/);
});

it('a request that was not answered has its key again on another page, until it was answered', () => {
  const storage = fakeStorage();
  const place = () =>
    keptValue<OpenRequest>(
      'unanswered',
      keptTexts(() => storage),
    );
  const first = requestKeys(undefined, place()).keyFor('a');
  expect(
    JSON.stringify([...Array(storage.length).keys()].map((at) => storage.getItem(storage.key(at) ?? ''))),
    'what it says is not kept',
  ).not.toContain('"a"');
  const reopened = requestKeys(undefined, place());
  expect(reopened.keyFor('a')).toBe(first);
  reopened.answered();
  expect(requestKeys(undefined, place()).keyFor('a')).not.toBe(first);
});
