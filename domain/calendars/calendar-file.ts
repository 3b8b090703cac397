import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';

/** A time of a day by the clock on the wall in England. */
export interface ClockTime {
  readonly day: CalendarDate;
  /** Of 24 hours, "18:30". */
  readonly time: string;
}

/** How an entry comes again. */
export interface Recurrence {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  /** 2: every second; undefined: every. */
  readonly every?: number;
  /** Which weekday of the month, for MONTHLY alone: the second Tuesday is 2 and "TU". */
  readonly weekday?: { readonly place: number; readonly day: string };
  /** The instant of the last, milliseconds of Unix time. */
  readonly until: number;
  /** Starts that are left out. */
  readonly except: readonly ClockTime[];
}

/** One entry of a calendar. */
export interface CalendarEntry {
  /** The same for ever, whatever changes: a calendar knows by it which entry of its own this is. */
  readonly uid: string;
  /** Grows with each change, so that a calendar takes the newer. */
  readonly sequence: number;
  /** Instant of the last change, RFC 3339 in UTC. */
  readonly changedAt: string;
  /** Undefined of an entry of which nothing is told any more than that it is off. */
  readonly title?: string;
  /** From when to when by the clock, or a whole day. */
  readonly when: { readonly from: ClockTime; readonly to: ClockTime } | { readonly day: CalendarDate };
  readonly recurs?: Recurrence;
  readonly place?: string;
  readonly text?: string;
  readonly address?: string;
  readonly position?: { readonly lon: number; readonly lat: number };
  readonly isCancelled?: boolean;
}

/** A calendar that can be subscribed to. */
export interface CalendarFile {
  readonly name: string;
  /** Tag of the language of its words, "en-GB". */
  readonly language: string;
  readonly entries: readonly CalendarEntry[];
}

const zone = 'Europe/London';

/**
 * When clocks change in England, for calendars that do not know: the last Sundays of March and October, at 01:00 UTC.
 * Source: Summer Time Order 2002; RFC 5545, section 3.6.5.
 */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19970330T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar as a file: CRLF, lines folded at 75 octets and never within a letter, times by the clock in England with the
 * rule of its zone, so that what comes again keeps its hour when clocks change.
 * Source: RFC 5545 (iCalendar), sections 3.1, 3.3.11, 3.6.1 and 3.8; name of the calendar by RFC 7986, section 5.1, and as
 * calendars knew it before that.
 * @example calendarFile({ name: 'Events', language: 'en-GB', entries: [] }).startsWith('BEGIN:VCALENDAR\r\n') // true
 */
export function calendarFile({ name, language, entries }: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cohesion Map//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME;LANGUAGE=${language}:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...zoneLines,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines(entry: CalendarEntry): readonly string[] {
  const { uid, sequence, changedAt, title, when, recurs, place, text, address, position } = entry;
  const changed = utcOf(Date.parse(changedAt));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    ...('day' in when
      ? [`DTSTART;VALUE=DATE:${plain(when.day)}`, `DTEND;VALUE=DATE:${plain(daysAfter(when.day, 1))}`]
      : [`DTSTART;TZID=${zone}:${clockOf(when.from)}`, `DTEND;TZID=${zone}:${clockOf(when.to)}`]),
    ...(recurs ? recurrenceLines(recurs) : []),
    ...(title === undefined ? [] : [`SUMMARY:${escaped(title)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(position ? [`GEO:${position.lat.toFixed(6)};${position.lon.toFixed(6)}`] : []),
    ...(text === undefined ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(address === undefined ? [] : [`URL:${address.replaceAll(controls, '')}`]),
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...('day' in when ? ['TRANSP:TRANSPARENT'] : []),
    'END:VEVENT',
  ];
}

function recurrenceLines({ frequency, every, weekday, until, except }: Recurrence): readonly string[] {
  const parts = [
    `FREQ=${frequency}`,
    ...(every === undefined ? [] : [`INTERVAL=${every}`]),
    ...(weekday ? [`BYDAY=${weekday.place}${weekday.day}`] : []),
    // In UTC, whatever the zone of the start: RFC 5545, section 3.3.10.
    `UNTIL=${utcOf(until)}`,
  ];
  return [
    `RRULE:${parts.join(';')}`,
    ...(except.length === 0 ? [] : [`EXDATE;TZID=${zone}:${except.map(clockOf).join(',')}`]),
  ];
}

const plain = (day: CalendarDate): string => day.replaceAll('-', '');
const clockOf = ({ day, time }: ClockTime): string => `${plain(day)}T${time.replace(':', '')}00`;
const utcOf = (instant: number): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');

// Everything below a blank but the line feed, which has a form of its own; signs of direction stay, as they are text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Text as a value: RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(controls, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

/** Most octets of a line without its end. */
const mostOctets = 75;

const octetsOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
};

/** A long line over several, each but the first led in by a blank that counts. */
function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > mostOctets) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += more;
  }
  return out;
}
