import { memoizeAsync } from '../../caching/memoize-async.ts';
import type { KeptStore } from '../../records/kept-records.ts';
import type { RequestContext } from '../../request/context.ts';
import { signedIn } from './kept-steps.ts';

/** Tells whether somebody else has approved words of whoever asks, in any record of the kind. */
export type IsVouchedFor = () => Promise<boolean>;

/** Asks the index once, however many records are written: nobody approves their own words meanwhile. */
export const vouchedForIn = (store: KeptStore, context: Pick<RequestContext, 'person'>): IsVouchedFor => {
  const { subject } = signedIn(context);
  return memoizeAsync(async () =>
    (await store.current()).some(({ vouchedFor }) => vouchedFor?.includes(subject)),
  );
};
