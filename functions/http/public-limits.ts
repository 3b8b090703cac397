/** How often something may be asked within a span of time. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * How often the site may be asked; more is answered with 429. The firewall enforces the first two, the HTTP API the last.
 * The page that tells them, the header that names them, the templates and the local front all take them from here.
 */
export const rateLimits = {
  /** By one address. A council's staff share one: keep it generous. */
  address: { requests: 3_000, seconds: 300 },
  /**
   * With one token. What a token asks is never kept, and each change is kept for ever, so a program that runs wild is
   * stopped long before it fills a chain; a person who types saves a few times a minute.
   */
  token: { requests: 600, seconds: 300 },
  /**
   * By everyone together, of what CloudFront has not kept: so many a second, and this many at once above it. CloudFront
   * answers most of the page's requests, so this is what partners may ask together.
   */
  everyone: { requests: 50, seconds: 1, burst: 100 },
} as const satisfies Readonly<Record<string, RateLimit & { readonly burst?: number }>>;

/**
 * The limits as every answer of the API tells them.
 * Source: IETF draft-ietf-httpapi-ratelimit-headers, field RateLimit-Policy: q requests in w seconds.
 */
export const rateLimitPolicy: string = Object.entries(rateLimits)
  .map(([name, { requests, seconds }]) => `"${name}";q=${requests};w=${seconds}`)
  .join(', ');

/** Bytes of an address that CloudFront takes. Source: Amazon CloudFront Developer Guide, "Maximum length of a URL". */
export const longestAddressBytes = 8_192;
