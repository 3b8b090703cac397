import { openToAll } from '../../functions/http/open-to-all.ts';
import { rateLimitPolicy, rateLimits } from '../../functions/http/public-limits.ts';

const told = {
  address: 'Too many requests from this address.',
  token: 'Too many requests with this sign-in.',
} as const;

export type FirewallLimit = keyof typeof told;

/** What the firewall answers with status 429: errors as the API writes them, which a page of any origin may read. */
export const tooManyRequests = (limit: FirewallLimit) => ({
  contentType: 'application/json',
  body: `${JSON.stringify({
    errors: [
      {
        message: `${told[limit]} Try again after ${rateLimits[limit].seconds} seconds. The limits are told at /limits.`,
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ],
  })}\n`,
  headers: {
    ...openToAll,
    'cache-control': 'no-store',
    'ratelimit-policy': rateLimitPolicy,
    'retry-after': String(rateLimits[limit].seconds),
  },
});
