import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canary, publishedScheme } from '../../../pages/testing/published-scheme.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());

const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

interface Told {
  readonly id: string;
  readonly source: string;
  readonly state: string;
  readonly owners: readonly { readonly id: string }[];
  readonly areas: readonly { readonly code: string }[];
  readonly progress: Readonly<Record<string, number>>;
  readonly milestones: readonly { readonly id: string; readonly state: string; readonly basis: string }[];
}
interface Listed {
  readonly totalCount: number;
  readonly unplacedCount: number;
  readonly leftOut: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Told }[];
}
const listed =
  'totalCount unplacedCount leftOut counts { done partDone underWay notDone dropped noReportFound notYetChecked milestones milestonesDone } pageInfo { endCursor hasNextPage } edges { node { id source state owners { id } areas { code } progress { milestones done percentDone } milestones { id state basis } } }';
const list = async (args: string, who: PersonName | 'public' = 'public'): Promise<Listed> => {
  const { data, errors } = await office.as<{ commitments: Listed }>(
    who,
    `{ commitments(${args}) { ${listed} } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.commitments;
};
const one = async (id: string, args = '', fields = '') => {
  const { data, errors } = await office.as<{ commitment: Record<string, unknown> | null }>(
    'public',
    `{ commitment(id: "${id}"${args}) { id state stateWords office nextReview areas { code } progress { milestones done percentDone } milestones { id words date dueBy state basis report { stands { evidence note } word { approvedAs } ${fields} } added { id } } } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.commitment;
};

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object) {
  const { data, errors } = await office.as<Record<string, Change> | null>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  return { change: data?.[operation], error: errors[0] };
}
async function kept(
  kind: 'MilestoneReport' | 'AddedMilestone',
  content: object,
  on: object = {},
): Promise<Change> {
  const proposed = await send('farah', `propose${kind}`, `Propose${kind}Input`, { ...on, content });
  if (!proposed.change) throw new Error(proposed.error?.message);
  const { id, revision } = proposed.change;
  const approved = await send('dilip', 'approveRecord', 'RecordStepInput', {
    id,
    expectedRevision: revision,
  });
  if (!approved.change) throw new Error(approved.error?.message);
  return approved.change;
}
const report = (milestone: string, state: string, more: object = {}) => ({
  milestone,
  state,
  stateOn: '2026-11-01',
  evidence: 'Made up: the minutes of the board, item 4.',
  ...more,
});

describe('the list', () => {
  test('holds every promise of the documents, in their order, paged to the end, counted over the whole', async () => {
    const first = await list('first: 100');
    const rest = await list(`first: 100, after: "${first.pageInfo.endCursor}"`);
    const all = [...first.edges, ...rest.edges].map(({ node }) => node);
    expect(new Set(all.map(({ id }) => id)).size).toBe(109);
    expect([first.totalCount, rest.totalCount, rest.pageInfo.hasNextPage]).toEqual([109, 109, false]);
    expect(first.counts).toMatchObject({ done: 2, notDone: 1, underWay: 0, partDone: 0, dropped: 0 });
    const { done, partDone, underWay, notDone, dropped, noReportFound, notYetChecked } = first.counts;
    const counted = [done, partDone, underWay, notDone, dropped, noReportFound, notYetChecked];
    expect(counted.reduce((sum = 0, count = 0) => sum + count, 0)).toBe(109);
    expect(first.counts.milestones).toBe(all.reduce((sum, { milestones }) => sum + milestones.length, 0));
    const plan2008 = all.filter(({ id }) => id.startsWith('ap2008-'));
    expect(plan2008).toHaveLength(36);
    expect(plan2008.flatMap(({ milestones }) => milestones)).toHaveLength(46);
    expect(plan2008.map(({ id }) => id).slice(0, 3)).toEqual([
      'ap2008-1-1-1',
      'ap2008-1-1-2',
      'ap2008-1-1-3',
    ]);
  });

  test('is narrowed by source, document, owner, priority, state and date', async () => {
    expect((await list('source: LEGACY')).totalCount).toBe(20);
    expect((await list('document: "action-plan-2008"')).totalCount).toBe(36);
    expect((await list('priority: "people-2008", document: "action-plan-2008"')).totalCount).toBe(23);
    const owned = await list('owner: "faith-and-belief-forum"');
    expect(
      owned.edges.every(({ node }) => node.owners.some(({ id }) => id === 'faith-and-belief-forum')),
    ).toBe(true);
    expect(owned.totalCount).toBeGreaterThan(1);
    expect((await list('states: [DONE]')).edges.map(({ node }) => node.id).sort()).toEqual([
      'rec2022-communications-report',
      'rec2022-independent-body',
    ]);
    expect((await list('dueBefore: "2008-07-01"')).totalCount).toBe(2);
    expect((await list('dueBefore: "2008-06-30"')).totalCount).toBe(0);
  });

  test('says of an area how many promises name no place, and of a ward what its locality was promised too', async () => {
    const south = await list('area: "south", first: 100');
    expect(south.edges.every(({ node }) => node.areas.some(({ code }) => code === 'south'))).toBe(true);
    expect(south.totalCount).toBeGreaterThan(0);
    expect(south.unplacedCount).toBeGreaterThan(80);
    const palfrey = await list('area: "E05001311", first: 100');
    expect(palfrey.totalCount).toBe(south.totalCount);
    expect((await list('first: 1')).unplacedCount).toBe(0);
  });

  test.each([
    ['area: "atlantis"', 'area'],
    ['priority: "x"', 'priority'],
    ['dueBefore: "soon"', 'dueBefore'],
    ['asOf: "2027-01-01"', 'asOf'],
    ['owner: ""', 'owner'],
  ])('refuses %s and names the argument', async (args, field) => {
    const { errors } = await office.as('public', `{ commitments(${args}) { totalCount } }`);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0]?.message).toContain(field);
  });
});

