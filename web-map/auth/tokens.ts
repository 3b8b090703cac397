import { keptValue } from './kept-value.ts';

/** What a provider gave for somebody who signed in. */
export interface Tokens {
  readonly access: string;
  readonly refresh?: string | undefined;
  /** Identity token: says to the provider who is signing out. */
  readonly identity?: string | undefined;
  /** Milliseconds since 1970 from which the access token is to be renewed. */
  readonly renewAt: number;
}

/** A sign-in that was begun and has not come back yet. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Path, query and fragment to come back to. */
  readonly returnTo: string;
}

export const keptTokens = keptValue<Tokens>('sign-in-tokens');
export const pendingSignIn = keptValue<PendingSignIn>('sign-in-pending');

const minuteMilliseconds = 60_000;

/**
 * When a token is to be renewed: a minute before its end, so that none ends on its way, or half-way through a short life.
 * @param life milliseconds that it holds from `now`
 * @example renewalAt(0, 900_000) // 840000
 */
export const renewalAt = (now: number, life: number): number =>
  now + Math.max(life - minuteMilliseconds, life / 2);
