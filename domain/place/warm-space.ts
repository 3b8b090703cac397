import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import { daysOfWeek, type WarmSession, type WarmSpace } from '../records/warm-space.ts';

const session =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday): ([01]\d|2[0-3]):([0-5]\d) - ([01]\d|2[0-3]):([0-5]\d)( Fortnightly)?$/;

/**
 * Reads hours as the directory prints them. A session that closes before it opens ("08:30 - 06:00") is kept apart as
 * printed: that the evening was meant is likely, and is nobody's statement.
 * @returns undefined where a part of the text is no session
 * @example readWarmHours('Tuesday: 12:00 - 14:00')?.sessions[0]?.closes // '14:00'
 */
export function readWarmHours(text: string): Pick<WarmSpace, 'sessions' | 'doubtfulSessions'> | undefined {
  const read = text.split(', ').map(readSession);
  const all = read.filter((each) => each !== undefined);
  if (all.length < read.length) return undefined;
  return {
    sessions: all.filter(({ opens, closes }) => opens < closes),
    doubtfulSessions: all.filter(({ opens, closes }) => opens >= closes),
  };
}

function readSession(text: string): WarmSession | undefined {
  const [, name = '', hour = '', minute = '', lastHour = '', lastMinute = '', fortnightly] =
    session.exec(text.trim()) ?? [];
  const day = daysOfWeek.find((each) => each === name.toUpperCase());
  if (!day) return undefined;
  return {
    day,
    opens: `${hour}:${minute}`,
    closes: `${lastHour}:${lastMinute}`,
    fortnightly: fortnightly !== undefined,
  };
}

/**
 * What is told of a warm space, one sentence each: its sessions, and those that cannot be right.
 * @example warmSpaceWords(space).map(({ code }) => code) // ['warmSpace.listed']
 */
export function warmSpaceWords({ sessions, doubtfulSessions, listedOn }: WarmSpace): readonly AnyMessage[] {
  const told = (list: readonly WarmSession[]) => ({ on: listedOn, sessions: list.map(sessionWords) });
  return [
    ...(sessions.length > 0 ? [message('warmSpace.listed', told(sessions))] : []),
    ...(doubtfulSessions.length > 0 ? [message('warmSpace.doubtful', told(doubtfulSessions))] : []),
  ];
}

const sessionWords = ({ day, opens, closes, fortnightly }: WarmSession): AnyMessage =>
  message('warmSpace.session', {
    day,
    opens: untranslated(opens),
    closes: untranslated(closes),
    fortnightly: fortnightly ? 'yes' : 'no',
  });
