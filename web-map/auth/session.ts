import { signal } from '@preact/signals';
import { keptInTab } from '../kept/kept-in-browser.ts';
import { askWhere, askWho, type SignedIn } from './ask-who.ts';
import { awaitHandOver, handOver, openWindow } from './hand-over.ts';
import type { Provider } from './open-id.ts';
import { keptTokens, type PendingSignIn, pendingSignIn, type Tokens } from './tokens.ts';

export type { SignedIn };

/** Who is signed in on this tab. */
export type Session =
  | { readonly kind: 'checking' }
  /** `canSignIn` is false where no sign-in service is set up; `problem` says that the last try failed. */
  | {
      readonly kind: 'nobody';
      readonly canSignIn: boolean;
      readonly problem?: 'failed' | 'unreachable' | 'noWindow';
    }
  /** This window was opened to sign in, and the page that opened it has gone on: it can be closed. */
  | { readonly kind: 'handedOver' }
  | { readonly kind: 'somebody'; readonly viewer: SignedIn }
  /** Was somebody; nothing is lost, and nothing can be saved until they sign in again. */
  | { readonly kind: 'ended'; readonly viewer: SignedIn };

export const session = signal<Session>({ kind: 'checking' });

type Hook = () => void;
const hooks = new Set<Hook>();

/**
 * Calls `keepWork` when a sign-in has ended, and before the page is left to sign in or out: keep there what is typed
 * and not saved. Returns how to stop that.
 */
export function onSignedOut(keepWork: Hook): () => void {
  hooks.add(keepWork);
  return () => void hooks.delete(keepWork);
}
const keepAllWork = () => {
  for (const keepWork of hooks) keepWork();
};

let provider: Provider | undefined;
let renewing: Promise<Tokens | undefined> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const openId = () => import('./open-id.ts');

/**
 * Finds out who is signed in, and completes a sign-in that comes back to this page: the address is then again the one
 * that it began at, and `popstate` tells the app. Call it once, before the first view is chosen.
 */
export async function startSession(): Promise<void> {
  session.value = { kind: 'checking' };
  try {
    provider = await askWhere();
    const back = new URLSearchParams(location.search);
    const cameBack = back.has('state') && (back.has('code') || back.has('error'));
    const pending = pendingSignIn.read();
    if (cameBack && !pending && !keptInTab.lasts() && (await handOver(back))) {
      session.value = { kind: 'handedOver' };
      window.close();
      return;
    }
    if (cameBack) history.replaceState(null, '', pending?.returnTo ?? '/assess');
    if (cameBack) pendingSignIn.forget();
    if (provider && pending && back.has('code')) {
      take(await (await openId()).finishSignIn(provider, pending, back, Date.now()));
    }
    if (cameBack) dispatchEvent(new PopStateEvent('popstate'));
  } catch {
    session.value = { kind: 'nobody', canSignIn: true, problem: provider ? 'failed' : 'unreachable' };
    return;
  }
  await findViewer();
}

async function findViewer(): Promise<void> {
  try {
    const token = await accessToken();
    const viewer = token === undefined ? null : await askWho(token);
    if (!viewer) forget();
    session.value = viewer
      ? { kind: 'somebody', viewer }
      : { kind: 'nobody', canSignIn: provider !== undefined };
  } catch {
    session.value = { kind: 'nobody', canSignIn: true, problem: 'unreachable' };
  }
}

function take(tokens: Tokens): void {
  keptTokens.write(tokens);
  clearTimeout(timer);
  timer = setTimeout(() => void accessToken().catch(() => undefined), tokens.renewAt - Date.now());
}

function forget(): void {
  clearTimeout(timer);
  keptTokens.forget();
}

/** A token that holds, renewed where it is time; undefined where nobody is signed in, or no longer. */
export async function accessToken(): Promise<string | undefined> {
  const tokens = keptTokens.read();
  if (!tokens) return undefined;
  if (timer === undefined) take(tokens);
  return Date.now() < tokens.renewAt ? tokens.access : (await renewed())?.access;
}

/** Renews once, however many ask at the same time: a refresh token is good for one use. */
export function renewed(): Promise<Tokens | undefined> {
  renewing ??= renewOnce().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renewOnce(): Promise<Tokens | undefined> {
  const tokens = keptTokens.read();
  if (!tokens || !provider) return undefined;
  const { renew, SessionEnded } = await openId();
  try {
    const fresh = await renew(provider, tokens, Date.now());
    take(fresh);
    return fresh;
  } catch (cause) {
    if (!(cause instanceof SessionEnded)) throw cause;
    sessionEnded();
    return undefined;
  }
}

/** The sign-in holds no longer: says so calmly, and lets the app keep what is typed. */
export function sessionEnded(): void {
  forget();
  const { value } = session;
  if (value.kind !== 'somebody') return;
  keepAllWork();
  session.value = { kind: 'ended', viewer: value.viewer };
}

/** Leaves for the page of the sign-in service; people come back to the address that they left. */
export async function signIn(): Promise<void> {
  if (!provider) return startSession();
  if (!keptInTab.lasts()) return signInBeside(provider);
  keepAllWork();
  try {
    const returnTo = `${location.pathname}${location.search}${location.hash}`;
    const { address, pending } = await (await openId()).beginSignIn(provider, returnTo);
    pendingSignIn.write(pending);
    location.assign(address);
  } catch {
    say('failed');
  }
}

let stopWaiting: () => void = () => {};

/** Signs in where this tab keeps nothing: in a window beside this page, which stays. */
async function signInBeside(at: Provider): Promise<void> {
  stopWaiting();
  const beside = openWindow();
  if (!beside) return say('noWindow');
  try {
    const { address, pending } = await (await openId()).beginSignIn(at, '');
    stopWaiting = awaitHandOver(pending.state, (search) => void takeHandedOver(at, pending, search));
    beside.location.replace(address);
  } catch {
    beside.close();
    say('failed');
  }
}

async function takeHandedOver(at: Provider, pending: PendingSignIn, back: URLSearchParams): Promise<void> {
  // Somebody who went back without signing in is simply nobody.
  if (!back.has('code')) return;
  try {
    take(await (await openId()).finishSignIn(at, pending, back, Date.now()));
    await findViewer();
  } catch {
    say('failed');
  }
}

function say(problem: 'failed' | 'noWindow'): void {
  const { value } = session;
  if (value.kind === 'nobody') session.value = { ...value, problem };
}

/** Forgets the tokens at once, then leaves for the page of the service on which its own session ends. */
export async function signOut(): Promise<void> {
  keepAllWork();
  const tokens = keptTokens.read();
  forget();
  session.value = { kind: 'nobody', canSignIn: provider !== undefined };
  if (!provider || !tokens) return;
  const address = await openId()
    .then(({ endSession }) => (provider ? endSession(provider, tokens) : undefined))
    .catch(() => undefined);
  if (address) location.assign(address);
}
