import fc from 'fast-check';
import { expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import { type CalendarDate, daysAfter } from '../provenance/calendar-date.ts';
import { type AreaChange, changeKinds, mostTold, rankChanges } from './area-change.ts';
import { firstDay } from './first-day.ts';

const day = (text: string) => text as CalendarDate;
const change = (kind: AreaChange['kind'], on: string, about: string): AreaChange => ({
  kind,
  on: day(on),
  about,
  words: message('areaChange.rule'),
});
const since = day('2026-11-01');
const until = day('2026-11-29');
const told = (changes: readonly AreaChange[]) =>
  rankChanges(changes, since, until).told.map(({ about }) => about);

test('planted changes stand in their order: by kind, the newest first, and the fourth of a kind behind all others', () => {
  const planted = [
    change('RECORD', '2026-11-20', 'review'),
    change('REPLY', '2026-11-05', 'reply-1'),
    change('REPLY', '2026-11-08', 'reply-4'),
    change('REPLY', '2026-11-07', 'reply-3'),
    change('REPLY', '2026-11-06', 'reply-2'),
    change('PLACE', '2026-11-02', 'hall'),
    change('PROMISE', '2026-11-28', 'promise'),
    change('LABEL', '2026-11-10', 'label'),
    change('LABEL_BESIDE', '2026-11-12', 'beside'),
    change('PRACTICE_TEST', '2026-11-10', 'reach'),
    change('PROJECT', '2026-11-15', 'project'),
  ];
  expect(told(planted)).toEqual([
    'label',
    'beside',
    'reply-4',
    'reply-3',
    'reply-2',
    'reach',
    'hall',
    'promise',
    'project',
    'review',
  ]);
  expect(rankChanges(planted, since, until).count).toBe(11);
});

test('nothing of the day or older is told, and nothing that is still to come', () => {
  const on = (text: string) => change('PLACE', text, text);
  expect(
    told([on('2026-10-31'), on('2026-11-01'), on('2026-11-02'), on('2026-11-29'), on('2026-11-30')]),
  ).toEqual(['2026-11-29', '2026-11-02']);
});

test('whatever is planted: ten at most, all within the days, in whichever order they were found', () => {
  const some = fc.array(
    fc.record({
      kind: fc.constantFrom(...changeKinds),
      on: fc.integer({ min: -40, max: 40 }).map((days) => daysAfter(since, days)),
      about: fc.string({ minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(some, (changes) => {
      const planted = changes.map((each) => ({ ...each, words: message('areaChange.rule') }));
      const { told: first, count } = rankChanges(planted, since, until);
      expect(first.length).toBe(Math.min(count, mostTold));
      expect(first.every(({ on }) => since < on && on <= until)).toBe(true);
      const key = (each: AreaChange) => [each.kind, each.on, each.about];
      expect(rankChanges(planted.toReversed(), since, until).told.map(key)).toEqual(first.map(key));
    }),
    { seed: 21 },
  );
});

test('the first day on which something is so is found in as many questions as halvings', async () => {
  let asked = 0;
  const isSo = async (on: CalendarDate) => {
    asked += 1;
    return on >= '2026-11-20';
  };
  expect(await firstDay(day('2021-01-01'), until, isSo)).toBe('2026-11-20');
  expect(asked).toBeLessThanOrEqual(12);
  expect(await firstDay(day('2026-11-19'), day('2026-11-20'), isSo)).toBe('2026-11-20');
});
