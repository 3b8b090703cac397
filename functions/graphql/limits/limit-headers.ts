import type { QueryLimits } from './query-limits.ts';

/**
 * Headers that tell what a query may ask for, on every answer, and what this one could have cost at most. How often one
 * may ask is told by RateLimit-Policy, which whoever enforces it adds. The page at `/limits` explains them all.
 */
export const limitHeaders = (
  { cost: most, depth }: Pick<QueryLimits, 'cost' | 'depth'>,
  cost: number | undefined,
): Readonly<Record<string, string>> => ({
  'x-query-cost-limit': String(most),
  'x-query-depth-limit': String(depth),
  ...(cost !== undefined && { 'x-query-cost': String(cost) }),
  link: '</limits>; rel="help"',
});
