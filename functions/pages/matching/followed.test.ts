import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let made: AssessmentPages;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  made = await assessmentPages({ now: () => now });
});
afterAll(() => made.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await made.office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
async function approved(type: string, content: object): Promise<void> {
  const { id, revision } = await send('farah', `propose${type}`, `Propose${type}Input`, { content });
  await send('dilip', 'approveRecord', 'RecordStepInput', { id, expectedRevision: revision });
  // What is held of the records is asked for anew after five seconds.
  now = new Date(now.getTime() + 6_000);
}

/** What the form is given by the first pair of the page. */
function firstFollowed(body: string): Record<string, string> {
  const [, search = ''] = /href="\/assess\?(kind=[^"]+)"/.exec(body) ?? [];
  const query = new URLSearchParams(search.replaceAll('&amp;', '&'));
  expect(query.get('kind')).toBe('trackedExchange');
  return Object.fromEntries(new URLSearchParams(query.get('given') ?? ''));
}

test('a pair that is followed stands among the exchanges, and is not proposed again', async () => {
  const before = await made.get('/matching?phase=SECONDARY');
  const given = firstFollowed(before.body);
  const { oneSide = '', otherSide = '' } = given;
  expect(given).toMatchObject({ exchangeKind: 'SCHOOLS', standing: 'AGREED' });
  expect(oneSide.length * otherSide.length).toBeGreaterThan(0);
  await approved('TrackedExchange', { ...given, meetingsHeld: 0, evidence: 'Made-up: both heads agreed.' });

  const after = firstFollowed((await made.get('/matching?phase=SECONDARY')).body);
  expect([after.oneSide, after.otherSide]).not.toEqual([oneSide, otherSide]);
  const exchanges = await made.get('/exchanges');
  expect(exchanges.text).toContain('Made-up: both heads agreed.');
  expect(exchanges.text).toContain(`${oneSide} and ${otherSide}`);
});

test('a count of a role stands beside the residents, without small numbers', async () => {
  await approved('RoleCount', {
    role: 'VOLUNTEER',
    area: 'south',
    countedOn: '2026-11-01',
    white: 83,
    asian: 27,
    black: 3,
    mixed: 11,
    other: 0,
    notSaid: 12,
    evidence: 'Made-up: a list.',
  });
  const { text, body } = await made.get('/roles');
  expect(text).toContain('Volunteers: South');
  expect(text).toContain('Counted for 1 November 2026: 136 people; group not known: 12.');
  expect(text).toMatch(/Black\s*withheld\s*–/);
  expect(text).toMatch(/Mixed\s*withheld\s*–/);
  expect(text).toMatch(/White\s*83\s*66\.9%/);
  expect(text).toContain('(95% interval ');
  expect(body).toContain('href="/area/south"');
  const polish = await made.get('/roles?lang=pl');
  expect(polish.text).toContain('Wolontariusze');
});
