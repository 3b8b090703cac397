import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('what was longest unused goes first', () => {
  const cache = new BoundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.get('a');
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

test('weights count, a new value replaces the weight of the old, and what is too heavy is not kept', () => {
  const cache = new BoundedCache<string>(10);
  cache.set('a', 'x', 6);
  cache.set('a', 'y', 4);
  cache.set('b', 'z', 6);
  expect(cache.get('a')).toBe('y');
  cache.set('huge', 'h', 11);
  expect([cache.get('huge'), cache.get('a'), cache.get('b')]).toEqual([undefined, 'y', 'z']);
  cache.set('c', 'w', 1);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([undefined, 'z', 'w']);
});

test('what is cleared or deleted leaves its room', () => {
  const cache = new BoundedCache<number>(1);
  cache.set('a', 1);
  cache.delete('a');
  cache.set('b', 2);
  expect(cache.get('b')).toBe(2);
  cache.clear();
  cache.set('c', 3);
  expect([cache.get('b'), cache.get('c')]).toEqual([undefined, 3]);
});