test('a report changes nothing until it is approved; then state, percentage and history follow, and the day before stays', async () => {
  const id = 'ap2008-1-1-2';
  const before = await one(id);
  expect(before).toMatchObject({
    state: 'NO_REPORT_FOUND',
    progress: { milestones: 2, done: 0, percentDone: 0 },
    milestones: [{ id: `${id}:1`, basis: 'DATE', report: null }, { id: `${id}:2` }],
  });
  const { change: proposed } = await send('henry', 'proposeMilestoneReport', 'ProposeMilestoneReportInput', {
    content: report(`${id}:1`, 'DONE', {
      office: 'Head of Communities',
      nextReview: '2027-03-01',
      note: 'Made-up: ask Maria.',
    }),
  });
  later(6);
  expect(await one(id)).toEqual(before);
  if (!proposed) throw new Error('It was not proposed.');
  const on = { id: proposed.id, expectedRevision: proposed.revision };
  expect((await send('henry', 'approveRecord', 'RecordStepInput', on)).error?.extensions.code).toBe(
    'FORBIDDEN',
  );
  now = new Date('2026-11-23T10:00:00Z');
  expect((await send('dilip', 'approveRecord', 'RecordStepInput', on)).error).toBeUndefined();
  later(6);
  const after = await one(id, '', 'history { kind by actedAs }');
  expect(after).toMatchObject({
    state: 'PART_DONE',
    stateWords: 'done in part',
    office: 'Head of Communities',
    nextReview: '2027-03-01',
    progress: { milestones: 2, done: 1, percentDone: 50 },
    milestones: [
      {
        state: 'DONE',
        basis: 'REPORT',
        report: {
          stands: { evidence: 'Made up: the minutes of the board, item 4.', note: null },
          word: { approvedAs: 'DIRECTOR' },
          history: [{ kind: 'APPROVED', by: null, actedAs: 'DIRECTOR' }],
        },
      },
      { state: 'NO_REPORT_FOUND', basis: 'DATE' },
    ],
  });
  expect(JSON.stringify(after)).not.toMatch(/Maria|henry/);

  // The same state on the action itself, whoever asks there; and as it was the day before.
  const { data } = await office.as<{ actions: { edges: { node: { id: string; state: string } }[] } }>(
    'public',
    '{ actions(first: 100) { edges { node { id state } } } }',
  );
  expect(data.actions.edges.find(({ node }) => node.id === id)?.node.state).toBe('PART_DONE');
  expect((await one(id, ', asOf: "2026-11-22"'))?.state).toBe('NO_REPORT_FOUND');
  expect((await one(id, ', asOf: "2026-11-23"'))?.state).toBe('PART_DONE');
  // What a cache keeps by type and id is never mixed up with another day; the id of that day is answered too.
  expect(await one(`${id}@2026-11-22`, ', asOf: "2026-11-22"')).toMatchObject({
    id: `${id}@2026-11-22`,
    milestones: [{ id: `${id}:1@2026-11-22` }, { id: `${id}:2@2026-11-22` }],
  });
  expect((await list('asOf: "2026-11-22", states: [PART_DONE]')).totalCount).toBe(0);

  // The other milestone makes the whole done; taken back, it stands as before.
  const second = await kept('MilestoneReport', report(`${id}:2`, 'DONE', { area: 'south' }));
  later(6);
  expect(await one(id)).toMatchObject({
    state: 'DONE',
    progress: { percentDone: 100 },
    areas: [{ code: 'south' }],
  });
  const withdrawn = await send('farah', 'withdrawRecord', 'RecordStepInput', {
    id: second.id,
    expectedRevision: second.revision,
    reason: 'Made up: it was another scheme.',
  });
  expect(withdrawn.error).toBeUndefined();
  later(6);
  expect((await one(id))?.state).toBe('PART_DONE');
});

