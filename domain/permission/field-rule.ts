import type { Role } from './roles.ts';

/** What is answered to somebody who may not read a field: an error that says which role it needs, or null. */
export type Otherwise = 'REFUSED' | 'WITHHELD';

/** Who may ask for a field, and what the others are answered. `@access` of `schema/*.graphql` gives each field its own. */
export interface FieldRule {
  readonly needs: readonly Role[];
  readonly otherwise: Otherwise;
  /** Whether the answer rests on governed records, which change without a new data version: it is never kept. */
  readonly live: boolean;
  /** Whether it is written down who asked, of those who signed in, and what was decided. */
  readonly noted?: boolean;
}
