import { mkdtempSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { loadedApi } from '../../../functions/graphql/testing/loaded-api.ts';
import { readSignInSettings } from '../../../functions/identity/sign-in-settings.ts';
import { httpFront } from '../../../infra/local/http-front.ts';
import { localClient } from '../../../infra/local/sign-in/local-client.ts';
import { providerKeys } from '../../../infra/local/sign-in/provider-keys.ts';
import { signInFront } from '../../../infra/local/sign-in/sign-in-front.ts';

/** The page of this folder where the officers' app stands, with the API, the provider and the front of a local run. */
export async function signedSite(): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'signed-site-'));
  const siteFolder = join(folder, 'site');
  const [loaded, keys] = await Promise.all([
    loadedApi(),
    providerKeys(join(folder, 'keys.json')),
    buildPage(siteFolder),
  ]);
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
  const { api } = loaded.container({ signIn, now: () => new Date() });
  listener = httpFront({
    handler: (event, context) => api.handle(event, context),
    pages: async () => ({ statusCode: 404 }),
    siteFolder,
    signIn: signInFront({ origin, keys, accessTokenSeconds: 900 }),
  });
  return {
    origin,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await loaded.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function buildPage(outDir: string): Promise<void> {
  const input = resolve(import.meta.dirname, 'page.html');
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input },
    },
  });
  await rename(join(outDir, 'auth/testing/page.html'), join(outDir, 'assess.html'));
}
