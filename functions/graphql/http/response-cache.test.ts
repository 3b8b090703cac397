import { expect, test } from 'vitest';
import { ResponseCache } from './response-cache.ts';

const answer = (body: string) => ({ status: 200, headers: {}, body, asked: { cost: 1 } });

test('a small answer to a long question weighs as much as the question', () => {
  const cache = new ResponseCache(100);
  cache.set('q'.repeat(60), answer('yes'));
  cache.set('r'.repeat(60), answer('no'));
  expect(cache.get('q'.repeat(60))).toBeUndefined();
  expect(cache.get('r'.repeat(60))?.body).toBe('no');
});

test('a long answer weighs as much as its body', () => {
  const cache = new ResponseCache(100);
  cache.set('long', answer('x'.repeat(101)));
  cache.set('short', answer('x'));
  expect([cache.get('long'), cache.get('short')?.body]).toEqual([undefined, 'x']);
});

test('what was longest unused makes room, as much as is needed, and a new answer takes the place of the old', () => {
  const cache = new ResponseCache(100);
  cache.set('a', answer('x'.repeat(59)));
  cache.set('a', answer('y'.repeat(39)));
  cache.set('b', answer('z'.repeat(49)));
  expect(cache.get('a')?.body).toBe('y'.repeat(39));
  cache.set('c', answer('w'.repeat(19)));
  expect(['a', 'b', 'c'].map((key) => cache.get(key)?.body.length)).toEqual([39, undefined, 19]);
});
