import type { AreaCode } from '../geography/area.ts';
import type { Position } from '../geography/position.ts';
import type { SpokenLanguageCode } from '../records/spoken-language.ts';
import type { DayOfWeek } from '../records/warm-space.ts';

/** A newcomer, and a buddy: whoever knows the place and meets a newcomer regularly. */
export const buddySides = ['NEWCOMER', 'BUDDY'] as const;
export type BuddySide = (typeof buddySides)[number];

/** A ward by whose middle distances are measured: of a home no more is asked. */
export interface BuddyWard {
  readonly code: AreaCode;
  readonly name: string;
  readonly middle: Position;
}

/** Somebody on a line of a coordinator's own file. It is read, matched and shown on the device of the coordinator alone. */
export interface BuddyPerson {
  /** A number or initials of the coordinator's own; unique in the file, whatever the case of its letters. */
  readonly reference: string;
  readonly side: BuddySide;
  /** At least one, in the order of the list of languages. */
  readonly languages: readonly SpokenLanguageCode[];
  readonly ward: BuddyWard;
  /** On which they are free: at least one, from Monday. */
  readonly days: readonly DayOfWeek[];
  /** How many of the other side at most: 1 for a newcomer, 1 to 3 for a buddy. */
  readonly takes: number;
  /** A word of the coordinator's own, such as "w" or "m", that wishes are held against. */
  readonly group?: string;
  /** That the other one is of the same group. */
  readonly wish?: 'SAME_GROUP';
  /** A word of the coordinator's own for where somebody comes from. */
  readonly background?: string;
  /** References of those they have been paired with already. */
  readonly met: readonly string[];
}

/** As words of a coordinator's own, and references, are held against each other. @example sameWord(' n-01', 'N-01') // true */
export const sameWord = (one: string, other: string): boolean => wordKey(one) === wordKey(other);

/** What two such words have in common where they are the same. */
export const wordKey = (word: string): string => word.trim().replace(/\s+/g, ' ').toUpperCase();
