import { NotAuthenticated, NotPermitted } from '../errors/errors.ts';
import { holds, type Viewer } from './person.ts';
import { describeRoles, type Role } from './roles.ts';

/**
 * Refuses what only others may do.
 * @param what the thing asked for, as a client knows it: "Query.assessments", "This assessment"
 * @throws NotAuthenticated where signing in might help, NotPermitted where it did not; both name the roles
 */
export function requireOneOf(viewer: Viewer, needs: readonly Role[], what: string): void {
  if (holds(viewer, needs)) return;
  const wanted = `${what} is for ${describeRoles(needs)}`;
  if (!viewer) throw new NotAuthenticated(`${wanted}. Sign in and send the access token as a bearer token.`);
  const held = viewer.roles.filter((role) => role !== 'PUBLIC');
  const having =
    held.length > 0
      ? `You are signed in as ${describeRoles(held).replaceAll(' or ', ' and ')}`
      : 'You have no role here';
  throw new NotPermitted(`${wanted}. ${having}: whoever runs the sign-in service can change that.`, needs);
}
