import { NotAuthenticated, NotPermitted } from '../errors/errors.ts';
import { allTopics } from './all-topics.ts';
import { type Asker, holds } from './person.ts';
import { describeRoles } from './roles.ts';
import { ruleTable } from './rule-table.ts';
import type { FieldRule } from './topic-rules.ts';

/** The one table of who may ask what. What has no rule is closed to everyone. */
const table = ruleTable(allTopics);

/** Every "Type.field" that has a rule. */
export const ruledFields: readonly string[] = [...table.rules.keys()];

/** The rule of a field; undefined for one without, which nobody may ask. */
export const ruleOf = (type: string, field: string): FieldRule | undefined =>
  table.rules.get(`${type}.${field}`);

/** Whether the answer to a field may change without a new data version. @example isLive('Query', 'assessments') */
export const isLive = (type: string, field: string): boolean => table.live.has(`${type}.${field}`);

/** Whether anyone at all may read a field, so that nothing has to be looked at. */
export const isOpen = (type: string, field: string): boolean =>
  ruleOf(type, field)?.needs.includes('PUBLIC') === true;

/**
 * Whether whoever asks may read a field. A record behind it may have further conditions, see `assessment-access.ts`.
 * @example mayRead(undefined, 'Venue', 'name') // true
 */
export const mayRead = (asker: Asker, type: string, field: string): boolean =>
  holds(asker, ruleOf(type, field)?.needs ?? []);

/**
 * Whether whoever asks may run an operation, by its name in `Query` or `Mutation`; the two have no name in common.
 * @example mayRun(undefined, 'venues') // true
 */
export const mayRun = (asker: Asker, operation: string): boolean =>
  mayRead(asker, 'Query', operation) || mayRead(asker, 'Mutation', operation);

/**
 * Refuses what only others may do.
 * @param what the thing asked for, as a client knows it: "Query.assessments", "This assessment"
 * @throws NotAuthenticated where signing in might help, NotPermitted where it did not; both name the roles
 */
export function requireOneOf(asker: Asker, needs: FieldRule['needs'], what: string): void {
  if (holds(asker, needs)) return;
  const wanted = `${what} is for ${describeRoles(needs)}`;
  if (!asker) throw new NotAuthenticated(`${wanted}. Sign in and send the access token as a bearer token.`);
  const held = asker.roles.filter((role) => role !== 'PUBLIC');
  const having =
    held.length > 0
      ? `You are signed in as ${describeRoles(held).replaceAll(' or ', ' and ')}`
      : 'You have no role here';
  throw new NotPermitted(`${wanted}. ${having}: whoever runs the sign-in service can change that.`, needs);
}
