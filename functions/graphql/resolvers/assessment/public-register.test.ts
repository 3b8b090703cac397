import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AssessmentId } from '../../../../domain/assessment/model/assessment.ts';
import { newMeter } from '../../../store/connection.ts';
import { copyDraft } from '../../../store/testing/copy-draft.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { ask } from '../../testing/ask-api.ts';
import { publishedAssessment, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

/** What the list of assessments, the page of an area and the list of actions ask of the register. */
const asked = `{
  assessments(first: 20) { totalCount edges { node { id title } } }
  ofWard: assessments(filter: { ward: "E05001301" }) { totalCount }
  assessmentActions(first: 20) { totalCount }
}`;

it('public lists cost the same requests and units however much is being written', async () => {
  const { connection } = office.loaded;
  const published = await publishedAssessment(office);
  const draft = await screenedDraft(office);
  // The index was made long before.
  const hourAgo = () => Date.now() - 3_600_000;
  const meter = newMeter();
  const records = governedRecords(connection, meter);
  await governedRecords(connection, undefined, hourAgo).revisions.published();
  const [head] = await records.revisions.chain(draft.id);
  if (!head) throw new Error('There is a draft.');
  const costs: { requests: number; readUnits: number }[] = [];
  const ids = Array.from({ length: 1_000 }, (_, at) => `cia-made-up-${at}` as AssessmentId);
  const append = (id: AssessmentId) =>
    records.revisions.append(id, { ...head, record: { ...head.record, id } });
  for (const write of [
    async () => {},
    () => Promise.all(ids.slice(0, 100).map(append)),
    () => copyDraft(connection, 'cia-made-up-0', ids.slice(100)),
  ]) {
    await write();
    const { api } = office.loaded.container({ records, meter });
    await ask(api, '{ __typename }');
    const before = { ...meter };
    const { data, errors } = await ask<{ assessments: { totalCount: number } }>(api, asked);
    expect(errors).toEqual([]);
    expect(data.assessments.totalCount).toBe(1);
    costs.push({
      requests: meter.requests - before.requests,
      readUnits: meter.readUnits - before.readUnits,
    });
  }
  expect(costs).toEqual(Array(3).fill({ requests: 2, readUnits: 1 }));
  expect(published.state).toBe('PUBLISHED');
}, 120_000);

it('an officer finds drafts and published ones together', async () => {
  const { data } = await office.as<{ assessments: { totalCount: number } }>('amina', asked);
  expect(data.assessments.totalCount).toBeGreaterThan(1_000);
});
