import { createHash, randomBytes } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { demonstrationPeople } from '../../../../infra/local/sign-in/demonstration-people.ts';
import { localClient } from '../../../../infra/local/sign-in/local-client.ts';
import { renewalAt, type Tokens } from '../../../auth/tokens.ts';

/** Whoever asks the API by script: a page on which somebody is signed in, or requests of their own. */
export type Asker = Pick<Page, 'request'>;

const accessOf = new WeakMap<APIRequestContext, string>();

/** The token of somebody who was signed in by script. */
export function accessToken({ request }: Asker): string {
  const access = accessOf.get(request);
  if (access === undefined) throw new Error('Nobody is signed in by script.');
  return access;
}

/** Somebody who asks the API and opens no page. @param request the requests of one person */
export async function colleague(request: APIRequestContext, person: string): Promise<Asker> {
  await tokensOf(request, person);
  return { request };
}

/**
 * Signs somebody made up in on a page that has not been opened yet, by the requests that a browser sends: cookies and
 * tokens then lie where a sign-in by hand leaves them. How people sign in has tests of its own.
 */
export async function signInByScript(page: Page, person: string): Promise<void> {
  const tokens = await tokensOf(page.request, person);
  await page.addInitScript((text) => {
    // Once in a tab: whoever signs out stays signed out.
    if (!location.protocol.startsWith('http') || sessionStorage.getItem('was-signed-in')) return;
    sessionStorage.setItem('was-signed-in', 'yes');
    sessionStorage.setItem('sign-in-tokens', text);
  }, JSON.stringify(tokens));
}

async function tokensOf(requests: APIRequestContext, person: string): Promise<Tokens> {
  const subject = demonstrationPeople.find(({ name }) => name === `Demonstration: ${person}`)?.subject;
  if (!subject) throw new Error(`Nobody is called ${person}.`);
  const { origin } = new URL((await requests.head('/')).url());
  const comeBackTo = `${origin}/assess`;
  const client = { client_id: localClient.clientId, redirect_uri: comeBackTo };
  const verifier = randomBytes(32).toString('base64url');
  const asked = await requests.get(`${localClient.path}/auth`, {
    params: {
      ...client,
      response_type: 'code',
      scope: 'openid profile',
      state: 'by-script',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    },
  });
  const chosen = await requests.post(asked.url(), { form: { person: subject } });
  const code = new URL(chosen.url()).searchParams.get('code');
  if (!code) throw new Error(`The provider sent ${person} on to ${chosen.url()}.`);
  const answer = await requests.post(`${localClient.path}/token`, {
    headers: { origin },
    form: { ...client, grant_type: 'authorization_code', code, code_verifier: verifier },
  });
  const given: Record<'access_token' | 'refresh_token' | 'id_token', string> & { expires_in: number } =
    await answer.json();
  accessOf.set(requests, given.access_token);
  return {
    access: given.access_token,
    refresh: given.refresh_token,
    identity: given.id_token,
    renewAt: renewalAt(Date.now(), given.expires_in * 1_000),
  };
}
