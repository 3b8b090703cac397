import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '../../functions/config.ts';
import { createApi } from '../../functions/graphql/create-api.ts';
import { governedRecords } from '../../functions/graphql/records/governed-records.ts';
import { readSignInSettings } from '../../functions/identity/sign-in-settings.ts';
import { createPages } from '../../functions/pages/create-pages.ts';
import { newMeter, openConnection, type StoreConnection } from '../../functions/store/connection.ts';
import { dynamoStore } from '../../functions/store/dynamo-store.ts';
import { emptyTable, startEmbeddedEngine } from '../../functions/store/testing/engine.ts';
import { httpFront } from '../../infra/local/http-front.ts';
import { localClient } from '../../infra/local/sign-in/local-client.ts';
import { providerKeys } from '../../infra/local/sign-in/provider-keys.ts';
import { signInFront } from '../../infra/local/sign-in/sign-in-front.ts';

/** Where a site is served. */
export interface Served {
  readonly origin: string;
}

/**
 * A site with an API, a provider of sign-in and a front as of a local run, at an origin of its own, over the figures of
 * the local run of this process. It ends with the process.
 * @param siteFolder what the front hands out
 * @param records where what people write is kept; none: with that of the local run
 * @param now the clock of the API
 */
export async function signedInSite(
  siteFolder: string,
  records?: StoreConnection,
  now = () => new Date(),
): Promise<Served> {
  let listener: RequestListener = (_, response) => response.end();
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [meter, figures, log] = [newMeter(), openConnection(readConfig(process.env)), () => {}];
  const api = createApi({
    store: dynamoStore(figures, meter),
    records: governedRecords(records ?? figures, meter),
    meter,
    signIn: readSignInSettings({
      SIGN_IN_ISSUER: `${origin}${localClient.path}`,
      SIGN_IN_CLIENT_ID: localClient.clientId,
      SIGN_IN_AUDIENCE: localClient.audience,
      DYNAMODB_ENDPOINT: 'http://127.0.0.1',
    }),
    now,
    log,
  });
  const pages = createPages({ api, log });
  const keys = await providerKeys(join(process.env.STORE_FOLDER ?? '', 'sign-in-keys.json'));
  listener = httpFront({
    handler: (event, context) => api.handle(event, context),
    pages: (event, context) => pages.handle(event, context),
    siteFolder,
    signIn: signInFront({ origin, keys, accessTokenSeconds: 900 }),
  });
  return { origin };
}

/** How long a container goes on with what it has read, at most: what the product promises. */
const heldMilliseconds = 5_000;

/** How far the clock of a product with records of its own is ahead, milliseconds, by its origin. */
const ahead = new Map<string, number>();

/**
 * The product with records of its own: what a test has approved changes labels and pages for this test alone. API and
 * pages are one container, so that pages tell what the API tells.
 */
export async function ownRecords(): Promise<Served> {
  const records = await startEmbeddedEngine().then(emptyTable);
  const served = await signedInSite(
    'web-map/dist',
    records,
    () => new Date(Date.now() + (ahead.get(served.origin) ?? 0)),
  );
  return served;
}

/** Has so much time pass for such a product that it looks again at what was written. */
export async function later(origin: string): Promise<object> {
  ahead.set(origin, (ahead.get(origin) ?? 0) + heldMilliseconds);
  return {};
}
