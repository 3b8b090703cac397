import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { readConfig } from '../../../functions/config.ts';
import { createApi } from '../../../functions/graphql/create-api.ts';
import { governedRecords } from '../../../functions/graphql/records/governed-records.ts';
import { readSignInSettings } from '../../../functions/identity/sign-in-settings.ts';
import { newMeter, openConnection } from '../../../functions/store/connection.ts';
import { dynamoStore } from '../../../functions/store/dynamo-store.ts';
import { httpFront } from '../../../infra/local/http-front.ts';
import { localClient } from '../../../infra/local/sign-in/local-client.ts';
import { providerKeys } from '../../../infra/local/sign-in/provider-keys.ts';
import { signInFront } from '../../../infra/local/sign-in/sign-in-front.ts';

/** Where the page of this folder is served. */
export interface SignedSite {
  readonly origin: string;
}

/**
 * The page of this folder where the officers' app stands, with an API, a provider and a front as of a local run, over
 * the store of the one in this process. It ends with the process.
 */
export async function signedSite(): Promise<SignedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'signed-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const siteFolder = join(folder, 'site');
  const [keys] = await Promise.all([providerKeys(join(folder, 'keys.json')), buildPage(siteFolder)]);
  let listener: RequestListener = (_, response) => response.end();
  const server = createServer((request, response) => listener(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const signIn = readSignInSettings({
    SIGN_IN_ISSUER: `${origin}${localClient.path}`,
    SIGN_IN_CLIENT_ID: localClient.clientId,
    SIGN_IN_AUDIENCE: localClient.audience,
    DYNAMODB_ENDPOINT: 'http://127.0.0.1',
  });
  const [meter, connection] = [newMeter(), openConnection(readConfig(process.env))];
  const api = createApi({
    store: dynamoStore(connection, meter),
    records: governedRecords(connection, meter),
    meter,
    signIn,
    now: () => new Date(),
    log: () => {},
  });
  listener = httpFront({
    handler: (event, context) => api.handle(event, context),
    pages: async () => ({ statusCode: 404 }),
    siteFolder,
    signIn: signInFront({ origin, keys, accessTokenSeconds: 900 }),
  });
  return { origin };
}

/** Built as modules, as the app is: a language is a file that is asked for when it is chosen. */
async function buildPage(siteFolder: string): Promise<void> {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'page.tsx')],
    outdir: join(siteFolder, 'assets'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await copyFile(resolve(import.meta.dirname, 'page.html'), join(siteFolder, 'assess.html'));
}
