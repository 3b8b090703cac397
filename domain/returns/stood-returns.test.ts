import { expect, test } from 'vitest';
import type { AreaCode } from '../geography/area.ts';
import type { KeptContent } from '../records-kept/declaration/record-kind.ts';
import { keptEntry } from '../records-kept/life/kept-entry.ts';
import {
  type Acting,
  approveContent,
  beginRecord,
  changeDirectly,
  confirmContent,
  undoStep,
  withdrawRecord,
} from '../records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision } from '../records-kept/life/kept-record.ts';
import { type StoodContent, stoodByChain } from '../records-kept/life/stood-content.ts';
import { placeReturns } from './kind-of-return.ts';
import { returnVersions, stoodSinceBegin } from './stood-returns.ts';

const acting = (subject: string, day: string): Acting => ({
  author: { subject, name: `Made-up ${subject}` },
  role: 'COHESION_OFFICER',
  at: `${day}T10:00:00Z`,
});
const said = (attendances: number): KeptContent => ({
  venue: 'made-up-hall',
  month: '2026-08',
  sessionsHeld: 4,
  attendances,
});

/** A chain as far as what stood is read from it. */
const chainOf = (
  ...steps: readonly (readonly [record: KeptRecord, day: string])[]
): readonly KeptRevision[] =>
  steps.map(
    ([record, day], at) =>
      ({
        number: at + 1,
        record,
        author: acting('amina', day).author,
        at: `${day}T10:00:00Z`,
      }) as KeptRevision,
  );

/** What stood by the newest revision alone where it says so, else by the chain: as the returns of a month are read. */
const stoodOf = (chain: readonly KeptRevision[]): readonly StoodContent[] => {
  const head = chain.at(-1);
  return (head && stoodSinceBegin(placeReturns, keptEntry(head))) ?? stoodByChain(chain);
};
const contents = (stood: readonly StoodContent[]) =>
  stood.map(({ content, from, until }) => [content.attendances, from.slice(0, 10), until?.slice(0, 10)]);

const begun = beginRecord('placeReturn-1', 'placeReturn', said(12), acting('amina', '2026-09-02'));
const approved = approveContent(begun, acting('boris', '2026-09-03'));

test('a return that nothing happened to since its month was told first needs no chain', () => {
  const [head] = chainOf([approved, '2026-09-03']);
  expect(head && stoodSinceBegin(placeReturns, keptEntry(head))).toMatchObject([
    { from: '2026-09-03T10:00:00Z' },
  ]);
  // What only waits was never told, and changes nothing of what was.
  const waits = { ...approved, state: 'PROPOSED' as const, content: said(40) };
  const [waiting] = chainOf([waits, '2026-09-28']);
  expect(waiting && stoodSinceBegin(placeReturns, keptEntry(waiting))).toMatchObject([{ content: said(12) }]);
  const [late] = chainOf([approveContent(begun, acting('boris', '2026-09-15')), '2026-09-15']);
  expect(late && stoodSinceBegin(placeReturns, keptEntry(late))).toBeUndefined();
});

test('what was told and undone since goes on to be known: the page that somebody kept does not forget it', () => {
  const other = changeDirectly(approved, said(3), acting('amina', '2026-09-20'));
  const undone = undoStep(other, approved, acting('boris', '2026-10-20'));
  const chain = chainOf(
    [begun, '2026-09-02'],
    [approved, '2026-09-03'],
    [other, '2026-09-20'],
    [undone, '2026-10-20'],
  );
  // On 15 October three people were told of; the approval of what stands again is older than the first telling.
  expect(contents(stoodOf(chain))).toEqual([
    [12, '2026-09-03', '2026-09-20'],
    [3, '2026-09-20', '2026-10-20'],
    [12, '2026-10-20', undefined],
  ]);
});

test('a return that was taken back for a while was missing in what was told then', () => {
  const gone = withdrawRecord(approved, acting('farah', '2026-09-20'));
  const back = undoStep(gone, approved, acting('boris', '2026-10-20'));
  const chain = chainOf(
    [begun, '2026-09-02'],
    [approved, '2026-09-03'],
    [gone, '2026-09-20'],
    [back, '2026-10-20'],
  );
  expect(contents(stoodOf(chain))).toEqual([
    [12, '2026-09-03', '2026-09-20'],
    [12, '2026-10-20', undefined],
  ]);
});

test('of a record that was written before public steps were noted its newest step decides', () => {
  const { publicAt: _, ...old } = confirmContent(approved, acting('dilip', '2026-10-20'));
  const [early] = chainOf([old, '2026-09-04']);
  const [late] = chainOf([old, '2026-10-20']);
  expect(early && stoodSinceBegin(placeReturns, keptEntry(early))).toMatchObject([{ content: said(12) }]);
  expect(late && stoodSinceBegin(placeReturns, keptEntry(late))).toBeUndefined();
});

/** What stood of a return from one legal day until another. */
const counted = (attendances: number, note: string, from: string, until?: string): StoodContent => ({
  content: { venue: 'hall', month: '2026-08', sessionsHeld: 4, attendances, sexes: 'FEMALE 9', note },
  from: `${from}T10:00:00Z`,
  ...(until === undefined ? {} : { until: `${until}T10:00:00Z` }),
});

test('other words about the same people are no other people: who knew that two counts are one would know more than is proved', () => {
  const versions = returnVersions(
    'placeReturn-1',
    placeReturns,
    [
      counted(9, 'Made up.', '2026-09-02', '2026-09-20'),
      counted(9, 'Made up, too.', '2026-09-20', '2026-09-22'),
      counted(12, 'Made up, too.', '2026-09-22', '2026-10-01'),
      counted(9, 'Made up.', '2026-10-09'),
    ],
    () => [{ about: { subject: 'hall' } }],
  );
  expect(versions.map(({ people, from, until }) => [people, from, until])).toEqual([
    [9, '2026-09-02', '2026-09-22'],
    [12, '2026-09-22', '2026-10-01'],
    [9, '2026-10-09', undefined],
  ]);
});

test('what a return is about is told as it was on the day of the telling: moved or gone since, no earlier page changes', () => {
  const versions = returnVersions(
    'placeReturn-1',
    placeReturns,
    [counted(9, 'Made up.', '2026-09-02', '2026-10-02'), counted(12, 'Made up.', '2026-10-02')],
    () => [
      { about: { subject: 'hall', locality: 'south' as AreaCode }, until: '2026-09-20T10:00:00Z' },
      {
        about: { subject: 'hall', locality: 'west' as AreaCode },
        from: '2026-09-20T10:00:00Z',
        until: '2026-11-03T10:00:00Z',
      },
    ],
  );
  expect(versions.map(({ people, locality, from, until }) => [people, locality, from, until])).toEqual([
    [9, 'south', '2026-09-02', '2026-09-20'],
    [9, 'west', '2026-09-20', '2026-10-02'],
    [12, 'west', '2026-10-02', '2026-11-03'],
  ]);
});
