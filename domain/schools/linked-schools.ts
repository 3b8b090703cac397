import { publicOnly } from '../disclosure/public-records.ts';
import type { Exchange } from '../records/programme.ts';

/** Kinds of exchange in which schools meet as schools. */
const schoolTypes = ['school pair', 'school hosting'];

/**
 * Whether a document or a record says that two schools have met or have agreed to: then they are not proposed again.
 * What was cancelled links nobody.
 * @example linkedSchools(exchanges)({ id: 'a' }, { id: 'b' }) // false
 */
export function linkedSchools(
  exchanges: readonly Exchange[],
): (one: { readonly id: string }, other: { readonly id: string }) => boolean {
  const linked = new Set(
    publicOnly(exchanges)
      .filter(({ type, status }) => schoolTypes.includes(type) && !/^cancelled/.test(status ?? ''))
      .flatMap(({ parties }) => {
        const ids = parties.flatMap(({ venue }) => venue ?? []);
        return ids.flatMap((one) => ids.map((other) => keyOf(one, other)));
      }),
  );
  return (one, other) => linked.has(keyOf(one.id, other.id));
}

const keyOf = (one: string, other: string): string => JSON.stringify([one, other]);
