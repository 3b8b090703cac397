import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-24T10:00:00Z');
const ward = 'E05001308';
beforeAll(async () => {
  office = await assessmentOffice(
    (dataset) => {
      const [first] = dataset.venues.filter(({ position, restricted }) => position && !restricted);
      const inWard = dataset.areas.find(({ code }) => code === ward)?.centroid;
      if (!first || !inWard) throw new Error('There is no place.');
      // A made-up hall in the ward that closed, and one that closed long ago.
      const hall = { ...first, kind: 'community-centre', position: inWard, aliases: [], formerIds: [] };
      const closed = (id: string, date: string) => ({
        ...hall,
        id,
        name: `Made-up ${id}`,
        statusHistory: [
          { status: 'OPEN' as const, date: '2015-01-01' as const, statement: 'Made-up.' },
          { status: 'CLOSED' as const, date: date as '2026-11-10', statement: 'Made-up.' },
        ],
      });
      return {
        ...dataset,
        venues: [...dataset.venues, closed('hall-new', '2026-11-10'), closed('hall-old', '2024-02-01')],
      };
    },
    { now: () => now },
  );
});
afterAll(() => office.stop());

async function send(who: PersonName, operation: string, input: object) {
  const type = operation.startsWith('propose') ? `P${operation.slice(1)}Input` : 'RecordStepInput';
  const { data, errors } = await office.as<Record<string, { id: string; revision: number }>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
async function kept(kind: string, content: object) {
  const { id, revision } = await send('farah', `propose${kind}`, { content });
  await send('dilip', 'approveRecord', { id, expectedRevision: revision });
  return id;
}
interface Changes {
  readonly count: number;
  readonly summary: string;
  readonly rule: string;
  readonly items: readonly {
    kind: string;
    on: string;
    about: string;
    words: string;
    owner: string | null;
    nextStep: string | null;
  }[];
}
async function changes(since: string, area = ward, language = 'EN') {
  const { data, errors } = await office.as<{ areaChanges: Changes | null }>(
    'public',
    `{ areaChanges(area: "${area}", since: "${since}") { count summary(language: ${language}) rule items { kind on about words(language: ${language}) owner nextStep(language: ${language}) } } }`,
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.areaChanges;
}

test('tells what changed of an area since a day, by rank, with who answers and what comes next', async () => {
  const before = await changes('2026-11-12');
  expect(before).toMatchObject({ count: 0, items: [] });
  expect(before?.summary).toBe('Nothing on record has changed since 12 November 2026.');

  const reply = await kept('LabelReply', {
    area: ward,
    saidBy: 'ORGANISATION',
    office: 'Made-up: a club',
    words: 'Made-up: come and see us on Fridays.',
    // Said long before the day, and to be read only since it was approved.
    saidOn: '2026-03-01',
  });
  await kept('Pledge', {
    organisation: 'Made-up: a choir',
    commitment: 'Made-up: to sing in the library.',
    area: ward,
    evidence: 'Made-up: a letter.',
  });
  const report = await kept('MilestoneReport', {
    milestone: 'ap2008-1-1-2:2',
    state: 'UNDER_WAY',
    stateOn: '2026-11-20',
    evidence: 'Made-up: a minute.',
    office: 'Made-up: Head of Communities',
    nextReview: '2027-02-01',
    area: ward,
  });
  now = new Date('2026-11-24T10:00:10Z');
  const after = await changes('2026-11-09');
  expect(after?.items.map(({ kind, on }) => [kind, on])).toEqual([
    ['REPLY', '2026-11-24'],
    ['PLACE', '2026-11-10'],
    ['PROMISE', '2026-11-24'],
    ['RECORD', '2026-11-24'],
  ]);
  expect(after?.items).toMatchObject([
    { about: reply, owner: 'Made-up: a club' },
    { about: 'hall-new', words: 'Made-up hall-new: closed', owner: null },
    {
      about: 'ap2008-1-1-2',
      owner: 'Made-up: Head of Communities',
      nextStep: 'Somebody is to look again on 1 February 2027.',
    },
    {
      words: 'A pledge was put on record: Made-up: a choir',
      owner: 'Made-up: a choir',
      nextStep: 'Somebody has to say by 24 May 2027 that it is still right.',
    },
  ]);
  expect(after?.summary).toBe('4 things have changed since 9 November 2026.');
  // Nothing of the day itself; nothing of another ward; of its locality too.
  expect((await changes('2026-11-24'))?.count).toBe(0);
  expect((await changes('2026-11-10'))?.items.map(({ kind }) => kind)).not.toContain('PLACE');
  expect((await changes('2026-11-09', 'E05001311'))?.count).toBe(0);
  expect((await changes('2026-11-09', 'E08000030'))?.items.map(({ about }) => about)).toContain('hall-new');
  expect((await changes('2026-11-09', ward, 'PL'))?.summary).toBe(
    'Od 9 listopada 2026 zmieniły się 4 rzeczy.',
  );
  expect(report).toMatch(/^milestoneReport-/);
});

test('refuses a day that has not come or lies before what the data speak of, and knows no such area', async () => {
  await expect(changes('2027-01-01')).rejects.toThrow(/since: /);
  await expect(changes('1999-01-01')).rejects.toThrow(/since: /);
  await expect(changes('yesterday')).rejects.toThrow(/since: .*is not a date/);
  expect(await changes('2026-11-01', 'E05099999')).toBeNull();
});
