import type { Draft } from './drafts.ts';
import { sameValue, sameValues, type Values } from './fields.ts';

/** What two people made of one field. */
export interface FieldMeeting {
  readonly name: string;
  /** Who changed it since it was read. */
  readonly by: 'theirs' | 'yours' | 'both';
}

/**
 * The fields that differ between what was read and what either made of it; fields that both changed to the same are
 * not among them.
 * @example meetFields(['homes'], { homes: '40' }, { homes: '60' }, { homes: '50' }) // [{ name: 'homes', by: 'both' }]
 */
export function meetFields(
  names: readonly string[],
  base: Values,
  theirs: Values,
  yours: Values,
): readonly FieldMeeting[] {
  return names.flatMap((name): FieldMeeting[] => {
    if (sameValue(theirs[name], yours[name])) return [];
    if (sameValue(theirs[name], base[name])) return [{ name, by: 'yours' }];
    if (sameValue(yours[name], base[name])) return [{ name, by: 'theirs' }];
    return [{ name, by: 'both' }];
  });
}

/**
 * Theirs with yours on top: what only one changed is as they made it; what both changed is yours, but for those where
 * theirs is kept. Nothing that only the other wrote is lost.
 * @param keepTheirs names of fields that both changed and where theirs stands
 */
export function mergeValues(
  met: readonly FieldMeeting[],
  theirs: Values,
  yours: Values,
  keepTheirs: ReadonlySet<string>,
): Values {
  const mine = met.filter(({ name, by }) => by === 'yours' || (by === 'both' && !keepTheirs.has(name)));
  const changes = mine.flatMap(({ name }) => {
    const value = yours[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...theirs, ...Object.fromEntries(changes) };
}

/** What a form begins with. */
export interface Opened {
  /** What it held when what is in it began to be typed. */
  readonly base: Values;
  readonly values: Values;
  /** When what was put back was typed. */
  readonly restoredAt?: string;
  /** Whether what is saved was changed by somebody since that was typed. */
  readonly movedOn: boolean;
}

/** Opens a form on what is saved, with what was typed before put back. */
export function openForm(saved: Values, draft: Draft | undefined, names: readonly string[]): Opened {
  if (!draft || sameValues(draft.values, saved, names)) return { base: saved, values: saved, movedOn: false };
  const movedOn = meetFields(names, draft.base, saved, draft.values).some(({ by }) => by !== 'yours');
  return { base: movedOn ? draft.base : saved, values: draft.values, restoredAt: draft.at, movedOn };
}
