import { longestAddressBytes } from '../../functions/http/public-limits.ts';

/** What a request may measure on its way, in bytes. Larger ones never reach a function. */
export const requestBounds = {
  /** Address; above it CloudFront answers 413. */
  address: longestAddressBytes,
  /** Address and headers; above it CloudFront answers 413. Source: Developer Guide, "Maximum length of a request". */
  requestHead: 20_480,
  /** Request line and values of headers; above it the HTTP API answers 431. Source: API Gateway quotas of an HTTP API. */
  headToApi: 10_240,
  /** What a function is handed, and what it hands back, as JSON. Source: AWS Lambda quotas, synchronous payload. */
  functionPayload: 6 * 1_024 * 1_024,
} as const;
