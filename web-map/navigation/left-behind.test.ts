import { expect, test } from 'vitest';
import { readLeftBehind } from './left-behind.ts';

test('what a step keeps is read as it was kept', () => {
  expect(readLeftBehind({ scrolled: 812, link: 'https://map.example/?venue=a' })).toEqual({
    scrolled: 812,
    link: 'https://map.example/?venue=a',
  });
  expect(readLeftBehind({ scrolled: 0 })).toEqual({ scrolled: 0 });
});

test.each([null, undefined, 'x', {}, { scrolled: '12' }, { link: 'a' }])(
  'of %j nothing is read: it was kept by something else',
  (kept) => {
    expect(readLeftBehind(kept)).toBeUndefined();
  },
);

test('a link that is no address is left out', () => {
  expect(readLeftBehind({ scrolled: 5, link: 7 })).toEqual({ scrolled: 5 });
});
