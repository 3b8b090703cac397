import { type RateLimit, rateLimits } from '../../functions/http/public-limits.ts';
import { type FirewallLimit, tooManyRequests } from '../edge/too-many-requests.ts';
import type { EdgeAnswer, EdgeRequest } from './edge-request.ts';

/** Requests of one key within the span of a limit, counted in parts of it, as a window that moves. */
class Counter {
  readonly #parts = new Map<string, { part: number; requests: number }[]>();
  readonly #limit: RateLimit;
  readonly #partMs: number;

  constructor(limit: RateLimit) {
    this.#limit = limit;
    this.#partMs = (limit.seconds * 1_000) / partsOfSpan;
  }

  /** Whether one more of this key stays within the limit. */
  admits(key: string, nowMs: number): boolean {
    const part = Math.floor(nowMs / this.#partMs);
    const held = (this.#parts.get(key) ?? []).filter((each) => each.part > part - partsOfSpan);
    const newest = held.at(-1);
    if (newest?.part === part) newest.requests += 1;
    else held.push({ part, requests: 1 });
    this.#parts.set(key, held);
    if (this.#parts.size > mostKeys) this.#parts.delete(this.#parts.keys().next().value ?? '');
    return held.reduce((sum, { requests }) => sum + requests, 0) <= this.#limit.requests;
  }
}

const partsOfSpan = 30;
const mostKeys = 10_000;

/** Refuses as the rate rules of the firewall do: by address, and by what Authorization says. */
export function firewall(nowMs: () => number): (request: EdgeRequest) => EdgeAnswer | undefined {
  const [addresses, tokens] = [new Counter(rateLimits.address), new Counter(rateLimits.token)];
  return ({ address, headers }) => {
    if (!addresses.admits(address, nowMs())) return refusal('address');
    const { authorization } = headers;
    if (authorization !== undefined && !tokens.admits(authorization, nowMs())) return refusal('token');
    return undefined;
  };
}

function refusal(limit: FirewallLimit): EdgeAnswer {
  const { contentType, headers, body } = tooManyRequests(limit);
  return { status: 429, headers: { 'content-type': contentType, ...headers }, body: Buffer.from(body) };
}

/** Admits as the throttle of the HTTP API does: a bucket that holds what may come at once, and fills as time goes. */
export function throttle(nowMs: () => number): () => boolean {
  const { requests, seconds, burst } = rateLimits.everyone;
  let [held, filledAt] = [burst as number, nowMs()];
  return () => {
    const now = nowMs();
    held = Math.min(burst, held + ((now - filledAt) / 1_000) * (requests / seconds));
    filledAt = now;
    if (held < 1) return false;
    held -= 1;
    return true;
  };
}
