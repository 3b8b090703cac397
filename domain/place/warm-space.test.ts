import { expect, it } from 'vitest';
import { toldIn } from '../messages/testing/told-in.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { readWarmHours, warmSpaceWords } from './warm-space.ts';

const space = (text: string) => {
  const hours = readWarmHours(text);
  if (!hours) throw new Error(`"${text}" was not read.`);
  return { ...hours, listedOn: '2026-08-17' as CalendarDate, source: { title: 'A directory' } };
};
const told = (text: string, language: 'en' | 'pl' = 'en') =>
  warmSpaceWords(space(text))
    .map((words) => toldIn(words, language))
    .join(' ');

it('tells hours as they are, and every other week where it is so', () => {
  expect(told('Monday: 10:00 - 14:00, Tuesday: 18:00 - 20:00 Fortnightly')).toBe(
    'Listed as a warm space on 17 August 2026: Monday 10:00 to 14:00 and Tuesday 18:00 to 20:00 every other week.',
  );
  expect(told('Friday: 12:00 - 14:00', 'pl')).toMatch(/piątek .*12:00.*14:00/);
});

it('keeps a closing time before the opening time as printed, apart, and never mends it', () => {
  const hours = space('Monday: 12:00 - 02:30, Tuesday: 08:30 - 06:00, Wednesday: 09:00 - 12:00');
  expect(hours.sessions.map(({ day, closes }) => `${day} ${closes}`)).toEqual(['WEDNESDAY 12:00']);
  expect(hours.doubtfulSessions.map(({ day, closes }) => `${day} ${closes}`)).toEqual([
    'MONDAY 02:30',
    'TUESDAY 06:00',
  ]);
  expect(told('Tuesday: 08:30 - 06:00')).toMatch(/not taken for right: Tuesday 08:30 to 06:00\. Ask/);
});

it.each(['', 'Tuesdays', 'Tuesday: 9 - 12', 'Tuesday: 24:00 - 25:00', 'Tuesday: 09:00 - 12:00, late'])(
  'does not guess what "%s" means',
  (text) => expect(readWarmHours(text)).toBeUndefined(),
);
