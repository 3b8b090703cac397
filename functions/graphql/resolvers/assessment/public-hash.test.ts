import { afterAll, beforeAll, expect, it } from 'vitest';
import { changed, on, publishedAssessment, type Standing } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
let twice: Standing;
beforeAll(async () => {
  office = await assessmentOffice();
  twice = await publishedTwice();
});
afterAll(() => office.stop());

/** Published, then reopened, changed in the sensitive block alone, signed and published again. */
async function publishedTwice(): Promise<Standing> {
  const first = await publishedAssessment(office);
  const reason = 'The scheme is looked at again.';
  const review = await changed(office, 'carol', 'moveAssessment', {
    ...on(first),
    to: 'UNDER_REVIEW',
    reason,
  });
  const draft = await changed(office, 'amina', 'moveAssessment', { ...on(review), to: 'DRAFT', reason });
  const edited = await changed(office, 'amina', 'changeAssessment', {
    ...on(draft),
    conflictPrevention: { triggers: 'The march of 5 May.' },
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(edited), to: 'SCREENING_DONE' });
  const { contentHash } = done;
  const signing = { ...on(done), contentHash, capacity: 'SERVICE_HEAD' };
  const signed = await changed(office, 'carol', 'signAssessment', signing);
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  return changed(office, 'carol', 'publishAssessment', on(closed));
}

interface Told {
  readonly assessment: {
    readonly contentHash: string;
    readonly historyFault?: string | null;
    readonly publications: readonly { readonly revision: number; readonly contentHash: string }[];
    readonly signatures: readonly { readonly contentHash: string; readonly holds: boolean }[];
  };
}
const query =
  'query Q($id: ID!, $revision: Int) { assessment(id: $id, revision: $revision) { contentHash publications { revision contentHash } signatures { contentHash holds } } }';
const read = async (who: PersonName | 'public', revision?: number) =>
  (await office.as<Told>(who, query, { id: twice.id, revision })).data.assessment;

it('the public reads hashes of what was published: a change of the sensitive block alone changes none', async () => {
  const { contentHash, publications, signatures } = await read('public');
  expect(publications.map((each) => each.contentHash)).toEqual([contentHash, contentHash]);
  expect(signatures.filter(({ holds }) => holds).map((each) => each.contentHash)).toEqual([contentHash]);
  const [first] = publications;
  expect((await read('public', first?.revision)).contentHash).toBe(contentHash);
});

it('whoever reads everything has the hash of everything, by which signatures hold and the chain is whole', async () => {
  const [forPublic, forReviewer, forAdministrator] = await Promise.all([
    read('public'),
    read('carol'),
    read('irene'),
  ]);
  expect(forReviewer.contentHash).toBe(twice.contentHash);
  expect(new Set(forReviewer.publications.map((each) => each.contentHash)).size).toBe(2);
  const whole = forReviewer.publications.map((each) => each.contentHash);
  for (const { contentHash, publications, signatures } of [forPublic, forAdministrator]) {
    const told = [contentHash, ...[...publications, ...signatures].map((each) => each.contentHash)];
    expect(told.filter((each) => whole.includes(each))).toEqual([]);
  }
  const { data } = await office.as<Told>(
    'irene',
    'query Q($id: ID!) { assessment(id: $id) { historyFault } }',
    {
      id: twice.id,
    },
  );
  expect(data.assessment.historyFault).toBeNull();
});
