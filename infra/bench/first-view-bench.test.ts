import { expect, it } from 'vitest';
import { compress } from '../../functions/http/compress.ts';
import { measureFirstView } from './first-view-bench.ts';

it('what is told of compressed answers is what the API would send', async () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `Made-up place ${(at * 7_919) % 2_003}`);
  const body = JSON.stringify({ data: { names } });
  const answering = { handle: async () => ({ statusCode: 200, headers: {}, body }) };
  const { Boundaries } = await measureFirstView(answering);
  const sent = await compress(Buffer.from(body), 'br');
  expect(Boundaries).toMatchObject({ requests: 1, 'KB, Brotli': Math.round(sent.length / 10) / 100 });
});
