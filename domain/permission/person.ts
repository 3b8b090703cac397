import type { AreaCode } from '../geography/area.ts';
import type { Role } from './roles.ts';

/** Someone who signed in, as their token says. Someone who did not is `undefined`. */
export interface Person {
  /** The sign-in service's own name for them: never changes, never given to someone else, at most 255 characters. */
  readonly subject: string;
  /** As revisions and signatures show it; the subject where the service tells no name. */
  readonly name: string;
  /** Without repeats, `PUBLIC` first: everyone holds it. */
  readonly roles: readonly Role[];
  /** Localities that they lead; empty for whoever is no locality lead. */
  readonly localities: readonly AreaCode[];
}

/** Whoever asks: a person who signed in, or anyone at all. */
export type Viewer = Person | undefined;

/**
 * Whether whoever asks holds one of these roles.
 * @example holds(undefined, ['PUBLIC', 'PLANNER']) // true
 */
export const holds = (viewer: Viewer, wanted: readonly Role[]): boolean =>
  wanted.some((role) => role === 'PUBLIC' || viewer?.roles.includes(role));

/**
 * Whether whoever asks leads one of these localities.
 * @example leadsOneOf(amina, ['west' as AreaCode])
 */
export const leadsOneOf = (viewer: Viewer, localities: readonly AreaCode[]): boolean =>
  viewer?.roles.includes('LOCALITY_LEAD') === true &&
  localities.some((locality) => viewer.localities.includes(locality));
