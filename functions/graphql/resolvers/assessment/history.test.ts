import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packJson } from '../../../store/packed-json.ts';
import { revisionKey } from '../../../store/table.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

interface Faulty {
  readonly assessment: { readonly historyFault: string | null };
}
const ask = (who: PersonName, id: string) =>
  office.as<Faulty>(who, 'query Q($id: ID!) { assessment(id: $id) { historyFault } }', { id });

it('an officer sees that the history is whole, or which revision was written over or taken out', async () => {
  const { id } = await screenedDraft(office);
  for (const who of ['amina', 'carol', 'irene'] as const) {
    const { data, errors } = await ask(who, id);
    expect([data.assessment.historyFault, errors]).toEqual([null, []]);
  }
  const { client, tableName: TableName } = office.loaded.connection;
  const second = await governedRecords(office.loaded.connection).revisions.revision(id, 2);
  if (!second) throw new Error('There are three.');
  const [body] = packJson({ ...second, author: { subject: 'nobody', name: 'Nobody' } });
  await client.send(new PutCommand({ TableName, Item: { ...revisionKey('assessment', id, 2), body } }));
  expect((await ask('irene', id)).data.assessment.historyFault).toBe('Revision 2 is not what was written.');
  await client.send(new DeleteCommand({ TableName, Key: { ...revisionKey('assessment', id, 2) } }));
  expect((await ask('irene', id)).data.assessment.historyFault).toBe('Revision 2 is missing.');
});

it('nobody else may ask for it', async () => {
  const { id } = await screenedDraft(office);
  const { errors } = await ask('kofi', id);
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
});
