import { afterAll, beforeAll, expect, test } from 'vitest';
import { venueDetail } from '../../../../domain/records-kept/kinds/venue-detail.ts';
import type { LogEntry } from '../../http/log-message.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
/** Whenever somebody looks at the clock, so many milliseconds have gone by. */
let tick = 0;
let clock = Date.parse('2026-11-22T10:00:00Z');
const now = (): Date => {
  clock += tick;
  return new Date(clock);
};
const log: LogEntry[] = [];
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now, log: (entry) => log.push(entry) });
});
afterAll(() => office.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
}
async function send(who: PersonName, operation: string, input: object): Promise<Change> {
  const type = operation.startsWith('propose') ? `P${operation.slice(1)}Input` : 'RecordStepInput';
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const on = ({ id, revision }: Change, more: object = {}) => ({ id, expectedRevision: revision, ...more });

interface Taken {
  readonly changes: readonly (Change & { readonly replayed: boolean })[];
  readonly unchangedCount: number;
  readonly faults: readonly { readonly row: number; readonly reason: string }[];
}
async function taken(who: PersonName, operation: string, csv: string, idempotencyKey = freshKey()) {
  const { data, errors } = await office.as<Record<string, Taken> | null>(
    who,
    `mutation M($input: ImportRecordsInput!) { ${operation}(input: $input) { unchangedCount changes { id revision state replayed } faults { row column reason } } }`,
    { input: { idempotencyKey, csv } },
  );
  const answer = data?.[operation];
  if (!answer) throw new Error(errors[0]?.message);
  return answer;
}
async function changedSince(plural: string, since: string) {
  const { data, errors } = await office.as<
    Record<string, { edges: { node: { id: string; changedAt: string } }[] }>
  >('public', `{ ${plural}ChangedSince(since: "${since}", first: 100) { edges { node { id changedAt } } } }`);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data[`${plural}ChangedSince`]?.edges ?? []).map(({ node }) => node);
}

let places: readonly string[] = [];
beforeAll(async () => {
  const { data } = await office.as<{ venues: { edges: { node: { id: string } }[] } }>(
    'public',
    '{ venues(filter: { locality: "south", status: OPEN }, first: 12) { edges { node { id } } } }',
  );
  places = data.venues.edges.map(({ node }) => node.id);
});
const detail = (venue: string | undefined, more: object = {}) => ({
  content: { venue, stepFree: 'YES', saidBy: 'ORGANISER', seenOn: '2026-11-20', ...more },
});
const head = 'venue,stepFree,saidBy,seenOn';

test('an import asks once whether the words of whoever sends it stand at once, not once a row', async () => {
  const cost = async (who: PersonName, some: readonly string[]): Promise<number> => {
    const rows = some.map((place) => `${place},NOT_KNOWN,ORGANISER,2026-11-20`);
    const { changes } = await taken(who, 'importVenueDetails', [head, ...rows].join('\r\n'));
    expect(changes).toHaveLength(some.length);
    return Number(log.at(-1)?.storeRequests);
  };
  await cost('farah', places.slice(5, 6));
  // A partner's words never stand at once in a new record, so that nothing is asked for theirs.
  const ofPartner = await cost('henry', places.slice(6, 9));
  expect(await cost('farah', places.slice(9, 12))).toBe(ofPartner + 2);
});

