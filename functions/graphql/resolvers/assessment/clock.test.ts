import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { changed, on, publishedAssessment, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

const noon = '2026-11-22T12:00:00.000Z';
const dayBefore = '2026-11-21T12:00:00.000Z';
let now = new Date(noon);
let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());
beforeEach(() => {
  now = new Date(noon);
});

interface History {
  readonly assessment: {
    readonly historyFault: string | null;
    readonly publications: readonly { readonly at: string; readonly clockBehind: string | null }[];
    readonly revisions: {
      readonly edges: readonly {
        readonly node: { readonly number: number; readonly at: string; readonly clockBehind: string | null };
      }[];
    };
  };
}
const query = `query Q($id: ID!) { assessment(id: $id) {
  historyFault publications { at clockBehind } revisions { edges { node { number at clockBehind } } } } }`;
const history = async (id: string) => (await office.as<History>('irene', query, { id })).data.assessment;

it('a change under a clock that was set back is written with both instants, and the history says so', async () => {
  const draft = await screenedDraft(office);
  now = new Date(dayBefore);
  const late = await changed(office, 'amina', 'changeAssessment', { ...on(draft), facts: { homes: 41 } });
  const { historyFault, revisions } = await history(draft.id);
  expect(revisions.edges[0]?.node).toEqual({ number: late.revision, at: dayBefore, clockBehind: noon });
  expect(revisions.edges.slice(1).map(({ node }) => node.clockBehind)).toEqual([null, null, null]);
  expect(historyFault).toContain(`Revision ${late.revision} says ${dayBefore}`);
  expect(historyFault).toContain(noon);
});

it('seconds between two healthy clocks leave no mark and no disorder', async () => {
  const draft = await screenedDraft(office);
  now = new Date(new Date(noon).getTime() - 3_000);
  await changed(office, 'amina', 'changeAssessment', { ...on(draft), facts: { homes: 41 } });
  const { historyFault, revisions } = await history(draft.id);
  expect(historyFault).toBeNull();
  expect(revisions.edges[0]?.node).toMatchObject({ at: noon, clockBehind: null });
});

it('a publication and a signature under a wrong clock carry the mark to the public', async () => {
  now = new Date(noon);
  const draft = await screenedDraft(office);
  now = new Date(dayBefore);
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(draft),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  now = new Date(noon);
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  now = new Date(dayBefore);
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash: done.contentHash,
    capacity: 'SERVICE_HEAD',
  });
  now = new Date(noon);
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  now = new Date(dayBefore);
  const published = await changed(office, 'carol', 'publishAssessment', on(closed));
  interface Told {
    readonly assessment: Readonly<
      Record<
        'signatures' | 'publications',
        readonly { readonly at: string; readonly clockBehind: string | null }[]
      >
    >;
  }
  const { data, errors } = await office.as<Told>(
    'public',
    'query Q($id: ID!) { assessment(id: $id) { signatures { at clockBehind } publications { at clockBehind } } }',
    { id: published.id },
  );
  expect(errors).toEqual([]);
  const marked = [{ at: dayBefore, clockBehind: noon }];
  expect(data.assessment).toEqual({ signatures: marked, publications: marked });
});

it('a clock from the future does not shut an assessment once it is right again', async () => {
  now = new Date('2030-01-01T00:00:00.000Z');
  const draft = await screenedDraft(office);
  now = new Date(noon);
  const next = await changed(office, 'amina', 'changeAssessment', { ...on(draft), facts: { homes: 41 } });
  const after = await changed(office, 'amina', 'changeAssessment', { ...on(next), facts: { homes: 42 } });
  const { revisions } = await history(after.id);
  expect(revisions.edges.map(({ node }) => node.clockBehind)).toEqual([
    null,
    '2030-01-01T00:00:00.000Z',
    null,
    null,
    null,
  ]);
});

it('a clock that goes on is told nothing of', async () => {
  const { id } = await publishedAssessment(office);
  const { historyFault, publications } = await history(id);
  expect([historyFault, publications]).toEqual([null, [{ at: noon, clockBehind: null }]]);
});
