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

test('a function deployed without a secret lets nobody through', async () => {
  expect(await handler({ identitySource: [''] })).toEqual({ isAuthorized: false });
});
