import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextRevision } from '../../../../domain/assessment/changes/next-revision.ts';
import { venueOpening } from '../../../../domain/records-kept/kinds/venue-opening.ts';
import { approveContent, beginRecord } from '../../../../domain/records-kept/life/kept-life.ts';
import type { KeptRecord, KeptRevision, KeptStep } from '../../../../domain/records-kept/life/kept-record.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-29T18:00:00Z');
beforeAll(async () => {
  office = await assessmentOffice(undefined, { now: () => now });
});
afterAll(() => office.stop());
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

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
const on = ({ id, revision }: Change) => ({ id, expectedRevision: revision });
async function told<Data>(query: string, who: PersonName | 'public' = 'public'): Promise<Data> {
  const { data, errors } = await office.as<Data>(who, query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

const opening = (venue: string, more: object = {}) => ({
  content: {
    venue,
    sessions: [
      { day: 'FRIDAY', opens: '18:00', closes: '00:30' },
      { day: 'MONDAY', opens: '9:30', closes: '12:00' },
    ],
    bankHolidays: 'CLOSED',
    closures: [{ from: '2026-12-07', to: '2026-12-07' }],
    saidBy: 'ORGANISER',
    seenOn: '2026-11-29',
    source: 'Made-up: rang the desk.',
    ...more,
  },
});
interface Venue {
  readonly name: string;
  readonly openingText: string | null;
  readonly status: string;
  readonly otherNames: readonly string[];
  readonly openingTimes: { readonly words: readonly string[]; readonly record: { id: string } } | null;
  readonly openAt: { readonly state: string; readonly until: string | null; readonly words: string };
  readonly corrections: readonly { field: string; loaded: string | null; stands: string }[];
}
const fields =
  'name openingText status otherNames openingTimes { words record { id revision saidBy seenOn role words } } openAt(at: "2026-11-30T10:00:00Z") { state until next reason words } access { words } languagesSpoken { language days } contact corrections { field loaded stands record { id } }';
const venue = async (id: string, args = fields) =>
  (await told<{ venue: Venue }>(`{ venue(id: "${id}") { ${args} } }`)).venue;
const openAt = async (at: string) =>
  (
    await told<{
      venues: { totalCount: number; openNotKnownCount: number; edges: { node: { id: string } }[] };
    }>(
      `{ venues(filter: { openAt: "${at}" }, first: 5) { totalCount openNotKnownCount edges { node { id } } } }`,
    )
  ).venues;

let place = '';
let other = '';
beforeAll(async () => {
  const { venues } = await told<{ venues: { edges: { node: { id: string } }[] } }>(
    '{ venues(filter: { locality: "south", status: OPEN }, first: 2) { edges { node { id } } } }',
  );
  place = venues.edges[0]?.node.id ?? '';
  other = venues.edges[1]?.node.id ?? '';
});

test('a lead corrects opening times: the first waits for another, the next stands at once, and everybody sees it', async () => {
  expect((await venue(place)).openAt).toMatchObject({ state: 'NOT_KNOWN', reason: 'NO_TIMES' });
  expect((await openAt('2026-11-30T10:00:00Z')).totalCount).toBe(0);
  await expect(send('kofi', 'proposeVenueOpening', opening(place))).rejects.toThrow(/in their own locality/);
  await expect(send('grace', 'proposeVenueOpening', opening('no-such-place'))).rejects.toThrow(
    /input.content.venue: no place on the register/,
  );
  const first = await send('grace', 'proposeVenueOpening', opening(place));
  expect(first.state).toBe('PROPOSED');
  await expect(send('henry', 'proposeVenueOpening', opening(place))).rejects.toThrow(
    /moved on to revision 1/,
  );
  later(6);
  expect((await venue(place)).openingTimes).toBeNull();
  const approved = await send('farah', 'approveRecord', on(first));
  later(6);

  const shown = await venue(place);
  expect(shown).toMatchObject({
    openingText: 'Monday 09:30-12:00; Friday 18:00-00:30',
    openingTimes: {
      words: [
        'Open Monday 09:30 to 12:00 and Friday 18:00 to 00:30.',
        'Closed on bank holidays.',
        'Closed: 7 December 2026.',
      ],
      record: {
        id: first.id,
        revision: 2,
        words: 'Said by whoever runs it on 29 November 2026; a cohesion officer answers for it.',
      },
    },
    openAt: {
      state: 'OPEN',
      until: '2026-11-30T12:00:00.000Z',
      next: 'CLOSED',
      words: 'Open until 12:00 on 30 November 2026.',
    },
    corrections: [{ field: 'openingText', stands: 'Monday 09:30-12:00; Friday 18:00-00:30' }],
  });
  expect(await openAt('2026-11-30T10:00:00Z')).toMatchObject({
    totalCount: 1,
    edges: [{ node: { id: place } }],
  });
  expect((await openAt('2026-11-30T10:00:00Z')).openNotKnownCount).toBeGreaterThan(20);
  expect((await openAt('2026-12-07T10:00:00Z')).totalCount).toBe(0);

  // Her next change stands at once; a minute is enough, and nobody else has to be there.
  const changed = await send('grace', 'proposeVenueOpening', {
    ...on(approved),
    ...opening(place, { sessions: [{ day: 'MONDAY', opens: '10:30', closes: '12:00' }] }),
  });
  expect(changed).toMatchObject({ revision: 3, state: 'CURRENT' });
  later(6);
  expect((await venue(place)).openAt).toMatchObject({
    state: 'CLOSED',
    until: '2026-11-30T10:30:00.000Z',
    words: 'Closed. Opens at 10:30 on 30 November 2026.',
  });
  const { venueOpening } = await told<{ venueOpening: object }>(
    `{ venueOpening(id: "${first.id}") { stands { venue { id } source sessions { day opens } } history { kind actedAs by fields } } }`,
  );
  expect(venueOpening).toEqual({
    stands: {
      venue: { id: place },
      source: null,
      sessions: [{ day: 'MONDAY', opens: '10:30' }],
    },
    history: [
      expect.objectContaining({ kind: 'APPROVED', by: null }),
      { kind: 'AMENDED', actedAs: 'LOCALITY_LEAD', by: null, fields: ['sessions'] },
    ],
  });
  const before = await told<{ venueOpenings: { edges: { node: object }[] } }>(
    `{ venueOpenings(filter: { venue: "${place}" }) { edges { node { revision } } } }`,
  );
  expect(before.venueOpenings.edges).toHaveLength(1);

  // A partner's words wait until somebody has approved some of theirs in this very record.
  const partners = await send('henry', 'proposeVenueOpening', { ...on(changed), ...opening(place) });
  expect(partners.state).toBe('PROPOSED');
  const waits = await send('grace', 'proposeVenueOpening', {
    ...on(partners),
    ...opening(place, { note: 'Made-up: ring the bell.' }),
  });
  expect(waits.state, 'it writes over nobody whose words wait').toBe('PROPOSED');
  const both = await send('farah', 'approveRecord', on(waits));
  const own = await send('henry', 'proposeVenueOpening', { ...on(both), ...opening(place) });
  expect(own.state).toBe('CURRENT');

  // Withdrawn, what was loaded stands again; written anew, it is the same record.
  const lastDay = now.toISOString().slice(0, 10);
  later(86_400);
  const gone = await send('farah', 'withdrawRecord', { ...on(own), reason: 'Made up.' });
  later(6);
  expect((await venue(place)).openingTimes).toBeNull();
  const anew = { idempotencyKey: freshKey(), ...opening(place) };
  const again = await send('grace', 'proposeVenueOpening', anew);
  expect(again).toMatchObject({ id: first.id, revision: gone.revision + 1 });
  expect(again.state, 'nobody puts back alone what somebody else took back').toBe('PROPOSED');
  const { data } = await office.as<{ venueOpening: object }>(
    'public',
    `{ venueOpening(id: "${first.id}", asOf: "${lastDay}") { state stands { sessions { opens } } } }`,
  );
  expect(data.venueOpening, 'begun anew, it tells nobody what was taken back').toEqual({
    state: 'WITHDRAWN',
    stands: null,
  });
  expect(await send('grace', 'proposeVenueOpening', anew)).toEqual(again);
  await expect(send('grace', 'proposeVenueOpening', { ...on(again), ...opening(other) })).rejects.toThrow(
    /input.content.venue: this record is about another/,
  );
});

test('what is wrong with times is refused by day and field, and nothing is written', async () => {
  const wrong = (more: object) => send('farah', 'proposeVenueOpening', opening(place, more));
  await expect(wrong({ sessions: [] })).rejects.toThrow('input.content.sessions: there is nothing in it');
  await expect(wrong({ sessions: [{ day: 'MONDAY', opens: '25:00', closes: '26:00' }] })).rejects.toThrow(
    'input.content.sessions: The opening time of Monday, "25:00", is no time',
  );
  await expect(wrong({ closures: [{ from: '2026-12-24', to: '2026-12-01' }] })).rejects.toThrow(
    'input.content.closures: a closure from 2026-12-24 cannot end on 2026-12-01',
  );
  await expect(wrong({ startsOn: '2026-12-24', endsOn: '2026-12-01' })).rejects.toThrow(
    'input.content.endsOn: 2026-12-01 is before the first day',
  );
  await expect(told('{ venues(filter: { openAt: "tomorrow" }) { totalCount } }')).rejects.toThrow(
    /filter.openAt: .*is no instant/,
  );
  await expect(told('{ venues(filter: { openAt: "2040-01-01T10:00:00Z" }) { totalCount } }')).rejects.toThrow(
    /two years ahead/,
  );
});

test('a name, a closing, access, languages and contact go before what was loaded, which is told beside them', async () => {
  const loaded = await venue(place);
  const proposed = await send('grace', 'proposeVenueDetail', {
    content: {
      venue: place,
      name: 'Made-up Hall',
      standing: 'CLOSED',
      standingSince: '2026-11-20',
      stepFree: 'YES',
      hearingLoop: 'NO',
      languages: [{ language: 'pa', days: ['WEDNESDAY', 'MONDAY'] }, { language: 'ur' }],
      contact: '01922 000000',
      saidBy: 'SEEN_THERE',
      seenOn: '2026-11-29',
      keyholder: 'Made-up Maria',
    },
  });
  await send('farah', 'approveRecord', on(proposed));
  later(6);
  const shown = await venue(place);
  expect(shown).toMatchObject({
    name: 'Made-up Hall',
    status: 'CLOSED',
    otherNames: expect.arrayContaining([loaded.name]),
    openAt: { state: 'CLOSED', reason: 'PLACE_CLOSED', words: 'The place is on record as closed.' },
    access: [{ words: 'Step-free: yes' }, { words: 'Hearing loop: no' }],
    languagesSpoken: [
      { language: 'pa', days: ['MONDAY', 'WEDNESDAY'] },
      { language: 'ur', days: [] },
    ],
    contact: '01922 000000',
  });
  expect(shown.corrections).toContainEqual(
    expect.objectContaining({ field: 'name', loaded: loaded.name, stands: 'Made-up Hall' }),
  );
  expect(JSON.stringify(shown)).not.toContain('Maria');
  // The day before the closing stays as it was.
  const { venue: then } = await told<{ venue: { was: string; is: string } }>(
    `{ venue(id: "${place}") { was: status(asOf: "2026-11-19") is: status(asOf: "2026-11-20") } }`,
  );
  expect(then).toEqual({ was: loaded.status, is: 'CLOSED' });
  const { venues } = await told<{ venues: { edges: { node: { id: string } }[] } }>(
    '{ venues(filter: { text: "Made-up Hall" }) { edges { node { id } } } }',
  );
  expect(venues.edges).toEqual([{ node: { id: place } }]);
});

test('what is kept of a place that is no longer on the public register is told to nobody', async () => {
  const acting = (subject: string) =>
    ({
      author: { subject, name: `Made-up ${subject}` },
      role: 'COHESION_OFFICER',
      at: '2026-11-29T10:00:00Z',
    }) as const;
  const { content } = opening('made-up-refuge');
  const begun = beginRecord(
    'venueOpening-refuge',
    'venueOpening',
    { ...content, sessions: 'Monday 10:00-12:00', closures: '2026-12-07' },
    acting('amina'),
  );
  const store = governedRecords(office.loaded.connection).kept.of(venueOpening);
  const step = (kind: 'PROPOSED' | 'APPROVED', record: KeptRecord, previous?: KeptRevision) =>
    nextRevision<KeptRecord, KeptStep>(previous, {
      kind,
      record,
      author: acting('amina').author,
      at: '2026-11-29T10:00:00Z',
      idempotencyKey: freshKey(),
      requestHash: 'made up',
    });
  const first = step('PROPOSED', begun);
  await store.append(begun.id, first);
  await store.append(begun.id, step('APPROVED', approveContent(begun, acting('boris')), first));
  later(6);
  for (const who of ['public', 'farah'] as const) {
    const answer = await told<object>(
      `{ venueOpening(id: "${begun.id}") { id } venueOpenings(first: 100) { edges { node { id } } } venueOpeningsFile { csv } venueOpeningsChangedSince(since: "2026-01-01T00:00:00Z", first: 100) { edges { node { id } } } }`,
      who,
    );
    expect(answer).toMatchObject({ venueOpening: null });
    expect(JSON.stringify(answer)).not.toContain('refuge');
  }
});

test('a level of a school is of a school: another place on the register is refused by name', async () => {
  const level = (school: string) =>
    send('farah', 'proposeSchoolLevel', {
      content: {
        school,
        scheme: 'ARTSMARK',
        level: 'STARTED',
        reachedOn: '2026-11-20',
        evidence: 'Made-up: a letter.',
      },
    });
  await expect(level('com-aaina-community-hub')).rejects.toThrow('is no school. Give the id of a school.');
  expect((await level('sch-104134')).state).toBe('PROPOSED');
});
