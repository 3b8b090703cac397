import { type GraphQLSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextRevision } from '../../../../domain/assessment/changes/next-revision.ts';
import { labelNames } from '../../../../domain/records/label-name.ts';
import { labelReply } from '../../../../domain/records-kept/kinds/label-reply.ts';
import { type Acting, approveContent, beginRecord } from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { readSchema } from '../../../../schema/read-schema.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-24T10:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());
const on = (day: string): void => {
  now = new Date(`${day}T10:00:00Z`);
};
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, input: object): Promise<Change> {
  const type = operation.startsWith('propose') ? `P${operation.slice(1)}Input` : 'RecordStepInput';
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.extensions.field}: ${errors[0]?.message}`);
  return change;
}
const step = (who: PersonName, operation: string, { id, revision }: Change, more: object = {}) =>
  send(who, operation, { id, expectedRevision: revision, ...more });
async function told<Data>(query: string): Promise<Data> {
  const { data, errors } = await office.as<Data>('public', query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

const ward = 'E05001308';
interface Label {
  readonly label: string;
  readonly labelName: string;
  readonly run: string;
  readonly coldSpot: boolean;
  readonly replies: readonly { saidBy: string; office: string | null; text: string; words: string }[];
  readonly override: { label: string; labelName: string; until: string; decidedAs: string } | null;
  readonly newLabel: object | null;
  readonly beside: readonly string[];
}
const fields =
  'label labelName run coldSpot replies { recordId saidBy office text saidOn run words record { revision } } override { label labelName until decidedAs office evidence record { id } words } newLabel { since repliesUntil before words } beside';
const labelOf = async (args = '', code = ward) =>
  (
    await told<{ area: { classification: Label } }>(
      `{ area(code: "${code}") { classification${args} { ${fields} } } }`,
    )
  ).area.classification;

const reply = (more: object = {}) => ({
  content: {
    area: ward,
    saidBy: 'RESIDENT',
    words: 'Made-up: the hall on our street is full every evening.',
    saidOn: '2026-11-20',
    contact: 'Made-up: 01922 000000',
    ...more,
  },
});

test('a reply that was approved stands with the label wherever the API tells one, and nothing else changes', async () => {
  const before = await labelOf();
  expect([before.replies, before.beside]).toEqual([[], []]);
  await expect(
    send('henry', 'proposeLabelReply', reply({ office: 'Made-up: Maria Miller' })),
  ).rejects.toThrow(/input.content.office: .*a resident is not named/);
  await expect(send('henry', 'proposeLabelReply', reply({ saidBy: 'ORGANISATION' }))).rejects.toThrow(
    /input.content.office: .*name the organisation/,
  );
  await expect(send('henry', 'proposeLabelReply', reply({ area: 'E08000030' }))).rejects.toThrow(
    /Walsall is a BOROUGH. Give the code of a WARD or a LOCALITY/,
  );
  const other = before.labelName === 'GAP' ? 'UNTAPPED' : 'GAP';
  await expect(send('henry', 'proposeLabelReply', reply({ label: other }))).rejects.toThrow(
    new RegExp(`input.content.label: .*that run gives ${before.labelName}`),
  );
  await expect(send('henry', 'proposeLabelReply', reply({ run: 'cc-9/2026-11-24/x' }))).rejects.toThrow(
    /input.content.run/,
  );
  await expect(send('henry', 'proposeLabelReply', reply({ words: 'x'.repeat(1_001) }))).rejects.toThrow(
    /input.content.words/,
  );
  const proposed = await send('henry', 'proposeLabelReply', reply());
  later(6);
  expect((await labelOf()).replies).toEqual([]);
  await step('farah', 'approveRecord', proposed);
  later(6);
  const after = await labelOf();
  expect(after.replies).toMatchObject([
    {
      recordId: proposed.id,
      saidBy: 'RESIDENT',
      office: null,
      text: 'Made-up: the hall on our street is full every evening.',
      saidOn: '2026-11-20',
      run: before.run,
      words:
        'A resident replied on 20 November 2026: “Made-up: the hall on our street is full every evening.”',
      record: { revision: 2 },
    },
  ]);
  expect(after.beside).toEqual([after.replies[0]?.words]);
  expect([after.label, after.coldSpot]).toEqual([before.label, before.coldSpot]);

  // Under another day and in a what-if as well; of another ward nothing is told.
  expect((await labelOf('(asOf: "2024-03-01")')).replies).toHaveLength(1);
  expect(
    (await labelOf('(whatIf: { parameters: [{ name: "diversityLow", value: 0.3 }] })')).replies,
  ).toHaveLength(1);
  expect((await labelOf('', 'E05001311')).replies).toEqual([]);
  const doors = await told<object>(
    `{ classification { areas { area { code } replies { recordId } } } labels: layer(id: "labels", level: WARD) { values { areaCode replies { recordId } } } pairings { coldSpot { code } replies { recordId } suggestions { replies { recordId } } } }`,
  );
  expect(JSON.stringify(doors).split(proposed.id).length - 1).toBeGreaterThanOrEqual(2);
  const everything = await told<object>(
    `{ labelReplies { edges { node { stands { words contact run label } savedBy } } } labelRepliesFile { csv } }`,
  );
  expect(JSON.stringify(everything)).not.toMatch(/01922|henry/);
  expect(everything).toMatchObject({
    labelReplies: { edges: [{ node: { stands: { run: before.run, label: before.labelName } } }] },
  });
});

test('an answer answers the very run that it names: one on no data, or on data that are held no more, is refused', async () => {
  const { run } = await labelOf();
  const [method, day, version] = run.split('/');
  for (const wrong of ['x', 'Made-up: call 01922 000000'])
    await expect(
      send('henry', 'proposeLabelReply', reply({ run: `${method}/${day}/${wrong}` })),
    ).rejects.toThrow(/input.content.run: .*no run of the method/);
  const older = `${method}/${day}/${'0'.repeat(16)}`;
  await expect(send('henry', 'proposeLabelReply', reply({ run: older }))).rejects.toThrow(
    `input.content.run: the label stands on other data by now: ${version}. Read it again`,
  );
  const proposed = await send('henry', 'proposeLabelReply', reply({ run, words: 'Made-up: the newest.' }));
  await step('farah', 'approveRecord', proposed);
  later(6);
  const after = await labelOf();
  expect(after.replies.find(({ words }) => words.includes('newest'))).toMatchObject({ run });
  // With it the data are others, so that the run that was read before is no more the one that anybody is told.
  expect(after.run).not.toBe(run);
  await expect(send('henry', 'proposeLabelReply', reply({ run }))).rejects.toThrow(/other data by now/);
});

test('an edit of what was said leaves the run and the label that it answers as they are, whatever is given today', async () => {
  const { labelName, run } = await labelOf('', 'E05001311');
  const then = {
    area: 'E05001311',
    saidBy: 'ORGANISATION',
    office: 'Made-up Trust',
    words: 'Made-up: the old words.',
    saidOn: '2026-11-20',
    // Of data that are held no more, by which the ward had another label.
    run: run.replace(/[^/]+$/, '0'.repeat(16)),
    label: labelName === 'GAP' ? 'UNTAPPED' : 'GAP',
  };
  const acting = (subject: string): Acting => ({
    author: { subject, name: `Made-up ${subject}` },
    role: 'COHESION_OFFICER',
    at: '2026-11-24T10:00:00Z',
  });
  const begun = beginRecord('labelReply-before', 'labelReply', then, acting('amina'));
  const store = governedRecords(office.loaded.connection).kept.of(labelReply);
  const revision = (kind: 'PROPOSED' | 'APPROVED', record: KeptRecord, previous?: KeptRevision) =>
    nextRevision<KeptRecord, KeptStep>(previous, {
      kind,
      record,
      author: acting('amina').author,
      at: '2026-11-24T10:00:00Z',
      idempotencyKey: freshKey(),
      requestHash: 'made up',
    });
  const first = revision('PROPOSED', begun);
  await store.append(begun.id, first);
  await store.append(begun.id, revision('APPROVED', approveContent(begun, acting('boris')), first));
  later(6);
  const edit = (on: Change, more: object) =>
    send('farah', 'proposeLabelReply', {
      id: on.id,
      expectedRevision: on.revision,
      content: { ...then, words: 'Made-up: the new words.', ...more },
    });
  const standing = { id: begun.id, revision: 2 };
  const elsewhere = await labelOf();
  const wrong = labelNames.find((name) => name !== elsewhere.labelName);
  await expect(edit(standing, { area: ward, label: wrong, run: elsewhere.run })).rejects.toThrow(
    /input.content.label/,
  );
  const changed = await edit(standing, {});
  await step('dilip', 'approveRecord', changed);
  later(6);
  const { replies } = await labelOf('', 'E05001311');
  expect(replies).toMatchObject([{ text: 'Made-up: the new words.', run: then.run }]);
  // What waits is unchanged as well; another label than the one that stands is checked against what is held.
  const waits = await edit({ ...changed, revision: changed.revision + 1 }, { words: 'Made-up: third.' });
  const third = labelNames.find((name) => name !== labelName && name !== then.label);
  const other = { label: third, run: undefined };
  await expect(edit(waits, other)).rejects.toThrow(/input.content.label: .*that run gives/);
  const today = (await labelOf('', 'E05001311')).run;
  await expect(edit(waits, { label: labelName, run: today })).resolves.toMatchObject({
    revision: waits.revision + 1,
  });
});

const beside = (proposed: string, more: object = {}) => ({
  content: {
    area: ward,
    proposed,
    reason: 'DATA_LATE',
    rationale: 'Made-up: three groups that meet every week are not on the register of projects yet.',
    evidence: ['https://www.example.org/made-up-list'],
    office: 'Made-up: Community team',
    startsOn: '2026-11-24',
    endsOn: '2027-02-24',
    ...more,
  },
});

test('another label stands beside the computed one for its time, with who decided, and never in its place', async () => {
  on('2026-11-25');
  const before = await labelOf();
  const proposed = before.labelName === 'BUILDING' ? 'GAP' : 'BUILDING';
  const refused = async (more: object, field: string, why: RegExp) => {
    const sent = send('grace', 'proposeLabelOverride', beside(proposed, { area: 'E05001311', ...more }));
    await expect(sent).rejects.toThrow(new RegExp(`input.content.${field}: .*${why.source}`));
  };
  await refused({ rationale: 'Made-up: wrong.' }, 'rationale', /at least 50/);
  await refused({ endsOn: '2027-11-25' }, 'endsOn', /later than 12 months after 2026-11-24: 2027-11-24/);
  await refused({ endsOn: '2026-11-23' }, 'endsOn', /before the first day/);
  for (const link of ['ftp://example.org/x', 'javascript:alert(1)', 'example.org', 'https://a:b@example.org'])
    await refused({ evidence: ['https://www.example.org/x', link] }, 'evidence', /no web address/);
  await refused({ area: 'south' }, 'area', /South is a LOCALITY. Give the code of a WARD/);
  await expect(send('farah', 'proposeLabelOverride', beside(before.labelName))).rejects.toThrow(
    /this is the computed label itself/,
  );

  const one = await send('farah', 'proposeLabelOverride', beside(proposed));
  await expect(step('farah', 'approveRecord', one)).rejects.toThrow(/somebody else/);
  later(6);
  expect((await labelOf()).override).toBeNull();
  const decided = await step('dilip', 'approveRecord', one);
  later(6);
  const after = await labelOf();
  expect(after.override).toMatchObject({
    labelName: proposed,
    until: '2027-02-24',
    decidedAs: 'DIRECTOR',
    office: 'Made-up: Community team',
    evidence: ['https://www.example.org/made-up-list'],
    record: { id: one.id },
  });
  expect(after.beside[0]).toMatch(
    /Another label stands beside this one from 25 November 2026 to 24 February 2027: “.+”\. Why: the data are late\. “Made-up: three .+” Proposed by Made-up: Community team; decided by a director on 25 November 2026\./,
  );
  // The computed label and every figure of it stay; the day before its approval and a what-if know nothing of it.
  expect({ ...after, override: null, beside: before.beside, run: before.run }).toEqual(before);
  expect((await labelOf('(asOf: "2026-11-24")')).override).toBeNull();
  expect((await labelOf('(whatIf: { parameters: [{ name: "reach", value: 31 }] })')).override).toBeNull();

  const rate = async () =>
    (
      await told<{ classification: { overrides: object } }>(
        '{ classification { overrides { count of share needsRevision words } } }',
      )
    ).classification.overrides;
  expect(await rate()).toEqual({
    count: 1,
    of: 20,
    share: 0.05,
    needsRevision: false,
    words: '1 of 20 labels has another label beside it (5%).',
  });

  // Its time is over: it leaves the label, and stays in the history.
  on('2027-02-24');
  expect((await labelOf()).override).not.toBeNull();
  on('2027-02-25');
  expect((await labelOf()).override).toBeNull();
  expect((await labelOf('(asOf: "2027-02-24")')).override).not.toBeNull();
  const kept = await told<{ labelOverride: { revision: number; history: object[] } }>(
    `{ labelOverride(id: "${one.id}") { revision stands { proposed label } history { kind } } }`,
  );
  expect(kept.labelOverride).toMatchObject({
    revision: decided.revision,
    stands: { proposed, label: before.labelName },
    history: [{ kind: 'APPROVED' }],
  });
});

test('no type of the API tells the label of an area without the replies to it', async () => {
  // What a label would be under a change, what the table of labels holds, and what stands beside one: no label of an area.
  // An option of an assessment is a what-if; what evidence froze is told with its day.
  const noLabelOfAnArea = [
    'LabelBeside',
    'LabelDefinition',
    'ReplyToLabel',
    'LabelChange',
    'MethodVariant',
    'FlipDistance',
    'PossibleChange',
    'LabelReplyContent',
    'LabelOverrideContent',
  ];
  const schema: GraphQLSchema = await readSchema();
  const telling = Object.values(schema.getTypeMap()).filter(
    (type) =>
      isObjectType(type) && ['label', 'publicLabel', 'labelMessage'].some((name) => name in type.getFields()),
  );
  const without = telling.flatMap((type) =>
    isObjectType(type) && !('replies' in type.getFields()) ? [type.name] : [],
  );
  expect(without.filter((name) => !noLabelOfAnArea.includes(name))).toEqual([]);
  expect(telling.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Classification', 'Pairing', 'PairSuggestion']),
  );
});
