import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { onceAsked } from './once-asked.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const end of ends.splice(0)) end();
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  ends.push(() => server.close());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('is loaded when it is first asked, once, and answers what was sent meanwhile', async () => {
  const load = vi.fn(
    async (): Promise<RequestListener> => async (request, response) => {
      response.end((await request.toArray()).join(''));
    },
  );
  const address = await serving(onceAsked(load));
  expect(load).not.toHaveBeenCalled();
  const asked = ['one', 'two'].map((body) => fetch(address, { method: 'POST', body }));
  const answers = await Promise.all(asked.map(async (answer) => (await answer).text()));
  expect(answers).toEqual(['one', 'two']);
  expect(load).toHaveBeenCalledTimes(1);
});

it('answers with 500 where it does not load, and says why on the console', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const address = await serving(onceAsked(() => Promise.reject(new Error('no such module'))));
  expect((await fetch(address)).status).toBe(500);
  expect(String(write.mock.calls[0]?.[0])).toContain('no such module');
});
