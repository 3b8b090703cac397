import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PracticeTestId } from '../../../domain/cohesion-label/practice/practice-level.ts';
import { registerBehind } from '../../../domain/cohesion-label/practice/register-behind.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

async function send(who: PersonName, operation: string, type: string, input: object) {
  const { data, errors } = await site.office.as<Record<string, { id: string; revision: number }>>(
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
async function put(type: string, content: object, who: PersonName = 'henry') {
  const { id, revision } = await send(who, `propose${type}`, `Propose${type}Input`, { content });
  await send('dilip', 'approveRecord', 'RecordStepInput', { id, expectedRevision: revision });
  return id;
}
const told = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await site.office.as<Data>('public', query);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

interface Told {
  readonly area: {
    readonly classification: {
      readonly practice: {
        readonly tests: readonly {
          readonly key: PracticeTestId;
          readonly openRecords: readonly { readonly id: string; readonly name: string }[];
        }[];
      };
    };
  };
}

const hub = 'com-aaina-community-hub';
const gathering = {
  title: 'Made-up shared lunch',
  about: 'Made-up: a lunch.',
  organiser: 'Made-up Friends',
  standing: 'GOES_AHEAD',
  startsOn: '2026-11-20',
  startsAt: '12:00',
  endsAt: '14:00',
  openTo: 'EVERYONE',
  cost: 'FREE',
};

test('a register is narrowed to a ward or locality by the place of a record and by its event, not by its field alone', async () => {
  const { venue } = await told<{ venue: { ward: { code: string }; locality: { code: string } } }>(
    `{ venue(id: "${hub}") { ward { code } locality { code } } }`,
  );
  const inWard = venue.ward.code;
  const other = inWard === 'E05001308' ? 'E05001311' : 'E05001308';
  await put('VenueOpening', {
    venue: hub,
    sessions: [{ day: 'MONDAY', opens: '10:00', closes: '12:00' }],
    bankHolidays: 'CLOSED',
    saidBy: 'ORGANISER',
    seenOn: '2026-11-20',
  });
  const event = await put('Event', { ...gathering, venue: hub });
  await put('EventReturn', { event, heldOn: '2026-11-20', attendances: 12 });
  for (const register of ['venue-openings', 'events', 'event-returns']) {
    for (const code of [inWard, venue.locality.code, 'E08000030']) {
      const { text } = await site.get(`/records/${register}?area=${code}`);
      expect(text, `${register} ${code}`).toContain('1 record stands.');
    }
    for (const code of [other, 'nowhere']) {
      const { text } = await site.get(`/records/${register}?area=${code}`);
      expect(text, `${register} ${code}`).not.toContain('1 record stands.');
    }
    expect((await site.get(`/records/${register}`)).body).toContain('id="choice-area"');
  }
  // Of two areas either finds it.
  await put('TrackedExchange', {
    exchangeKind: 'PRACTICE',
    oneSide: 'Made-up one',
    oneArea: 'E05001308',
    otherSide: 'Made-up other',
    otherArea: 'E05001311',
    standing: 'AGREED',
    meetingsHeld: 0,
    evidence: 'Made-up.',
  });
  for (const code of ['E05001308', 'E05001311', 'south'])
    expect((await site.get(`/records/tracked-exchanges?area=${code}`)).text, code).toContain(
      '1 record stands.',
    );
});

test('a record names the organisation and the records that it is about, and no id', async () => {
  await put('OrganisationEntry', {
    registered: 'one-walsall',
    name: 'One Walsall',
    does: 'Made-up: a sentence.',
    evidence: 'Made-up: its own site.',
  });
  const { body, text } = await site.get('/records/organisation-entries');
  expect(body).toMatch(/<a href="\/organisations#one-walsall">(<[^>]*>)?One Walsall/);
  expect(text).not.toMatch(/one-walsall/);

  const { area } = await told<Told>(
    '{ area(code: "E05001311") { classification { practice { tests { key openRecords { id name } } } } } }',
  );
  const test = area.classification.practice.tests.find(({ openRecords }) => openRecords.length > 0);
  const [open] = test?.openRecords ?? [];
  if (!test || !open) throw new Error('Nothing is open there.');
  await put(
    'RegisterReview',
    {
      register: registerBehind[test.key],
      area: 'E05001311',
      reviewedOn: '2026-11-20',
      result: 'COMPLETE',
      lookedAt: 'Made-up: a walk.',
      settled: [open.id],
    },
    'farah',
  );
  const reviews = await site.get('/records/register-reviews');
  expect(reviews.text).toContain(open.name);
  expect(reviews.text).not.toContain(open.id);
});
