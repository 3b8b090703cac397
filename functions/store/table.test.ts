import { expect, it } from 'vitest';
import {
  chunkSk,
  collectionPk,
  fitsInKey,
  manifestKey,
  ownerOfSk,
  pointerKey,
  versionOfManifestSk,
  wardSk,
} from './table.ts';

it('keeps versions, collections and editions apart in partition keys', () => {
  const edition = '2004' as Parameters<typeof collectionPk>[2];
  expect(collectionPk('9f3c', 'venues')).toBe('9f3c.1#venues');
  expect(collectionPk('9f3c', 'areas', edition)).toBe('9f3c.1#areas#2004');
});

it('sorts chunks by number beyond nine, and finds the owner again, even one with a hash in its id', () => {
  expect([chunkSk(10), chunkSk(9)].sort()).toEqual(['0009', '0010']);
  expect(ownerOfSk(chunkSk(3, 'E05001308'))).toBe('E05001308');
  expect(ownerOfSk(chunkSk(3, 'a#b'))).toBe('a#b');
  expect(ownerOfSk(chunkSk(3))).toBe('');
});

it('tells a manifest from the pointer', () => {
  expect(versionOfManifestSk(manifestKey('9f3c').sk)).toBe('9f3c');
  expect(versionOfManifestSk(pointerKey.sk)).toBeUndefined();
});

it('sorts the venues of a ward by kind, then name', () => {
  const venue = (kind: string, name: string) => wardSk({ kind, name, id: '1' });
  expect([venue('park', 'A'), venue('library', 'B'), venue('library', 'A')].sort()).toEqual([
    'library#A#1',
    'library#B#1',
    'park#A#1',
  ]);
});

it('knows which ids can be keys: none that is empty or too long in bytes', () => {
  expect(fitsInKey('v1')).toBe(true);
  expect(fitsInKey('')).toBe(false);
  expect(fitsInKey('ö'.repeat(500))).toBe(true);
  expect(fitsInKey('ö'.repeat(501))).toBe(false);
});
