import type { IncomingMessage, RequestListener } from 'node:http';
import { expect, it } from 'vitest';
import { StartProblem } from './start-problem.ts';
import { firstView, warmUp } from './warm-up.ts';

const signal = new AbortController().signal;
const frontThat =
  (answer: (request: IncomingMessage) => number): RequestListener =>
  (request, response) => {
    response.writeHead(answer(request)).end('{}');
  };

it('asks for everything that the first view asks for, as the page does, and is done only then', async () => {
  const asked: { readonly url: string | undefined; readonly accept: string | undefined }[] = [];
  await warmUp(
    frontThat(({ url, headers }) => {
      asked.push({ url, accept: headers.accept });
      return 200;
    }),
    signal,
  );
  expect(asked.map(({ url }) => url)).toEqual(firstView);
  expect(asked[0]?.url).toContain('/graphql?query=query+Overview');
  expect(asked[0]?.accept).toBe('application/graphql-response+json, application/json');
  expect(asked.at(-1)).toEqual({ url: '/areas', accept: 'text/html' });
});

it('says which address does not answer', async () => {
  const failing = warmUp(
    frontThat(({ url }) => (url === '/areas' ? 500 : 200)),
    signal,
  );
  await expect(failing).rejects.toThrow(new StartProblem('The first view asks /areas and gets status 500.'));
});

it('ends when the start is stopped', async () => {
  const stopping = new AbortController();
  const warming = warmUp(() => stopping.abort(), stopping.signal);
  await expect(warming).rejects.toThrow();
});
