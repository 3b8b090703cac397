import { type AnyMessage, message } from '../../messages/message.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { RecordKind } from '../declaration/record-kind.ts';
import { confirmBy, newestWord } from '../life/kept-times.ts';
import type { PlacedRecord } from '../life/placed-record.ts';
import { awaitedDay } from './register-health.ts';

/** Why a day is one by which something is to be done. */
export type DueReason = 'CONFIRM' | 'AWAIT';

/** A day by which records of one register are to be confirmed, or what they wait for is due. */
export interface DueDay {
  readonly kind: RecordKind;
  readonly day: CalendarDate;
  readonly reason: DueReason;
  /** How many records; above 0. */
  readonly count: number;
  /** Instant of the newest word on any of them. */
  readonly changedAt: string;
}

/**
 * The days of a register between two days, both among them, each with how many records: nothing of what a record says, so
 * that everyone may be told.
 * @example dueDays(pledge, [], '2026-01-01', '2026-12-31') // []
 */
export function dueDays(
  kind: RecordKind,
  placed: readonly PlacedRecord[],
  from: CalendarDate,
  to: CalendarDate,
): readonly DueDay[] {
  const days = placed.flatMap(({ stands }) => {
    const changedAt = newestWord(stands).at;
    const awaited = awaitedDay(kind, stands);
    return [
      { day: confirmBy(kind, stands), reason: 'CONFIRM' as const, changedAt },
      ...(awaited === undefined ? [] : [{ day: awaited, reason: 'AWAIT' as const, changedAt }]),
    ];
  });
  const within = days.filter(({ day }) => day >= from && day <= to);
  return [...Map.groupBy(within, ({ day, reason }) => `${day} ${reason}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const changedAt =
      group
        .map((each) => each.changedAt)
        .sort()
        .at(-1) ?? first.changedAt;
    return [{ kind, day: first.day, reason: first.reason, count: group.length, changedAt }];
  });
}

/** What is to be done by such a day, without its register. */
export const dueWords = ({ reason, count }: Pick<DueDay, 'reason' | 'count'>): AnyMessage =>
  message(`reminder.by.${reason}`, { count });
