import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import { labelNames } from '../records/label-name.ts';
import type { PublicKept } from '../records-kept/life/kept-entry.ts';
import { type ComputedLabel, labelAnswers, overrideOf, overrideRate } from './label-answers.ts';
import { comparedWith, newLabel } from './new-label.ts';

const day = (text: string) => text as CalendarDate;
const ward = 'E05001308' as AreaCode;

const kept = (id: string, content: Readonly<Record<string, string>>, at: string): PublicKept => ({
  id,
  kindName: 'labelOverride',
  revision: 2,
  state: 'CURRENT',
  stands: { content, approved: { at, role: 'DIRECTOR' }, withheld: [] },
});
const beside = (id: string, more: Readonly<Record<string, string>> = {}, at = '2026-11-20T09:00:00Z') =>
  kept(
    id,
    {
      area: ward,
      proposed: 'BUILDING',
      reason: 'DATA_LATE',
      rationale: 'Made-up.',
      evidence: 'https://example.org/a\nhttps://example.org/b',
      office: 'Made-up',
      startsOn: '2026-11-01',
      endsOn: '2027-03-01',
      run: 'cc-1.1.0/2026-11-01/v1',
      label: 'GAP',
      ...more,
    },
    at,
  );
const computed = (more: Partial<ComputedLabel> = {}): ComputedLabel => ({
  area: ward,
  label: 'GAP',
  method: 'cc-1.1.0',
  asOf: day('2026-12-01'),
  ...more,
});
const idOn = (records: readonly PublicKept[], label: ComputedLabel) =>
  overrideOf(labelAnswers([], records), label)?.id;

test('another label stands from its approval to its last day, beside the very label and method it was decided against', () => {
  const one = [beside('one')];
  expect(idOn(one, computed({ asOf: day('2026-11-19') }))).toBeUndefined();
  expect(idOn(one, computed({ asOf: day('2026-11-20') }))).toBe('one');
  expect(idOn(one, computed({ asOf: day('2027-03-01') }))).toBe('one');
  expect(idOn(one, computed({ asOf: day('2027-03-02') }))).toBeUndefined();
  // The data or the method gave the ward another label: nobody has decided anything about that one.
  expect(idOn(one, computed({ label: 'UNTAPPED' }))).toBeUndefined();
  expect(idOn(one, computed({ method: 'cc-1.0.0' }))).toBeUndefined();
  expect(idOn(one, computed({ area: 'E05001309' as AreaCode }))).toBeUndefined();
  // Of two the one that was decided last.
  const two = [beside('new', {}, '2026-11-25T09:00:00Z'), beside('old')];
  expect(idOn(two, computed())).toBe('new');
  expect(idOn(two, computed({ asOf: day('2026-11-24') }))).toBe('old');
  // Withdrawn: as if it had never been.
  const { stands: _, ...gone } = beside('gone');
  expect(idOn([{ ...gone, state: 'WITHDRAWN' }], computed())).toBeUndefined();
});

test('more than fifteen in a hundred say that the method needs revision, and exactly fifteen do not', () => {
  const codes = Array.from({ length: 20 }, (_, at) => `E0500130${at}` as AreaCode);
  const run = codes.map((area) => computed({ area }));
  const rate = (count: number) =>
    overrideRate(
      labelAnswers(
        [],
        codes.slice(0, count).map((area) => beside(area, { area })),
      ),
      run,
    );
  expect(rate(3)).toEqual({ count: 3, of: 20, share: 0.15, needsRevision: false });
  expect(rate(4)).toEqual({ count: 4, of: 20, share: 0.2, needsRevision: true });
  expect(overrideRate(labelAnswers([], []), [])).toEqual({ count: 0, of: 0, share: 0, needsRevision: false });
});

test('whatever is decided, the computed label is told as it was computed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...labelNames), fc.constantFrom(...labelNames), (label, proposed) => {
      const told = Object.freeze(computed({ label }));
      const found = overrideOf(labelAnswers([], [beside('one', { label, proposed })]), told);
      expect([told.label, found?.label, found?.proposed]).toEqual([label, label, proposed]);
    }),
    { seed: 9 },
  );
});

test('replies to a new label are open for twenty working days, and the day compared with is the last that is none', () => {
  expect(newLabel(day('2026-12-14'), 'GAP')).toEqual({
    since: '2026-12-14',
    repliesUntil: '2027-01-14',
    before: 'GAP',
  });
  // On its last day it is new still, and compared with the day before it began; on the next day it is new no more.
  expect(comparedWith(day('2027-01-14'))).toBe('2026-12-13');
  expect(comparedWith(day('2027-01-15'))).toBe('2026-12-14');
});

test('the newest reply stands first', () => {
  const said = (id: string, saidOn: string): PublicKept => ({
    ...kept(id, { area: ward, saidBy: 'RESIDENT', words: 'Made-up.', saidOn, run: 'r', label: 'GAP' }, ''),
    kindName: 'labelReply',
  });
  const { replies } = labelAnswers([said('a', '2026-01-01'), said('b', '2026-03-01')], []);
  expect(replies.get(ward)?.map(({ id }) => id)).toEqual(['b', 'a']);
});