test('a milestone that was agreed later counts beside those of the document, and can be reported on', async () => {
  const promise = 'rec2022-saltmine';
  const { data } = await office.as<{ commitments: Listed }>(
    'public',
    `{ commitments(document: "end-of-programme-recommendations-2022", first: 100) { ${listed} } }`,
  );
  const target =
    data.commitments.edges
      .map(({ node }) => node)
      .find(({ progress, state }) => progress.milestones === 1 && state === 'NOT_YET_CHECKED')?.id ?? promise;
  const first = await kept('AddedMilestone', {
    promise: target,
    words: 'Made up: ten schools have seen it',
    dueOn: '2027-03-31',
    agreedIn: 'Made up: board of 1 November 2026.',
  });
  await kept('AddedMilestone', {
    promise: target,
    words: 'Made up: twenty schools',
    dueOn: '2027-07-31',
    agreedIn: 'Made up: board of 1 November 2026.',
  });
  later(6);
  await kept('MilestoneReport', report(first.id, 'UNDER_WAY'));
  later(6);
  expect(await one(target)).toMatchObject({
    state: 'UNDER_WAY',
    progress: { milestones: 2, done: 0 },
    milestones: [{ id: first.id, state: 'UNDER_WAY', added: { id: first.id } }, { state: 'NOT_YET_CHECKED' }],
  });
  expect((await one(first.id))?.id).toBe(target);
  const { data: reports } = await office.as(
    'public',
    `{ milestoneReports(filter: { milestone: "${first.id}" }) { totalCount edges { node { stands { milestone milestoneCommitment { id } } } } } }`,
  );
  expect(reports).toMatchObject({
    milestoneReports: {
      totalCount: 1,
      edges: [{ node: { stands: { milestone: first.id, milestoneCommitment: { id: target } } } }],
    },
  });
});

test('a report names a milestone that is held, a past day and no more than fits; a lead one in their locality', async () => {
  const propose = (who: PersonName, content: object) =>
    send(who, 'proposeMilestoneReport', 'ProposeMilestoneReportInput', { content });
  for (const [content, field] of [
    [report('ap2008-9-9-9', 'DONE'), 'input.content.milestone'],
    [report('ap2008-1-1-1:9', 'DONE'), 'input.content.milestone'],
    [report('ap2008-1-1-1', 'DONE', { stateOn: '2027-01-01' }), 'input.content.stateOn'],
    [report('ap2008-1-1-1', 'DONE', { evidence: ' ' }), 'input.content.evidence'],
    [report('<b>', 'DONE'), 'input.content.milestone'],
  ] as const) {
    expect((await propose('farah', content)).error?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
    });
  }
  expect((await propose('amina', report('ap2008-1-1-1', 'DONE'))).error?.extensions.code).toBe('FORBIDDEN');
  expect((await propose('grace', report('ap2008-1-1-1', 'DONE'))).error?.message).toMatch(
    /in their own locality/,
  );
  expect((await propose('grace', report('ap2008-1-1-1', 'DONE', { area: 'south' }))).change?.revision).toBe(
    1,
  );
  const added = await send('farah', 'proposeAddedMilestone', 'ProposeAddedMilestoneInput', {
    content: { promise: 'ap2008-1-1-1:1', words: 'Made up', dueOn: '2027-01-01', agreedIn: 'Made up.' },
  });
  expect(added.error?.extensions.field).toBe('input.content.promise');
});

test('actions of an assessment come by reference once it is published, with their area, and not for another day', async () => {
  expect((await list('source: ASSESSMENT')).totalCount).toBe(0);
  await publishedScheme(office);
  const { edges, totalCount } = await list('source: ASSESSMENT');
  const { data } = await office.as<{
    assessmentActions: { totalCount: number; edges: { node: { ownerRole: string } }[] };
  }>('public', '{ assessmentActions { totalCount edges { node { ownerRole } } } }');
  expect(totalCount).toBe(data.assessmentActions.totalCount);
  expect(totalCount).toBeGreaterThan(0);
  expect(edges[0]?.node.areas.length).toBeGreaterThan(0);
  const office1 = data.assessmentActions.edges[0]?.node.ownerRole;
  expect((await list(`owner: ${JSON.stringify(office1)}`)).totalCount).toBeGreaterThan(0);
  const { data: told } = await office.as(
    'public',
    '{ commitments(source: ASSESSMENT, first: 1) { edges { node { documentName assessmentAction { what dueOn } origin { title } } } } }',
  );
  expect(told).toMatchObject({
    commitments: { edges: [{ node: { origin: null, assessmentAction: { dueOn: expect.any(String) } } }] },
  });
  expect(JSON.stringify([edges, told])).not.toContain(canary);
  expect(await list('source: ASSESSMENT, asOf: "2026-11-22"')).toMatchObject({
    totalCount: 0,
    leftOut: ['ASSESSMENT'],
  });
});
