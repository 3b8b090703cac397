import { expect, it } from 'vitest';
import { takeTurns } from './in-turn.ts';

/** Works that end when they are told to, and who has begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, { done: () => void; failed: () => void }>();
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      ends.set(name, { done: () => resolve(name), failed: () => reject(new Error(name)) });
    });
  return { begun, work, end: (name: string) => ends.get(name) };
}
const settled = () => new Promise((done) => setTimeout(done));

it('lets two go on at once and the third when one of them has ended, failed or not', async () => {
  const { begun, work, end } = works();
  const inTurn = takeTurns(2);
  const all = ['a', 'b', 'c', 'd'].map((name) => inTurn(work(name)));
  const outcomes = Promise.allSettled(all);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  end('b')?.failed();
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a')?.done();
  end('c')?.done();
  await settled();
  end('d')?.done();
  expect((await outcomes).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  const after = inTurn(work('e'));
  await settled();
  expect(begun.at(-1)).toBe('e');
  end('e')?.done();
  await expect(after).resolves.toBe('e');
});
