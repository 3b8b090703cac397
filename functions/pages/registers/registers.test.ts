import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalendar } from '../../../domain/calendars/testing/read-calendar.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { ask } from '../../graphql/testing/ask-api.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let now = new Date('2026-11-29T10:00:00Z');
beforeAll(async () => {
  site = await assessmentPages({ now: () => now });
});
afterAll(() => site.stop());
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, input: object): Promise<Change> {
  const type = operation.startsWith('propose') ? `P${operation.slice(1)}Input` : 'RecordStepInput';
  const { data, errors } = await site.office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const approved = async (operation: string, content: object): Promise<Change> => {
  const { id, revision } = await send('farah', operation, { content });
  return send('dilip', 'approveRecord', { id, expectedRevision: revision });
};

interface Health {
  readonly kind: string;
  readonly waiting: number | null;
  readonly counts: { readonly standing: number; readonly awaited: number; readonly pastTheirTime: number };
  readonly unanswered: number | null;
  readonly subjects: number | null;
  readonly localities: readonly {
    area: { code: string };
    counts: { standing: number };
    named: object | null;
  }[];
  readonly documented: { indicator: string; notPlaced: number; named: object } | null;
}
const asked =
  'kind name waiting unanswered subjects addedBy counts { standing pastTheirTime neverConfirmed dueSoon awaited oldestWord } localities { area { code } counts { standing } subjects unanswered named { named counted notNamedFrom notNamedTo } } documented { indicator notPlaced counted { name } named { named counted notNamedFrom notNamedTo } }';
async function health(who: PersonName | 'public' = 'public', args = ''): Promise<Map<string, Health>> {
  const { data, errors } = await site.office.as<{ registerHealth: Health[] }>(
    who,
    `{ registerHealth${args} { ${asked} } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return new Map(data.registerHealth.map((each) => [each.kind, each]));
}

const pledge = (area: string) => ({
  organisation: 'Made-up: a club',
  commitment: 'Made-up: to hold an open day.',
  area,
  evidence: 'Made-up: a letter.',
});

test('an empty register says how much documents count and who can add the next', async () => {
  const all = await health();
  expect([...all.keys()]).toEqual(keptKinds.map(({ name }) => name));
  expect(all.get('pledge')).toMatchObject({
    waiting: null,
    counts: { standing: 0, oldestWord: null },
    addedBy: ['LOCALITY_LEAD', 'PARTNER', 'COHESION_OFFICER'],
    documented: { indicator: 'pledge-organisations', notPlaced: 30, named: { named: 0, counted: 86 } },
  });
  expect(all.get('activityPack')?.documented).toMatchObject({ notPlaced: 0, named: { counted: 482 } });
  expect(all.get('grant')?.documented?.named).toMatchObject({ counted: 14 });
  const places = all.get('venueOpening');
  expect(places?.unanswered).toBe(places?.subjects);
  expect(places?.subjects).toBeGreaterThan(100);
  const { text, body } = await site.get('/registers');
  expect(text).toContain(`No record stands yet in ${keptKinds.length} registers. None is past its time.`);
  expect(text).toContain('Documents count 86; records name 0.');
  expect(body).toContain('id="pledges"');
  const ofLocality = await site.get('/places-and-projects');
  expect(ofLocality.body).toContain('href="/registers"');
});

test('what is approved counts at once where it lies, sums what documents sum, and waits for whoever keeps it alone', async () => {
  await approved('proposePledge', pledge('south'));
  await approved('proposePledge', pledge('E05001309'));
  await send('farah', 'proposePledge', { content: pledge('north') });
  await approved('proposeActivityPack', {
    packType: 'Made-up: paints',
    packs: 40,
    provider: 'Made-up: a club',
    area: 'north',
    givenOn: '2026-11-02',
    childrenReached: 7,
    evidence: 'Made-up: a list.',
  });
  await approved('proposeAssetLoan', {
    asset: 'Made-up: a projector',
    lender: 'Made-up: a club',
    borrower: 'Made-up: a school',
    lentOn: '2026-11-01',
    dueBack: '2026-12-01',
  });
  later(6);
  const all = await health();
  expect(all.get('pledge')).toMatchObject({ waiting: null, counts: { standing: 2 } });
  expect(all.get('pledge')?.documented?.named).toEqual({
    named: 2,
    counted: 86,
    notNamedFrom: 84,
    notNamedTo: 84,
  });
  const named = all.get('pledge')?.localities.find(({ area }) => area.code === 'south');
  expect(named).toMatchObject({
    counts: { standing: 1 },
    named: { named: 1, counted: 25, notNamedFrom: 24, notNamedTo: 54 },
  });
  expect(all.get('activityPack')?.documented?.named).toMatchObject({ named: 40, counted: 482 });
  expect(all.get('assetLoan')?.counts.awaited).toBe(1);
  expect((await health('farah')).get('pledge')?.waiting).toBe(1);
  expect((await health('amina')).get('pledge')?.waiting).toBe(null);
  const south = await health('public', '(area: "south")');
  expect(south.get('pledge')).toMatchObject({ counts: { standing: 1 }, localities: [], documented: null });
  expect(south.get('venueOpening')?.subjects).toBeLessThan(all.get('venueOpening')?.subjects ?? 0);
  const { errors } = await site.office.as('public', '{ registerHealth(area: "nowhere") { kind } }');
  expect(errors[0]?.message).toContain('area: no area that is held has this code.');
});

test('a cold spot that no named pledge touches is not known, and one that is named or around it is', async () => {
  const { data, errors } = await site.office.as<{
    coldSpotsInRegister: { area: { name: string }; touched: string; forItsLocality: number }[];
  }>('public', '{ coldSpotsInRegister { area { name } touched inIt forItsLocality forTheBorough } }');
  expect(errors).toEqual([]);
  expect(data.coldSpotsInRegister.length).toBeGreaterThan(3);
  // One pledge is for the south, one for a single ward.
  expect(new Set(data.coldSpotsInRegister.map(({ touched }) => touched))).toContain('NOT_KNOWN');
  expect((await site.get('/registers')).text).toContain('Of most pledges nobody says who signed');
  const { errors: refused } = await site.office.as(
    'public',
    '{ coldSpotsInRegister(kind: "venueOpening") { touched } }',
  );
  expect(refused[0]?.message).toContain('kind: name a kind that lies in areas: registerReview');
});

test('few children are in no file, and the file of the registers says the same as the page', async () => {
  const { data } = await site.office.as<{ activityPacks: object }>(
    'public',
    '{ activityPacks { edges { node { stands { packs childrenReached childrenReachedStatus } } } } }',
  );
  expect(data.activityPacks).toEqual({
    edges: [{ node: { stands: { packs: 40, childrenReached: null, childrenReachedStatus: 'SUPPRESSED' } } }],
  });
  const { body, headers } = await site.get('/registers.csv');
  expect(headers['content-type']).toContain('text/csv');
  const [head = '', ...lines] = body.trim().split('\r\n');
  expect(head).toContain('register,name,area_code,standing_records,past_time');
  expect(lines.find((line) => line.startsWith('pledges,Pledges,south'))).toContain(
    'pledges,Pledges,south,1,0,0',
  );
  expect(lines).toHaveLength(keptKinds.length * 5);
});

interface Reminded {
  readonly kind: string;
  readonly reason: string;
  readonly count: number;
  readonly address: string;
}
async function digest(who: PersonName | 'public', args = ''): Promise<readonly string[]> {
  const { data, errors } = await site.office.as<{ digest: { reminders: Reminded[] } }>(
    who,
    `{ digest${args} { since area { name } reminders { kind register reason count words address } } }`,
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.digest.reminders.map((each) => `${each.reason} ${each.kind} ${each.count} ${each.address}`);
}

test('a digest tells what waits to those who keep it, and everyone what is due, in an area or since an instant', async () => {
  const mine = await digest('farah');
  expect(mine[0]).toBe('WAITING pledge 1 /assess?kind=pledge');
  expect(mine).toContain('AWAITED assetLoan 1 /assess?kind=assetLoan');
  const everyones = await digest('public');
  expect(everyones.join()).not.toContain('WAITING');
  expect(everyones).toContain('AWAITED assetLoan 1 /registers#assetLoans');
  expect(everyones.some((line) => line.startsWith('UNANSWERED venueOpening'))).toBe(true);
  const north = await digest('farah', '(area: "north", since: "2026-11-29T00:00:00Z")');
  expect(north).toContain('WAITING pledge 1 /assess?kind=pledge&area=north');
  expect(north).toContain('CHANGED activityPack 1 /assess?kind=activityPack&area=north');
  expect(north.join()).not.toContain('assetLoan');
  expect((await digest('farah', '(area: "south", since: "2027-01-01T00:00:00Z")')).join()).not.toMatch(
    /WAITING|CHANGED/,
  );
  await expect(digest('public', '(since: "yesterday")')).rejects.toThrow(/is no instant/);
});

test('the calendar of what is due holds days, registers and counts, and nothing that records say', async () => {
  const { body, headers } = await site.get('/registers.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(body).not.toContain('projector');
  const entries = readCalendar(body);
  expect(entries.map(({ title, times }) => `${times[0]} ${title}`)).toEqual([
    '2026-12-01 Things on loan: 1 record names today as its day',
    '2027-05-29 Pledges: 2 records to confirm by today',
  ]);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2);
  expect(readCalendar((await site.get('/registers.ics?area=north')).body)).toEqual([]);
  expect((await site.get('/registers.ics?area=nowhere')).status).toBe(400);
  expect((await site.get('/registers.ics?lang=pl')).body).toContain('do potwierdzenia');
  expect((await site.get('/registers')).text).toContain('http://localhost:4000/registers.ics');
});

test('six months on it says what is past its time and was never confirmed', async () => {
  now = new Date('2027-06-10T10:00:00Z');
  const pledges = (await health()).get('pledge');
  expect(pledges?.counts).toMatchObject({ standing: 2, pastTheirTime: 2, neverConfirmed: 2 });
  expect((await site.get('/registers')).text).toContain('2 of these never confirmed');
});

test('the public part asks the store for nothing in a container that holds the data', async () => {
  const { api, meter } = site.office.loaded.container({ now: () => now });

  const query = `{ registerHealth { ${asked} } whatIsOn { totalCount } digest { reminders { count } } dueDays { totalCount } }`;
  expect((await ask(api, query)).errors).toEqual([]);
  const before = { ...meter };
  expect((await ask(api, query)).errors).toEqual([]);
  expect(meter.requests - before.requests).toBe(0);
});
