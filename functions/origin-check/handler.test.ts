import { expect, test } from 'vitest';
import { handler, type OriginCheckEvent, originCheck } from './handler.ts';

const check = originCheck('long-and-random');

test('a request that carries the secret came through CloudFront', () => {
  expect(check({ identitySource: ['long-and-random'] })).toEqual({ isAuthorized: true });
});

test.each<OriginCheckEvent>([
  {},
  { identitySource: null },
  { identitySource: [] },
  { identitySource: [''] },
  { identitySource: ['long'] },
])('a request without the secret is refused: %j', (event) => {
  expect(check(event)).toEqual({ isAuthorized: false });
});

test('while a secret takes the place of another, both are let in and no third', () => {
  const either = originCheck('the-new-one', 'the-one-before');
  expect(either({ identitySource: ['the-new-one'] }).isAuthorized).toBe(true);
  expect(either({ identitySource: ['the-one-before'] }).isAuthorized).toBe(true);
  expect(either({ identitySource: ['one-of-last-year'] }).isAuthorized).toBe(false);
  expect(originCheck('the-new-one', '')({ identitySource: [''] }).isAuthorized).toBe(false);
});

test('a function deployed without a secret lets nobody through', async () => {
  expect(await handler({ identitySource: [''] })).toEqual({ isAuthorized: false });
});
