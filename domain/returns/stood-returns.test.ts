import { expect, it } from 'vitest';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { placeReturns } from './kind-of-return.ts';
import { returnVersions, type StoodContent } from './stood-returns.ts';

const day = (text: string) => text as CalendarDate;
const stood = (attendances: number, note: string, from: string, until?: string): StoodContent => ({
  content: { venue: 'hall', month: '2026-08', sessionsHeld: 4, attendances, sexes: 'FEMALE 9', note },
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
});

it('other words about the same people are no other people: who knew that two counts are one would know more than is proved', () => {
  const versions = returnVersions(
    placeReturns,
    [
      stood(9, 'Made up.', '2026-09-02', '2026-09-20'),
      stood(9, 'Made up, too.', '2026-09-20', '2026-09-22'),
      stood(12, 'Made up, too.', '2026-09-22', '2026-10-01'),
      stood(9, 'Made up.', '2026-10-09'),
    ],
    () => ({ subject: 'hall' }),
  );
  expect(versions.map(({ people, from, until }) => [people, from, until])).toEqual([
    [9, '2026-09-02', '2026-09-22'],
    [12, '2026-09-22', '2026-10-01'],
    [9, '2026-10-09', undefined],
  ]);
});
