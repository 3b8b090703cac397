import { expect, test } from 'vitest';
import { PromiseCache } from './promise-cache.ts';

/** Work that counts how often it is done, and is finished from outside. */
function work() {
  const begun: PromiseWithResolvers<string>[] = [];
  const ask = () => {
    const run = Promise.withResolvers<string>();
    begun.push(run);
    return run.promise;
  };
  return { begun, ask };
}

test('who asks for the same while it is worked out, and afterwards, has the same answer', async () => {
  const cache = new PromiseCache<string>(2);
  const { begun, ask } = work();
  const both = [cache.get('a', ask), cache.get('a', ask)];
  begun[0]?.resolve('answer');
  expect(await Promise.all([...both, cache.get('a', ask)])).toEqual(['answer', 'answer', 'answer']);
  expect(begun).toHaveLength(1);
});

test('what was longest unused goes first', async () => {
  const cache = new PromiseCache<string>(2);
  const done: string[] = [];
  const ask = (key: string) =>
    cache.get(key, async () => {
      done.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(done).toEqual(['a', 'b', 'c', 'b']);
});

test('no answer is an answer, and kept like any other', async () => {
  const cache = new PromiseCache<string | undefined>(2);
  let times = 0;
  const ask = async () => {
    times += 1;
    return undefined;
  };
  expect([await cache.get('a', ask), await cache.get('a', ask), times]).toEqual([undefined, undefined, 1]);
});

test('a failure is told to who waits and is not kept, unless it would come again', async () => {
  const cache = new PromiseCache<string>(2, { keepsFailure: (fault) => fault instanceof RangeError });
  const fail = (fault: Error) => () => Promise.reject(fault);
  await expect(cache.get('a', fail(new Error('away')))).rejects.toThrow('away');
  expect(await cache.get('a', async () => 'back')).toBe('back');
  await expect(cache.get('b', fail(new RangeError('wrong')))).rejects.toThrow('wrong');
  await expect(cache.get('b', async () => 'never asked')).rejects.toThrow('wrong');
});

test('work that fails late takes nothing away that was worked out since', async () => {
  const cache = new PromiseCache<string>(1);
  const { begun, ask } = work();
  const first = cache.get('a', ask);
  await cache.get('b', async () => 'drives a out');
  const second = cache.get('a', ask);
  begun[1]?.resolve('second');
  await second;
  begun[0]?.reject(new Error('late'));
  await expect(first).rejects.toThrow('late');
  expect(await cache.get('a', ask)).toBe('second');
});
