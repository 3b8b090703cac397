import type { ToldText } from '../messages/message.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { oneText } from '../messages/one-text.ts';
import { clockTimeOf, legalDayOf } from '../provenance/legal-day.ts';
import type { KnownAccess, VenueWord } from '../records/kept-of-venue.ts';
import type { ClosedDays, OpeningSession, OpeningTimes } from '../records/opening-times.ts';
import type { OpenAt } from './open-at.ts';

/**
 * Whether a place is open, until when and why, by the clock in England.
 * @example openWords({ state: 'OPEN', reason: 'SESSION', until: '2026-11-30T12:00:00.000Z' }) // opening.openUntil
 */
export function openWords({ state, reason, until, next }: OpenAt): ToldText {
  const change = until && { time: untranslated(clockTimeOf(until)), day: legalDayOf(until) };
  if (state === 'OPEN') return change ? message('opening.openUntil', change) : message('opening.open');
  if (state === 'NOT_KNOWN') return message('opening.notKnown', { reason });
  const closed = message('opening.closed', { reason });
  return change && next === 'OPEN' ? oneText(closed, message('opening.opensAt', change)) : closed;
}

/** Opening times in words, one sentence each. */
export const timesWords = ({
  sessions,
  bankHolidays,
  closures,
  from,
  until,
}: OpeningTimes): readonly AnyMessage[] => [
  message('opening.week', { sessions: sessions.map(sessionWords) }),
  message('opening.bankHolidays', { rule: bankHolidays }),
  ...(closures.length > 0 ? [message('opening.closures', { closures: closures.map(closureWords) })] : []),
  ...(from === undefined ? [] : [message('opening.from', { day: from })]),
  ...(until === undefined ? [] : [message('opening.until', { day: until })]),
];

/** A session of a week. */
export const sessionWords = ({ day, opens, closes }: OpeningSession): AnyMessage =>
  message('warmSpace.session', {
    day,
    opens: untranslated(opens),
    closes: untranslated(closes),
    fortnightly: 'no',
  });

/** Days on which a place is closed. */
export const closureWords = ({ from, to }: ClosedDays): AnyMessage =>
  message('opening.closure', { from, to, days: from === to ? 'one' : 'several' });

/** Who answers for what stands of a place. */
export const wordWords = ({ saidBy, seenOn, role }: VenueWord): AnyMessage =>
  message('opening.word', { saidBy, on: seenOn, role });

/** What somebody may need to use a place, and whether it has it. */
export const accessWords = ({ fact, answer }: KnownAccess): AnyMessage =>
  message('opening.access', { fact, answer });
