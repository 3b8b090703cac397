import { createServer } from 'node:http';
import '../../infra/local/load-components.ts';

/**
 * What the browser tests ask: a local run as `npm start` makes it and, in the same process, the servers that some tests
 * have for themselves. To load the product takes longer than either, so that it is loaded here alone: neither who
 * collects the tests nor who runs them does. Each is started when it is first asked for; records of one's own are made anew
 * for whoever asks.
 */
const beside: Readonly<Record<string, () => Promise<object>>> = {
  'published-pages': async () =>
    (await import('../../functions/pages/testing/published-pages.ts')).publishedPages(),
  'signed-site': async () => (await import('../auth/testing/signed-site.ts')).signedSite(),
};

/** Done whenever it is asked for; of a server, by its origin. */
const anew: Readonly<Record<string, (origin: string) => Promise<object>>> = {
  'own-records': async () => (await import('./signed-in-site.ts')).ownRecords(),
  'own-records/later': async (origin) => (await import('./signed-in-site.ts')).later(origin),
};

const started = new Map<string, Promise<object>>();

async function told(address: string): Promise<object> {
  const { pathname, searchParams } = new URL(address, 'http://beside');
  const name = pathname.slice(1);
  const make = anew[name];
  if (make) return make(searchParams.get('origin') ?? '');
  const start = beside[name];
  if (!start) throw new Error(`There is no ${name}.`);
  const server = started.get(name) ?? start();
  started.set(name, server);
  return server;
}

createServer((request, response) => {
  told(request.url ?? '').then(
    (server) => response.end(JSON.stringify(server)),
    (fault: unknown) => {
      response.statusCode = 500;
      response.end(fault instanceof Error ? fault.stack : String(fault));
    },
  );
}).listen(Number(process.env.BESIDE_PORT), '127.0.0.1');

await import('../../infra/local/start.ts');