test('what an import writes late is in the feed of whoever read while it ran', async () => {
  await send('farah', 'approveRecord', on(await send('grace', 'proposeVenueDetail', detail(places[0]))));
  // Grace's words stand at once from here on. Every look at the clock takes two minutes: an import that takes its time.
  clock += 2 * 60_000;
  tick = 2 * 60_000;
  const begins = new Date(clock).toISOString();
  const rows = places.slice(1, 4).map((place) => `${place},NO,ORGANISER,2026-11-21`);
  const { changes, faults } = await taken('grace', 'importVenueDetails', [head, ...rows].join('\r\n'));
  tick = 0;
  expect([changes.map(({ state }) => state), faults]).toEqual([Array(3).fill('CURRENT'), []]);
  const told = await changedSince('venueDetails', begins);
  expect(told.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
  const instants = told.map(({ changedAt }) => Date.parse(changedAt));
  expect(new Set(instants).size).toBe(3);
  // Who read after the first row was written, and asks on from there, is told the others.
  const since = new Date((instants[0] ?? 0) + 90_000).toISOString();
  expect((await changedSince('venueDetails', since)).map(({ id }) => id)).toEqual(
    changes.slice(1).map(({ id }) => id),
  );
});

test('what was stamped just before an instant is given again: it may have been written just after it', async () => {
  const proposed = await send('farah', 'proposeGrant', {
    content: {
      organisation: 'Made-up: a club',
      scheme: 'Made-up: a fund',
      purposeOfGrant: 'Made-up: meals.',
      standing: 'RUNNING',
      evidence: 'Made-up: a letter.',
    },
  });
  const approved = await send('dilip', 'approveRecord', on(proposed));
  const at = (seconds: number) => new Date(clock + seconds * 1000).toISOString();
  expect(await changedSince('grants', at(30))).toMatchObject([{ id: approved.id }]);
  expect(await changedSince('grants', at(61))).toEqual([]);

  // A proposal that waits, and is undone, changes nothing that everyone may read.
  clock += 3_600_000;
  const waits = await send('henry', 'proposeGrant', {
    ...on(approved),
    content: {
      organisation: 'Made-up: another club',
      scheme: 'Made-up: a fund',
      purposeOfGrant: 'Made-up: meals.',
      standing: 'RUNNING',
      evidence: 'Made-up: a letter.',
    },
  });
  expect(await changedSince('grants', at(-1000))).toEqual([]);
  const undone = await send('dilip', 'undoRecord', on(waits, { reason: 'Made up for a test.' }));
  expect(await changedSince('grants', at(-1000))).toEqual([]);
  await send('dilip', 'withdrawRecord', on(undone, { reason: 'Made up for a test.' }));
  expect(await changedSince('grants', at(-1000))).toMatchObject([{ id: approved.id }]);
});

test('an approval that was undone lets nobody write at once any more', async () => {
  const first = await send('farah', 'proposeVenueDetail', detail(places[4]));
  const approved = await send('dilip', 'approveRecord', on(first));
  const undone = await send('dilip', 'undoRecord', on(approved, { reason: 'Pressed by mistake.' }));
  const store = governedRecords(office.loaded.connection).kept.of(venueDetail);
  const vouched = async () =>
    (await store.current()).flatMap(({ vouchedFor }) => vouchedFor ?? []).includes('farah');
  expect(await vouched()).toBe(false);
  // Undone in its turn, the approval counts again: a third person has looked.
  const again = await send('elena', 'undoRecord', on(undone, { reason: 'It was right after all.' }));
  expect(again.state).toBe('CURRENT');
  expect(await vouched()).toBe(true);
  await send('elena', 'withdrawRecord', on(again, { reason: 'Made up for a test.' }));
});

test('an import that was cut off goes on where one of its rows was approved meanwhile, and also begun anew', async () => {
  const columns = 'id,revision,organisation,commitment,evidence';
  const pledges: Change[] = [];
  for (const name of ['one', 'two']) {
    const content = { organisation: `Made-up: ${name}`, commitment: 'Made-up.', evidence: 'Made-up.' };
    pledges.push(await send('farah', 'proposePledge', { content }));
  }
  const csv = [
    columns,
    ...pledges.map(({ id, revision }) => `${id},${revision},Made-up: renamed,Made-up.,Made-up.`),
    ',,Made-up: three,Made-up.,Made-up.',
  ].join('\r\n');
  const key = freshKey();
  const { changes } = await taken('farah', 'importPledges', csv, key);
  const [one] = changes;
  if (!one) throw new Error('Nothing was written.');
  await send('dilip', 'approveRecord', on(one));
  const again = await taken('farah', 'importPledges', csv, key);
  expect(again).toMatchObject({ faults: [] });
  expect(again.changes.every(({ replayed }) => replayed)).toBe(true);

  // The one record of a place, withdrawn, begun anew by a file, and approved before the file is sent again.
  const details = [head, `${places[4]},NO,ORGANISER,2026-11-21`].join('\r\n');
  const other = freshKey();
  const [anew] = (await taken('henry', 'importVenueDetails', details, other)).changes;
  if (!anew) throw new Error('Nothing was written.');
  expect(anew).toMatchObject({ state: 'PROPOSED', replayed: false });
  await send('farah', 'approveRecord', on(anew));
  expect(await taken('henry', 'importVenueDetails', details, other)).toMatchObject({
    faults: [],
    unchangedCount: 1,
  });
});

test('of two records that are merged into each other at the same moment one stands at least', async () => {
  const pledge = async (name: string) => {
    const content = { organisation: `Made-up: ${name}`, commitment: 'Made-up.', evidence: 'Made-up.' };
    return send('dilip', 'approveRecord', on(await send('farah', 'proposePledge', { content })));
  };
  for (const pair of ['first', 'second', 'third']) {
    const [one, other] = [await pledge(`${pair} one`), await pledge(`${pair} other`)];
    const merge = (who: PersonName, from: Change, into: Change) =>
      send(who, 'mergeRecord', on(from, { into: into.id, reason: 'The same pledge.' }));
    const done = await Promise.allSettled([merge('dilip', one, other), merge('elena', other, one)]);
    const { data } = await office.as<Record<string, { id: string; stands: object | null } | null>>(
      'public',
      `{ one: pledge(id: "${one.id}") { id stands { organisation } } other: pledge(id: "${other.id}") { id stands { organisation } } }`,
    );
    expect([data.one?.stands, data.other?.stands].filter(Boolean).length).toBeGreaterThan(0);
    const merged = done.filter(({ status }) => status === 'fulfilled').length;
    expect([merged, data.one?.id === data.other?.id]).toEqual(merged === 1 ? [1, true] : [0, false]);
  }
});

test('a list of an earlier day costs the store no more where one request asks for it twice', async () => {
  const cost = async (query: string): Promise<number> => {
    const { errors } = await office.as('public', query);
    expect(errors).toEqual([]);
    return Number(log.at(-1)?.storeRequests);
  };
  const list = 'pledges(asOf: "2026-11-22") { totalCount }';
  const once = await cost(`{ ${list} }`);
  expect(once).toBeGreaterThan(3);
  expect(await cost(`{ one: ${list} other: ${list} }`)).toBeLessThanOrEqual(once);
});
