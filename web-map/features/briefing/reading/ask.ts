import type { Operation } from '../../../../schema/generated/briefing-operations.ts';

/** Asks the public API one operation, in the language of who reads. The map does it by the network, a page without. */
export type Ask = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Omit<Variables, 'language'>,
) => Promise<Data>;
