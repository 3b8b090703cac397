import { expect, it } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { ReturnVersion } from './return-version.ts';
import { nextToldOn, toldDays } from './told-days.ts';
import { mostVersions, toldPicture, toldPictures } from './told-picture.ts';

const borough = 'E08000030' as AreaCode;
/** As Places of Welcome are told. */
const by = { borough, ofSubject: ['HOME'] } as const;
const day = (text: string) => text as CalendarDate;
const came = (subject: string, people: number, counts: ReturnVersion['counts'] = {}): ReturnVersion => ({
  subject,
  sessionsHeld: 4,
  people,
  counts,
  from: day('2026-09-02'),
});
const told = (...versions: readonly ReturnVersion[]) =>
  toldPicture('2026-08', versions, by, day('2026-09-15'))?.areas.get(borough);

it('a month is told in the middle of the next one, and on that day of each month after it', () => {
  expect(toldDays('2026-08', day('2026-09-14'))).toEqual([]);
  expect(toldDays('2026-08', day('2026-11-15'))).toEqual(['2026-09-15', '2026-10-15', '2026-11-15']);
  expect(nextToldOn('2026-08', day('2026-08-31'))).toBe('2026-09-15');
  expect(nextToldOn('2025-12', day('2026-01-15'))).toBe('2026-02-15');
  expect(toldPicture('2026-08', [came('hall', 80)], by, day('2026-09-14'))).toBeUndefined();
});

it('numbers are rounded by themselves; unsaid and not asked stand apart and are in no share', () => {
  const sexes = [
    { group: 'FEMALE', people: 62 },
    { group: 'MALE', people: 41 },
    { group: 'PREFER_NOT_TO_SAY', people: 17 },
  ];
  expect(told(came('hall', 173, { SEX: sexes }))).toEqual({
    returns: 1,
    sessionsHeld: 4,
    people: 175,
    breakdowns: [
      {
        by: 'SEX',
        // 60 and 40 of the rounded 105; 105 of 175.
        groups: [
          { group: 'FEMALE', people: 60, percent: 57 },
          { group: 'MALE', people: 40, percent: 38 },
        ],
        base: 105,
        response: 60,
        preferNotToSay: 15,
        notAsked: 55,
      },
    ],
  });
});

it('a share has a base of fifty or more, nobody is 0, and what was never counted is no zero', () => {
  const few = told(
    came('hall', 47, {
      SEX: [
        { group: 'FEMALE', people: 20 },
        { group: 'MALE', people: 22 },
      ],
    }),
  );
  expect(few?.breakdowns[0]?.groups.map(({ percent }) => percent)).toEqual([undefined, undefined]);
  expect(told(came('hall', 0))).toMatchObject({ returns: 1, people: 0, breakdowns: [] });
  expect(told()).toBeUndefined();
});

it('a small group that is of one kind as a whole has its split withheld, zeros too', () => {
  const all = told(
    came('hall', 25, {
      SEX: [
        { group: 'FEMALE', people: 25 },
        { group: 'MALE', people: 0 },
      ],
    }),
  );
  expect(all?.breakdowns[0]).toMatchObject({
    groups: [
      { group: 'FEMALE', people: undefined },
      { group: 'MALE', people: undefined },
    ],
    base: 25,
  });
});

it('a zero of a wider row does not give back the split that is withheld in a narrower one', () => {
  const women = (venue: string, locality: string, people: number): ReturnVersion => ({
    ...came(venue, people, {
      SEX: [
        { group: 'FEMALE', people },
        { group: 'MALE', people: 0 },
      ],
    }),
    locality: locality as AreaCode,
  });
  const picture = toldPicture(
    '2026-08',
    [women('hall', 'south', 25), women('church', 'west', 60)],
    by,
    day('2026-09-15'),
  );
  const groupsIn = (area: string) =>
    picture?.areas.get(area as AreaCode)?.breakdowns[0]?.groups.map(({ people }) => people);
  expect(groupsIn('south')).toEqual([undefined, undefined]);
  // No man came to any of the two: told of the borough, it would say so of the 25 in the south.
  expect(groupsIn(borough)).toEqual([85, undefined]);
  expect(groupsIn('west'), 'which says nothing of the south').toEqual([60, 0]);
});

it('tellings end where they would take too long to prove safe; the first is always made', () => {
  const days = ['2026-09-02', '2026-09-20', '2026-10-20'].map(day);
  const corrected = (places: number, times: number) =>
    Array.from({ length: places }, (_, at) =>
      days.slice(0, times).map((from, time): ReturnVersion => {
        const until = days[time + 1];
        return {
          ...came(`place-${at}`, 40 + time),
          from,
          ...(until && time + 1 < times ? { until } : {}),
        };
      }),
    ).flat();
  const toldOn = (places: number, times: number) =>
    toldPicture('2026-08', corrected(places, times), by, day('2026-11-15'))?.toldOn;
  expect(toldOn(mostVersions / 2, 2)).toBe('2026-10-15');
  expect(toldOn(mostVersions / 2, 3)).toBe('2026-10-15');
  expect(toldOn(mostVersions + 1, 1)).toBe('2026-09-15');
  const isLast = (times: number) =>
    toldPicture('2026-08', corrected(mostVersions / 2, times), by, day('2026-11-15'))?.isLast;
  expect([isLast(2), isLast(3)]).toEqual([undefined, true]);
});

it('the 19 groups of the census are told as the five that they are of', () => {
  const groups = [
    { group: 'INDIAN', people: 21 },
    { group: 'PAKISTANI', people: 30 },
    { group: 'WHITE', people: 44 },
    { group: 'ARAB', people: 0 },
  ];
  const [ethnic] = told(came('hall', 95, { ETHNIC_GROUP: groups }))?.breakdowns ?? [];
  expect(ethnic?.groups.map(({ group, people }) => [group, people])).toEqual([
    ['ASIAN', 50],
    ['BLACK', 0],
    ['MIXED', 0],
    ['WHITE', 45],
    ['OTHER', 0],
  ]);
});

it('the pictures of all days of telling are those that were told on each of them', () => {
  const versions = [
    { ...came('hall', 80), until: day('2026-10-01') },
    { ...came('hall', 71), from: day('2026-10-01') },
    came('mosque', 33),
  ];
  const days = toldDays('2026-08', day('2026-12-15'));
  const each = days.map((today) => toldPicture('2026-08', versions, by, today));
  expect([...toldPictures('2026-08', versions, by, day('2026-12-15'))]).toEqual(each);
  expect(each.map((picture) => picture?.toldOn)).toEqual([
    '2026-09-15',
    '2026-10-15',
    '2026-10-15',
    '2026-10-15',
  ]);
});
