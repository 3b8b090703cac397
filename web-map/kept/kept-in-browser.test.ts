import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptTexts } from './kept-in-browser.ts';
import { fakeStorage } from './testing/fake-storage.ts';

describe('texts kept in the browser', () => {
  it('go into its storage and come back from it', () => {
    const storage = fakeStorage();
    const kept = keptTexts(() => storage);
    kept.write('a', 'one');
    expect(storage.getItem('a')).toBe('one');
    expect([kept.read('a'), kept.names(), kept.lasts()]).toEqual(['one', ['a'], true]);
    expect(keptTexts(() => storage).read('a')).toBe('one');
    kept.forget('a');
    expect([kept.read('a'), storage.length]).toEqual([undefined, 0]);
  });

  it('live as long as the page where the browser denies its storage, and say that they do not last', () => {
    const kept = keptTexts(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    expect([kept.read('a'), kept.names(), kept.lasts()]).toEqual([undefined, [], false]);
    kept.write('a', 'one');
    expect([kept.read('a'), kept.names(), kept.lasts()]).toEqual(['one', ['a'], false]);
    kept.forget('a');
    expect(kept.read('a')).toBeUndefined();
  });

  it('say that the last one does not last where there is no room, until one does', () => {
    const storage = fakeStorage();
    let room = true;
    const kept = keptTexts(() => ({
      ...storage,
      setItem: (name: string, text: string) => {
        if (!room) throw new DOMException('No room.', 'QuotaExceededError');
        storage.setItem(name, text);
      },
    }));
    kept.write('a', 'one');
    room = false;
    kept.write('a', 'two');
    expect([kept.read('a'), kept.lasts()]).toEqual(['two', false]);
    room = true;
    kept.write('a', 'three');
    expect([kept.read('a'), kept.lasts(), storage.getItem('a')]).toEqual(['three', true, 'three']);
  });
});

it('no other file of the browser names a storage: one that is denied would stop it', () => {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|browser)\.tsx?$|testing\//.test(name));
  expect(files.length).toBeGreaterThan(200);
  const naming = files.filter((name) =>
    /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(
      readFileSync(join(root, name), 'utf8'),
    ),
  );
  expect(naming).toEqual(['kept/kept-in-browser.ts']);
});
