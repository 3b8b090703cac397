import type { Role } from './roles.ts';

/** What is answered to somebody who may not read a field: an error that says which role it needs, or null. */
export type Otherwise = 'REFUSED' | 'WITHHELD';

/** Who may ask for a field, and what the others are answered. */
export interface FieldRule {
  readonly needs: readonly Role[];
  readonly otherwise: Otherwise;
}

/**
 * The rules of one topic of the interface, one file of `schema/` each. An operation is a field of `Query` or
 * `Mutation` and has its rule like any other. Every field stands exactly once in all topics together: a new one is
 * closed until it is named, and a test fails until then.
 *
 * @example { everyone: { Query: 'venue', Venue: 'id name' }, restricted: { 'Venue.keyHolder': only(...) } }
 */
export interface TopicRules {
  /** What anyone may ask: names of fields with a space between, by type. */
  readonly everyone: Readonly<Record<string, string>>;
  /** What only some may ask, by "Type.field". */
  readonly restricted?: Readonly<Record<string, FieldRule>>;
  /**
   * Fields ("Type.field") whose answers rest on governed records, which change without a new data version: an answer
   * that holds one is never kept.
   */
  readonly live?: readonly string[];
}

/** Only these roles may ask; everyone else gets an error. @example only(['PLANNER']) */
export const only = (needs: readonly Role[]): FieldRule => ({ needs, otherwise: 'REFUSED' });

/** Only these roles are told; everyone else reads null. @example toldTo(['PLANNER']) */
export const toldTo = (needs: readonly Role[]): FieldRule => ({ needs, otherwise: 'WITHHELD' });

/**
 * One rule for several fields of a type.
 * @param names with a space between
 * @example eachOf('RevisionEdge', 'node cursor', only(['PLANNER'])) // rules of RevisionEdge.node and RevisionEdge.cursor
 */
export const eachOf = (type: string, names: string, rule: FieldRule): Readonly<Record<string, FieldRule>> =>
  Object.fromEntries(names.split(/\s+/).map((name) => [`${type}.${name}`, rule]));
