import { expect, test } from 'vitest';
import type { KeptValue } from '../declaration/field.ts';
import type { KeptContent } from '../declaration/record-kind.ts';
import { grant } from '../kinds/grant.ts';
import { practiceRecord } from '../kinds/practice-record.ts';
import { roleCount } from '../kinds/role-count.ts';
import { publicStanding } from './kept-entry.ts';

const standing = (content: KeptContent) => ({
  content,
  approved: { at: '2026-11-02T10:00:00Z', role: 'DIRECTOR' as const },
});
const reached = (people: number) =>
  publicStanding(grant, standing({ organisation: 'Made-up', pounds: 943, peopleReached: people }));

test('everyone reads counts of people rounded to five, none of 1 to 9, and other numbers as they are', () => {
  expect([0, 9, 10, 12, 13, 42, 47].map((people) => reached(people).content.peopleReached)).toEqual([
    0,
    undefined,
    10,
    10,
    15,
    40,
    45,
  ]);
  expect(reached(9).withheld).toEqual(['peopleReached']);
  expect(reached(42)).toMatchObject({ content: { pounds: 943 }, withheld: [] });
  expect(publicStanding(practiceRecord, standing({ people: 24 })).content.people).toBe(25);
});

test('of two counts that were told, however they were told, the few by whom they differ never follow', () => {
  /** What is known of a count that is told so. */
  const fits = (told: KeptValue | undefined) =>
    Array.from({ length: 60 }, (_, people) => people).filter(
      (people) => reached(people).content.peopleReached === told,
    );
  for (let less = 0; less < 40; less += 1)
    for (let more = less + 1; more < less + 10; more += 1) {
      const [one, other] = [
        fits(reached(less).content.peopleReached),
        fits(reached(more).content.peopleReached),
      ];
      // Of two that are told alike not even which is the larger.
      const differences = new Set(other.flatMap((a) => one.map((b) => a - b)));
      expect(differences.size, `${more} less ${less}`).toBeGreaterThanOrEqual(4);
    }
});

test('counts for those alone who keep a record are withheld whatever they are', () => {
  const { content, withheld } = publicStanding(roleCount, standing({ notSaid: 40 }));
  expect([content, withheld]).toEqual([{}, ['notSaid']]);
});
