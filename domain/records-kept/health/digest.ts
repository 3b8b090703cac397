import { type AnyMessage, message } from '../../messages/message.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import type { HealthCounts } from './register-health.ts';

/** Why somebody is reminded, the most pressing first. */
export const reminderReasons = [
  'WAITING',
  'PAST_TIME',
  'AWAITED',
  'DUE_SOON',
  'UNANSWERED',
  'CHANGED',
] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** One reminder: how many records or subjects of a register, why, and where somebody can do something. */
export interface Reminder {
  readonly kind: RecordKind;
  readonly reason: ReminderReason;
  /** Of records, or of places and milestones that nobody has answered; never of people. Above 0. */
  readonly count: number;
  /** Path on the site. */
  readonly address: string;
}

/** What a register has to remind somebody of. */
export interface RegisterNow {
  readonly kind: RecordKind;
  readonly counts: HealthCounts;
  /** Null: whoever asks does not keep the register. */
  readonly waiting: number | null;
  readonly unanswered: number | null;
  /** How many changed since an instant; undefined: none was asked about. */
  readonly changed: number | undefined;
}

/**
 * Reminders of all registers, the most pressing first; nothing where there is nothing to do. Who keeps a register is led to its
 * list, everyone else to how it is kept.
 * @param area code of the area that was asked about
 * @example remindersOf([], undefined) // []
 */
export const remindersOf = (
  registers: readonly RegisterNow[],
  area: string | undefined,
): readonly Reminder[] =>
  reminderReasons.flatMap((reason) =>
    registers.flatMap((register): readonly Reminder[] => {
      const count = countFor(reason, register);
      if (count === 0) return [];
      return [{ kind: register.kind, reason, count, address: addressOf(register, area) }];
    }),
  );

function countFor(reason: ReminderReason, { counts, waiting, unanswered, changed }: RegisterNow): number {
  switch (reason) {
    case 'WAITING':
      return waiting ?? 0;
    case 'PAST_TIME':
      return counts.pastTheirTime;
    case 'AWAITED':
      return counts.awaited;
    case 'DUE_SOON':
      return counts.dueSoon;
    case 'UNANSWERED':
      return unanswered ?? 0;
    case 'CHANGED':
      return changed ?? 0;
  }
}

const addressOf = ({ kind, waiting }: RegisterNow, area: string | undefined): string =>
  waiting === null
    ? `/registers#${kind.plural}`
    : `/assess?${new URLSearchParams({ kind: kind.name, ...(area === undefined ? {} : { area }) })}`;

/** A reminder in words, without its register. */
export const reminderWords = ({ reason, count }: Pick<Reminder, 'reason' | 'count'>): AnyMessage =>
  message(`reminder.${reason}`, { count });
