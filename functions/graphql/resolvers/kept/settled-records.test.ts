import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceTestIds } from '../../../../domain/cohesion-label/practice/practice-level.ts';
import { registerBehind } from '../../../../domain/cohesion-label/practice/register-behind.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());

const palfrey = 'E05001311';
const brownhills = 'E05001308';

interface ToldTest {
  readonly key: string;
  readonly result: string;
  readonly note: string;
  readonly openRecords: readonly { readonly id: string; readonly name: string }[];
}
interface Told {
  readonly area: {
    readonly classification: {
      readonly label: string;
      readonly practice: { readonly level: string; readonly tests: readonly ToldTest[] };
    };
  };
}
async function told(area: string) {
  const query =
    'query Q($area: ID!) { area(code: $area) { classification { label practice { level tests { key result note openRecords { id name } } } } } }';
  const { data } = await office.as<Told>('public', query, { area });
  const { label, practice } = data.area.classification;
  return { label, level: practice.level, tests: practice.tests };
}

type Kept = Readonly<Record<string, { readonly id: string; readonly revision: number }>>;
const propose = (content: object) =>
  office.as<Kept>(
    'farah',
    'mutation M($input: ProposeRegisterReviewInput!) { proposeRegisterReview(input: $input) { id revision } }',
    { input: { idempotencyKey: freshKey(), content } },
  );

async function reviewed(area: string, register: string, settled: readonly string[]) {
  const { data, errors } = await propose({
    register,
    area,
    reviewedOn: '2026-11-20',
    result: 'COMPLETE',
    lookedAt: 'Made-up: the lists of the council and a walk through the ward.',
    settled: settled.length > 0 ? settled : null,
  });
  expect(errors).toEqual([]);
  const { id, revision } = data.proposeRegisterReview ?? { id: '', revision: 0 };
  await office.as('dilip', 'mutation M($input: RecordStepInput!) { approveRecord(input: $input) { id } }', {
    input: { idempotencyKey: freshKey(), id, expectedRevision: revision },
  });
}

/** Reviews every register of a ward, of which each review settles what the ward's own tests say is open. */
async function reviewAll(area: string, settles: (open: readonly string[]) => readonly string[]) {
  const { tests } = await told(area);
  for (const test of practiceTestIds) {
    const open = tests.find(({ key }) => key === test)?.openRecords.map(({ id }) => id) ?? [];
    await reviewed(area, registerBehind[test], settles(open));
  }
  now = new Date(now.getTime() + 6_000);
}

test('five reviews that settle what is open make every test of a ward known, and its label', async () => {
  const before = await told(palfrey);
  expect(before).toMatchObject({ label: 'Not enough evidence', level: 'NOT_KNOWN' });
  const openBefore = before.tests.flatMap(({ openRecords }) => openRecords);
  expect(openBefore.length).toBeGreaterThan(20);
  expect(openBefore.every(({ name }) => name.length > 3)).toBe(true);

  await reviewAll(palfrey, (open) => open);
  const after = await told(palfrey);
  expect(after.level).not.toBe('NOT_KNOWN');
  expect(after.label).not.toBe('Not enough evidence');
  expect(after.tests.map(({ result }) => result)).not.toContain('NOT_KNOWN');
  expect(after.tests.flatMap(({ openRecords }) => openRecords)).toEqual([]);
  const projects = after.tests.find(({ key }) => key === 'activeProjects');
  expect(projects?.note).toMatch(/20 records without a status or full dates were looked into/);
  expect((await told(brownhills)).level).toBe('NOT_KNOWN');
});

test('what a review does not name goes on to leave the test open', async () => {
  await reviewAll(brownhills, (open) => open.slice(1));
  const { tests } = await told(brownhills);
  const result = (test: string) => tests.find(({ key }) => key === test)?.result;
  expect(result('placesToMeet')).toBe('FAIL');
  expect(result('activeProjects')).toBe('NOT_KNOWN');
  expect(result('exchange')).toBe('NOT_KNOWN');
  expect(tests.find(({ key }) => key === 'activeProjects')?.openRecords).toHaveLength(1);
});

test('a review names records that are held, and no others', async () => {
  const { errors } = await propose({
    register: 'venues',
    area: palfrey,
    reviewedOn: '2026-11-20',
    result: 'COMPLETE',
    lookedAt: 'Made-up: the lists of the council.',
    settled: ['no-such-record'],
  });
  expect(errors[0]?.message).toBe(
    'input.content.settled: no-such-record is no record of this register. Take the ids from openRecords of the practice test.',
  );
});
