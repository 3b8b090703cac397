import type { AreaCode } from '../../domain/geography/area.ts';
import { parseAreaCode } from '../../domain/geography/parse-area-code.ts';
import type { Role } from '../../domain/permission/roles.ts';

/** What a claim of groups says. */
export interface ReadRoles {
  readonly roles: readonly Role[];
  readonly localities: readonly AreaCode[];
  /** Values that mean nothing here, shortened: for the log. */
  readonly unknown: readonly string[];
}

/** Names of groups as a sign-in service writes them. A locality lead is written with the locality, see below. */
const roleOfGroup: Readonly<Record<string, Role>> = {
  partner: 'PARTNER',
  planner: 'PLANNER',
  reviewer: 'REVIEWER',
  director: 'DIRECTOR',
  'cohesion-officer': 'COHESION_OFFICER',
  administrator: 'ADMINISTRATOR',
};
const leadPrefix = 'locality-lead:';
const mostGroups = 200;

/**
 * Roles and localities from the claim of a token that lists groups: a list of texts, or one text with spaces or commas
 * between. Case does not matter. `locality-lead:west` makes a locality lead of the west; what is not known is left out.
 * @example readRoles(['planner', 'locality-lead:west', 'staff'])
 * // { roles: ['PUBLIC', 'PLANNER', 'LOCALITY_LEAD'], localities: ['west'], unknown: ['staff'] }
 */
export function readRoles(claim: unknown): ReadRoles {
  const roles = new Set<Role>(['PUBLIC']);
  const localities = new Set<AreaCode>();
  const unknown: string[] = [];
  for (const group of groupsIn(claim).slice(0, mostGroups)) {
    const name = group.toLowerCase();
    const role = Object.hasOwn(roleOfGroup, name) ? roleOfGroup[name] : undefined;
    const locality = name.startsWith(leadPrefix) ? localityOf(name.slice(leadPrefix.length)) : undefined;
    if (role) roles.add(role);
    else if (locality) {
      roles.add('LOCALITY_LEAD');
      localities.add(locality);
    } else unknown.push(group.slice(0, 80));
  }
  return { roles: [...roles], localities: [...localities], unknown };
}

function groupsIn(claim: unknown): readonly string[] {
  if (typeof claim === 'string') return claim.split(/[\s,]+/).filter((group) => group !== '');
  return Array.isArray(claim) ? claim.filter((group) => typeof group === 'string') : [];
}

/** Ward and borough codes are area codes too, and nobody leads them. */
function localityOf(text: string): AreaCode | undefined {
  try {
    const code = parseAreaCode('locality', text);
    return code.startsWith('E0') ? undefined : code;
  } catch {
    return undefined;
  }
}

/**
 * A claim by its name, or by a path with dots where no claim has that very name.
 * @example claimAt({ realm_access: { roles: ['planner'] } }, 'realm_access.roles') // ['planner']
 */
export function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (inside, step) =>
        typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
          ? (inside as Record<string, unknown>)[step]
          : undefined,
      claims,
    );
}
