import { afterAll, beforeAll, expect, test } from 'vitest';
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

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  // What is held of the records is asked for anew after five seconds.
  now = new Date(now.getTime() + 6_000);
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const madeUp = {
  name: 'Made-up Hall of Bridge Street',
  venueKind: 'COMMUNITY_CENTRE',
  postcode: 'ws11tp',
  addressLine: '1 Made-up Street',
  openSince: '2026-11-02',
  openTo: 'EVERYONE',
  evidence: 'Made-up: a visit.',
  note: 'Zzkanari',
};
const put = (more: object = {}, who: PersonName = 'farah') =>
  send(who, 'proposeVenueEntry', 'ProposeVenueEntryInput', { content: { ...madeUp, ...more } });
const step = (who: PersonName, operation: string, { id, revision }: Change, more: object = {}) =>
  send(who, operation, 'RecordStepInput', { id, expectedRevision: revision, ...more });

interface Told {
  readonly areaAt: { readonly ward: { readonly code: string } };
  readonly venue: object | null;
  readonly venues: { readonly totalCount: number };
  readonly search: readonly { readonly id: string }[];
}
interface OfWard {
  readonly venues: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly area: {
    readonly classification: {
      readonly practice: { readonly tests: readonly { readonly name: string; readonly onRecord: unknown }[] };
    };
  };
}
async function told(id: string) {
  const { data, errors } = await office.as<Told>(
    'public',
    `{ areaAt(postcode: "WS1 1TP") { ward { code } } venues { totalCount } search(text: "Hall of Bridge Street") { id }
       venue(id: "${id}") { id name kind address postcode locationPrecision ward { code } status meetingPlace source { title } } }`,
  );
  expect(errors).toEqual([]);
  const { ward } = data.areaAt;
  const { data: ofWard, errors: faults } = await office.as<OfWard>(
    'public',
    `{ venues(filter: { ward: "${ward.code}", text: "made-up" }) { edges { node { id } } }
       area(code: "${ward.code}") { classification { practice { tests { name result value } } } } }`,
  );
  expect(faults).toEqual([]);
  return {
    ward: ward.code,
    venue: data.venue,
    count: data.venues.totalCount,
    found: data.search.map((hit) => hit.id),
    inWard: ofWard.venues.edges.map(({ node }) => node.id),
    tests: ofWard.area.classification.practice.tests,
  };
}

test('approved it is a place like any other: in lists, its ward, searches and the test of places; withdrawn it is gone', async () => {
  const proposed = await put();
  const before = await told(proposed.id);
  expect(before.venue).toBeNull();
  const approved = await step('dilip', 'approveRecord', proposed);
  const after = await told(proposed.id);
  expect(after.venue).toEqual({
    id: proposed.id,
    name: madeUp.name,
    kind: 'community-centre',
    address: '1 Made-up Street',
    postcode: 'WS1 1TP',
    locationPrecision: 'POSTCODE',
    ward: { code: before.ward },
    status: 'OPEN',
    meetingPlace: true,
    source: { title: 'Place put down here, for which a director answers' },
  });
  expect(after.count).toBe(before.count + 1);
  expect(after.inWard).toContain(proposed.id);
  expect(after.found).toContain(`venue:${proposed.id}`);
  expect(after.tests).not.toEqual(before.tests);

  // What is said of places is said of it too.
  const detail = {
    venue: proposed.id,
    name: 'Made-up Hall',
    saidBy: 'ORGANISER',
    seenOn: '2026-11-20',
  };
  const said = await send('farah', 'proposeVenueDetail', 'ProposeVenueDetailInput', { content: detail });
  await step('dilip', 'approveRecord', said);
  expect((await told(proposed.id)).venue).toMatchObject({
    name: 'Made-up Hall',
    ward: { code: before.ward },
  });

  await step('dilip', 'withdrawRecord', approved, { reason: 'Made-up: it never opened.' });
  expect(await told(proposed.id)).toEqual(before);
});

test('one that stands so near under its name is refused by its id, and so is what no list or ward holds', async () => {
  const { data } = await office.as<{
    venues: { edges: { node: { id: string; name: string; postcode: string } }[] };
  }>(
    'public',
    '{ venues(filter: { kinds: ["library"] }, first: 1) { edges { node { id name postcode } } } }',
  );
  const [library] = data.venues.edges.map(({ node }) => node);
  if (!library) throw new Error('The register has a library.');
  await expect(
    put({ name: library.name.toUpperCase(), postcode: library.postcode, venueKind: 'LIBRARY' }),
  ).rejects.toThrow(new RegExp(`name: .* stands on the register as ${library.id}, at most 150 m`));
  await expect(put({ postcode: 'WS1 0ZZ' })).rejects.toThrow(/postcode: WS1 0ZZ is on no list/);
  await expect(put({ postcode: 'Walsall' })).rejects.toThrow(/postcode/);
  await expect(put({ area: 'E05001308' })).rejects.toThrow(/area: WS1 1TP lies in/);
  await expect(put({ venueKind: 'REFUGE' })).rejects.toThrow(/REFUGE/);
  await expect(put({ name: 'Made-up Refuge' })).rejects.toThrow(/told nowhere/);
  await expect(put({ openTo: 'OWN_MEMBERS' })).rejects.toThrow(/openTo: a place of this kind counts/);
  await expect(put({ name: 'Made-up: another hall' }, 'kofi')).rejects.toThrow(/in their own locality/);
});

test('of two who put down the same place one is approved: the other is told of it, at once and when it is put back', async () => {
  const twin = { name: 'Made-up Rooms of Bridge Street' };
  const first = await put(twin);
  const second = await put(twin, 'henry');
  const before = now;
  const stands = await step('dilip', 'approveRecord', first);
  const taken = new RegExp(`name: .* stands on the register as ${first.id}`);
  // Also before what is held of the records is asked for anew.
  now = before;
  await expect(step('dilip', 'approveRecord', second)).rejects.toThrow(taken);
  await expect(step('dilip', 'approveRecord', second)).rejects.toThrow(taken);
  await expect(put(twin)).rejects.toThrow(taken);
  const gone = await step('dilip', 'withdrawRecord', stands, { reason: 'Made-up.' });
  const other = await step('dilip', 'approveRecord', second);
  await expect(step('dilip', 'undoRecord', gone, { reason: 'Made-up.' })).rejects.toThrow(
    new RegExp(`name: .* stands on the register as ${second.id}`),
  );
  await step('dilip', 'withdrawRecord', other, { reason: 'Made-up.' });
  await step('dilip', 'undoRecord', gone, { reason: 'Made-up.' });
});
