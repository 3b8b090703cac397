import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EventTimes, eventDays, faultOfTimes, repeats } from '../events/event-days.ts';
import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';
import { whenOfEvent } from '../records-kept/kinds/event-entry.ts';
import { type CalendarEntry, calendarFile } from './calendar-file.ts';
import { readCalendar } from './testing/read-calendar.ts';

const day = (text: string) => text as CalendarDate;
const entry: CalendarEntry = {
  uid: 'event-1@cohesion-map',
  sequence: 3,
  changedAt: '2026-11-29T18:00:00.123Z',
  title: 'Made-up: soup, bread; and more',
  when: {
    from: { day: day('2026-12-08'), time: '18:30' },
    to: { day: day('2026-12-08'), time: '20:00' },
  },
};
const fileOf = (...entries: readonly CalendarEntry[]): string =>
  calendarFile({ name: 'Events', language: 'en-GB', entries });

it('writes an event as RFC 5545 asks for it', () => {
  expect(fileOf(entry).split('\r\n').slice(-12)).toEqual([
    'BEGIN:VEVENT',
    'UID:event-1@cohesion-map',
    'DTSTAMP:20261129T180000Z',
    'LAST-MODIFIED:20261129T180000Z',
    'SEQUENCE:3',
    'DTSTART;TZID=Europe/London:20261208T183000',
    'DTEND;TZID=Europe/London:20261208T200000',
    'SUMMARY:Made-up: soup\\, bread\\; and more',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('says of what is off that it is, also where nothing else is told, and a day as a day', () => {
  const { title: _, ...rest } = entry;
  const [cancelled, gone] = readCalendar(
    fileOf({ ...entry, isCancelled: true }, { ...rest, isCancelled: true, when: { day: day('2026-12-08') } }),
  );
  expect(cancelled).toMatchObject({ status: 'CANCELLED', title: entry.title });
  expect(gone).toMatchObject({ status: 'CANCELLED', times: ['2026-12-08'] });
});

it('lets no text end its line, begin another property, or hide a control sign', () => {
  const text = 'one\r\nATTENDEE:mailto:x@example.org\rtwo\u0000\u0007three\\n';
  const file = fileOf({ ...entry, title: 'a\nEND:VEVENT', text });
  expect(file).not.toMatch(/^(ATTENDEE|END:VEVENT.+)/m);
  const [read] = readCalendar(file);
  expect(read?.title).toBe('a\nEND:VEVENT');
  expect(read?.text).toBe('one\nATTENDEE:mailto:x@example.org two  three\\n');
});

const scripts = fc.constantFrom(
  'ہم سب مل کر چائے پیتے ہیں، سب کا خیر مقدم ہے۔ ',
  'সবাই একসঙ্গে বসে গল্প করি, সবার জন্য খোলা। ',
  'ਸਾਰਿਆਂ ਦਾ ਸੁਆਗਤ ਹੈ, ',
  'Spotkanie przy herbacie; ',
  'tea 🫖 and talk, ',
);

it('folds at 75 octets and within no letter, in Urdu, Bengali and with signs of four octets', () => {
  fc.assert(
    fc.property(fc.array(scripts, { minLength: 1, maxLength: 12 }), (parts) => {
      const title = parts.join('').trim();
      const file = fileOf({ ...entry, title, text: `${title}\n${title}` });
      const lines = file.split('\r\n');
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file).not.toContain('\ufffd');
      if (Buffer.byteLength(title) > 90)
        expect(lines.some((line) => Buffer.byteLength(line) > 71)).toBe(true);
      const [read] = readCalendar(file);
      expect(read).toMatchObject({ title, text: `${title}\n${title}` });
    }),
    { numRuns: 60 },
  );
});

const anyTimes = fc
  .record({
    startsOn: fc.integer({ min: 0, max: 800 }).map((days) => daysAfter(day('2026-01-01'), days)),
    startsAt: fc.constantFrom('09:00', '18:30', '23:30', '00:00'),
    endsAt: fc.constantFrom('10:00', '12:15', '19:45', '23:45'),
    how: fc.option(fc.constantFrom(...repeats), { nil: undefined }),
    days: fc.integer({ min: 0, max: 366 }),
    gap: fc.integer({ min: 1, max: 60 }),
  })
  .map(
    ({ how, days, gap, ...rest }): EventTimes => ({
      ...rest,
      ...(how ? { repeats: how, until: daysAfter(rest.startsOn, days) } : {}),
      notOn: how ? [{ from: daysAfter(rest.startsOn, gap), to: daysAfter(rest.startsOn, gap + 9) }] : [],
    }),
  );

it('is read by another program as the very days and instants that lists tell, over both changes of the clocks', () => {
  fc.assert(
    fc.property(anyTimes, (times) => {
      fc.pre(faultOfTimes(times) === undefined);
      const [read] = readCalendar(fileOf({ ...entry, ...whenOfEvent(times) }));
      const told = eventDays(times);
      const starts = (each: string) => each.split(' to ')[0];
      expect(read?.times.map(starts)).toEqual(told.map(({ start }) => new Date(start).toISOString()));
    }),
    { numRuns: 80 },
  );
});

it.each(['2026-10-18', '2027-03-21'])('keeps its hour for six weeks from %s on', (startsOn) => {
  const weekly: EventTimes = {
    startsOn: day(startsOn),
    startsAt: '18:30',
    endsAt: '20:00',
    repeats: 'WEEKLY',
    until: daysAfter(day(startsOn), 42),
    notOn: [{ from: daysAfter(day(startsOn), 14), to: daysAfter(day(startsOn), 14) }],
  };
  const [read] = readCalendar(fileOf({ ...entry, ...whenOfEvent(weekly) }));
  const iso = (instant: number) => new Date(instant).toISOString();
  expect(read?.times).toHaveLength(6);
  expect(read?.times).toEqual(eventDays(weekly).map(({ start, end }) => `${iso(start)} to ${iso(end)}`));
});
