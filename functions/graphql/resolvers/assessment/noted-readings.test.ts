import { afterAll, beforeAll, expect, test } from 'vitest';
import { governedRecords } from '../../records/governed-records.ts';
import { changed, on, type Standing, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let draft: Standing;
beforeAll(async () => {
  office = await assessmentOffice();
  const begun = await screenedDraft(office);
  draft = await changed(office, 'amina', 'changeAssessment', {
    ...on(begun),
    conflictPrevention: { triggers: 'Made up for a test.' },
  });
});
afterAll(() => office.stop());

const block = 'assessment(id: $id) { conflictPrevention { triggers } }';
const read = (who: PersonName | 'public', text = `query Q($id: ID!) { ${block} }`) =>
  office.as<{ assessment: { conflictPrevention: { triggers: string } | null } | null }>(who, text, {
    id: draft.id,
  });
const noted = () => governedRecords(office.loaded.connection).readings.of(draft.id);
/** Of one person: the clock of a test stands, so that readings of several have no order. */
const notedOf = async (who: PersonName) =>
  (await noted()).filter(({ name }) => name.toLowerCase().includes(who));

test('whoever signed in and read the block on conflict, or was refused it, is written down', async () => {
  expect((await read('dilip')).data.assessment?.conflictPrevention?.triggers).toBe('Made up for a test.');
  expect((await read('irene')).errors[0]?.message).toContain('is for');
  expect(await notedOf('dilip')).toEqual([
    {
      record: draft.id,
      field: 'Assessment.conflictPrevention',
      decision: 'READ',
      subject: expect.stringMatching(/./),
      name: expect.stringMatching(/dilip/i),
      roles: ['PUBLIC', 'DIRECTOR'],
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      requestId: expect.stringMatching(/./),
    },
  ]);
  expect(await notedOf('irene')).toMatchObject([{ decision: 'REFUSED', roles: ['PUBLIC', 'ADMINISTRATOR'] }]);
});

test('one request is one reading however often it asks, compiled or not, and other fields are none', async () => {
  const twice = `query Twice($id: ID!) { a: ${block} b: ${block} }`;
  for (let round = 0; round < 4; round += 1) expect((await read('carol', twice)).errors).toEqual([]);
  expect((await notedOf('carol')).map(({ decision }) => decision)).toEqual(Array(4).fill('READ'));
  await read('carol', 'query Q($id: ID!) { assessment(id: $id) { revision } }');
  expect(await notedOf('carol')).toHaveLength(4);
});

test('nobody who is not known is written down, so that strangers cannot fill the trail', async () => {
  const before = (await noted()).length;
  await read('public');
  expect((await noted()).length).toBe(before);
});

test('where it cannot be written down nothing is told', async () => {
  const records = governedRecords(office.loaded.connection);
  const silent = await assessmentOffice(undefined, {
    records: { ...records, readings: { ...records.readings, note: () => Promise.reject(new Error('full')) } },
  });
  const { data, errors } = await silent.as<{ assessment: { conflictPrevention: unknown } }>(
    'dilip',
    `query Q($id: ID!) { ${block} }`,
    { id: draft.id },
  );
  expect([data.assessment.conflictPrevention, errors.length]).toEqual([null, 1]);
  await silent.stop();
});
