import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await site.office.as<Record<string, Change>>(
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
const put = (content: object) =>
  send('henry', 'proposeOrganisationEntry', 'ProposeOrganisationEntryInput', {
    content: { evidence: 'Made-up: its own site.', note: 'Zzkanari', ...content },
  });
const step = (who: PersonName, operation: string, { id, revision }: Change, more: object = {}) =>
  send(who, operation, 'RecordStepInput', { id, expectedRevision: revision, ...more });
async function organisation(id: string) {
  const { data } = await site.office.as<{
    organisation: object | null;
    search: { edges: { node: object }[] };
  }>(
    'public',
    `{ organisation(id: "${id}") { name sector roles otherNames does worksIn { code } contact stoppedOn saidBy saidOn
         source { title } } }`,
  );
  return data.organisation;
}

test('one that no document names stands among the organisations once it is approved, and is gone when withdrawn', async () => {
  const proposed = await put({
    name: 'Made-up Choir of Bridge Street',
    otherNames: ['MCBS'],
    sector: 'VOLUNTARY',
    does: 'Made-up: sings with whoever comes.',
    area: 'E05001306',
    contact: '01922 000000',
  });
  expect(await organisation(proposed.id)).toBeNull();
  const approved = await step('dilip', 'approveRecord', proposed);
  expect(await organisation(proposed.id)).toEqual({
    name: 'Made-up Choir of Bridge Street',
    sector: 'voluntary and community',
    roles: [],
    otherNames: ['MCBS'],
    does: 'Made-up: sings with whoever comes.',
    worksIn: { code: 'E05001306' },
    contact: '01922 000000',
    stoppedOn: null,
    saidBy: 'director',
    saidOn: '2026-11-22',
    source: { title: 'Organisation put down here, for which a director answers' },
  });
  const page = await site.get('/organisations');
  expect(page.text).toContain('Made-up: sings with whoever comes.');
  expect(page.body).toContain(`id="${proposed.id}"`);
  expect(page.body).not.toContain('Zzkanari');
  const { data } = await site.office.as<{ search: object[] }>(
    'public',
    '{ search(text: "MCBS") { id area { code } } }',
  );
  expect(data.search).toContainEqual({ id: `organisation:${proposed.id}`, area: { code: 'E05001306' } });
  await expect(put({ name: 'made-up choir of bridge street' })).rejects.toThrow(/Is it this one/);

  await step('dilip', 'withdrawRecord', approved, { reason: 'Made-up: it asked for it.' });
  expect(await organisation(proposed.id)).toBeNull();
  expect((await site.get('/organisations')).text).not.toContain('Made-up Choir');
});

test('a word on one that documents name goes before theirs, and one that they name is not put down anew', async () => {
  await expect(put({ name: 'WALSALL COUNCIL' })).rejects.toThrow(
    /name: Walsall Council stands on the register as walsall-council/,
  );
  await expect(put({ registered: 'no-such', name: 'None' })).rejects.toThrow(/registered: no organisation/);
  const before = (await organisation('walsall-council')) as { roles: string[]; source: object };
  const proposed = await put({
    registered: 'walsall-council',
    name: 'Walsall Council',
    does: 'Made-up: a sentence.',
    stoppedOn: '2026-11-01',
  });
  await step('farah', 'approveRecord', proposed);
  expect(await organisation('walsall-council')).toEqual({
    ...before,
    does: 'Made-up: a sentence.',
    stoppedOn: '2026-11-01',
    saidBy: 'cohesion officer',
    saidOn: '2026-11-22',
  });
  expect((await site.get('/organisations')).text).toContain('No longer there since 1 November 2026');
});

test('a word on one organisation takes no name of another, nor calls it so', async () => {
  const about = { registered: 'walsall-council', name: 'Walsall Council' };
  await expect(put({ ...about, name: 'One Walsall' })).rejects.toThrow(
    /name: One Walsall stands on the register as one-walsall, which is another organisation\. Give the name/,
  );
  await expect(put({ ...about, otherNames: ['ONE WALSALL'] })).rejects.toThrow(
    /otherNames: ONE WALSALL is the name of another organisation on the register\. Leave it out\./,
  );
  await expect(put({ name: 'Made-up Band', otherNames: ['One Walsall'] })).rejects.toThrow(/otherNames/);
  // Its own names may stand again, in whichever field.
  await put({ ...about, name: 'Walsall MBC', otherNames: ['Walsall Council'] });
});
