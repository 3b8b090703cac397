import { expect, it } from 'vitest';
import { packList, unpackList } from './packed-list.ts';

const noise = (seed: number) =>
  Array.from({ length: 40 }, (_, k) => (seed * 7919 + k * k * 104_729) % 999_983);
const records = Array.from({ length: 200 }, (_, n) => ({ n, noise: noise(n) }));
const unpackAll = (chunks: readonly Uint8Array[]) => chunks.flatMap((chunk) => unpackList(chunk, 'records'));

it('packs what fits into one chunk, and an empty list too', () => {
  expect(packList([])).toHaveLength(1);
  expect(unpackAll(packList([]))).toEqual([]);
  expect(packList(records)).toHaveLength(1);
  expect(unpackAll(packList(records))).toEqual(records);
});

it('splits what does not fit, keeps the order and makes no chunk larger than allowed', () => {
  const chunks = packList(records, 4_000);
  expect(chunks.length).toBeGreaterThan(4);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
  expect(unpackAll(chunks)).toEqual(records);
});

it('refuses a record that alone is too large', () => {
  expect(() => packList([records], 1_000)).toThrow(RangeError);
});

it('calls a chunk corrupt that is no list', () => {
  expect(() => unpackList('text', 'places')).toThrow('The stored list of places cannot be read.');
  expect(() => unpackList(new Uint8Array([9, 9]), 'places')).toThrow(
    'The stored list of places cannot be read.',
  );
});

it('gives the records that are held of the very same bytes, and others of others', () => {
  const [chunk = new Uint8Array()] = packList(records);
  const [first] = unpackList(chunk, 'records');
  expect(unpackList(Uint8Array.from(chunk), 'records')[0]).toBe(first);
  const [changed = new Uint8Array()] = packList([...records, { n: 200 }]);
  expect(unpackList(changed, 'records')).toEqual([...records, { n: 200 }]);
  expect(unpackList(chunk, 'records')).toEqual(records);
});
