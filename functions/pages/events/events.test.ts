import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCalendar } from '../../../domain/calendars/testing/read-calendar.ts';
import { readCsv } from '../../../domain/text/read-csv.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let now = new Date('2026-10-12T10:00:00Z');
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
const on = ({ id, revision }: Change) => ({ id, expectedRevision: revision });

const library = 'lib-darlaston-community-library';
const tea = {
  title: 'Made-up: tea for all, ہم سب کی چائے',
  about: 'Made-up: people meet; they talk.',
  organiser: 'Made-up: a club',
  standing: 'GOES_AHEAD',
  startsOn: '2026-10-18',
  startsAt: '18:30',
  endsAt: '20:00',
  repeats: 'WEEKLY',
  until: '2026-11-08',
  notOn: [{ from: '2026-11-01', to: '2026-11-01' }],
  venue: library,
  openTo: 'EVERYONE',
  cost: 'FREE',
  languages: [{ language: 'ur', days: [] }],
  contact: 'Made-up: the desk, 01922 000000',
  source: 'Made-up: rang the desk.',
};
interface On {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: {
      day: string;
      startsAt: string;
      endsAt: string;
      isCancelled: boolean;
      event: { id: string };
    };
  }[];
}
async function whatIsOn(args = ''): Promise<On> {
  const { data, errors } = await site.office.as<{ whatIsOn: On }>(
    'public',
    `{ whatIsOn${args} { totalCount edges { node { day startsAt endsAt isCancelled wards { name } localities { name } event { id stands { title source } } } } } }`,
  );
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return data.whatIsOn;
}
const calendar = async (path = '/events.ics') => readCalendar((await site.get(path)).body);

let event: Change;

test('an empty list says that no document names an event, and who can add the next', async () => {
  expect((await whatIsOn()).totalCount).toBe(0);
  const { status, text, body } = await site.get('/events');
  expect(status).toBe(200);
  expect(text).toContain('No event is on record for the next three months.');
  expect(text).toContain('A partner organisation, a locality lead or a cohesion officer can add the next');
  expect(text).toContain('http://localhost:4000/events.ics');
  expect(body).toContain('href="/assess?kind=event&amp;record=new"');
  expect(await calendar()).toEqual([]);
});

test('what is approved is told by day and place, with its hour over the change of the clocks', async () => {
  await expect(send('kofi', 'proposeEvent', { content: { ...tea, until: undefined } })).rejects.toThrow(
    /input.content.until: say the last day/,
  );
  await expect(send('kofi', 'proposeEvent', { content: { ...tea, venue: undefined } })).rejects.toThrow(
    /input.content.area: say where it is/,
  );
  await expect(send('kofi', 'proposeEvent', { content: { ...tea, startsAt: '6 pm' } })).rejects.toThrow(
    /input.content.startsAt: this is no time/,
  );
  event = await send('kofi', 'proposeEvent', { content: tea });
  later(6);
  expect((await whatIsOn()).totalCount).toBe(0);
  event = await send('farah', 'approveRecord', on(event));
  later(6);
  const told = await whatIsOn();
  expect(told.edges.map(({ node }) => `${node.day} ${node.startsAt}`)).toEqual([
    '2026-10-18 2026-10-18T17:30:00.000Z',
    '2026-10-25 2026-10-25T18:30:00.000Z',
    '2026-11-08 2026-11-08T18:30:00.000Z',
  ]);
  expect(told.edges[0]?.node).toMatchObject({
    localities: [{ name: 'West' }],
    event: { stands: { title: tea.title, source: null } },
  });
  expect((await whatIsOn('(area: "west")')).totalCount).toBe(3);
  expect((await whatIsOn('(area: "north")')).totalCount).toBe(0);
  expect((await whatIsOn(`(venue: "${library}", to: "2026-10-20")`)).totalCount).toBe(1);
  await expect(whatIsOn('(from: "2026-10-12", to: "2028-01-01")')).rejects.toThrow(/at most 366 days/);
  await expect(whatIsOn('(to: "2026-10-01")')).rejects.toThrow(/before the first day/);
});

test('the page tells it in the language that is asked for, and the calendar is read by another program', async () => {
  const { text, body } = await site.get('/events?area=west');
  expect(text).toContain('18:30–20:00');
  expect(text).toContain('Every week until 8 November 2026');
  expect(text).toContain('Spoken there: Urdu');
  expect(body).toContain(`href="/events/${event.id}.ics"`);
  expect(body.split(`id="${event.id}"`)).toHaveLength(2);
  // One that is on every week stands there once, with its days.
  expect(body.match(/<th role="rowheader"/g)).toHaveLength(1);
  expect(text).toMatch(/18 October 2026 18:30–20:00 .*and 2 more days 25 October 2026 8 November 2026/);
  expect(body).toContain('href="/events.ics?area=west"');
  const urdu = await site.get('/events?lang=ur&area=west');
  expect(urdu.text).toContain('اگلے تین مہینوں');
  expect(urdu.text).toContain('http://localhost:4000/events.ics?area=west&lang=ur');
  expect((await site.get('/events?area=nowhere')).status).toBe(400);
  const { headers, body: file } = await site.get('/events.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(file).not.toContain('rang the desk');
  expect(readCalendar(file)).toMatchObject([
    {
      uid: `${event.id}@cohesion-map`,
      sequence: event.revision,
      title: tea.title,
      status: 'CONFIRMED',
      place: expect.stringContaining('Darlaston'),
      text: expect.stringContaining('Free'),
      times: [
        '2026-10-18T17:30:00.000Z to 2026-10-18T19:00:00.000Z',
        '2026-10-25T18:30:00.000Z to 2026-10-25T20:00:00.000Z',
        '2026-11-08T18:30:00.000Z to 2026-11-08T20:00:00.000Z',
      ],
    },
  ]);
  expect(await calendar(`/events/${event.id}.ics`)).toHaveLength(1);
  expect(await calendar('/events.ics?area=north')).toEqual([]);
  expect((await site.get('/events.ics?area=nowhere')).status).toBe(400);
  expect((await site.get('/events/no-such-event.ics')).status).toBe(404);
  expect((await site.get('/area/west')).body).toContain('href="/events?area=west"');
});

test('a cancelled event stays in list and calendar as cancelled, with a higher sequence', async () => {
  const before = event.revision;
  event = await send('kofi', 'proposeEvent', { ...on(event), content: { ...tea, standing: 'CANCELLED' } });
  later(6);
  expect((await whatIsOn()).edges[0]?.node.isCancelled).toBe(true);
  expect((await site.get('/events')).text).toContain(`Cancelled ${tea.title}`);
  const [entry] = await calendar();
  expect(entry?.status).toBe('CANCELLED');
  expect(entry?.sequence).toBeGreaterThan(before);
});

test('one that was taken off the list is told as cancelled without its words, and then not at all', async () => {
  event = await send('farah', 'withdrawRecord', { ...on(event), reason: 'Made-up: not ours.' });
  later(6);
  expect((await whatIsOn()).totalCount).toBe(0);
  const { body } = await site.get('/events.ics');
  expect(body).not.toContain('tea for all');
  expect(readCalendar(body)).toMatchObject([
    { uid: `${event.id}@cohesion-map`, status: 'CANCELLED', title: 'Event taken off the list' },
  ]);
  expect(await calendar('/events.ics?area=west')).toEqual([]);
  expect((await calendar(`/events/${event.id}.ics`))[0]?.status).toBe('CANCELLED');
  now = new Date('2027-03-01T10:00:00Z');
  expect(await calendar()).toEqual([]);
});

test('of every ward and locality page, calendar and registers tell the very same events', async () => {
  const inWest = { ...tea, startsOn: '2027-03-10', until: '2027-03-31', notOn: undefined };
  const { venue: _, ...anywhere } = inWest;
  const { data } = await site.office.as<{ areas: { code: string; locality: { code: string } | null }[] }>(
    'public',
    '{ areas(level: WARD) { code locality { code } } }',
  );
  const ward = data.areas.find(({ locality }) => locality?.code === 'west')?.code;
  const waiting: Change[] = [];
  for (const content of [
    { ...inWest, title: 'Made-up: at the library' },
    { ...anywhere, title: 'Made-up: for a locality', area: 'west' },
    { ...anywhere, title: 'Made-up: in a ward', area: ward },
    { ...anywhere, title: 'Made-up: for all', area: 'E08000030' },
  ])
    waiting.push(await send('henry', 'proposeEvent', { content }));
  for (const each of waiting) await send('farah', 'approveRecord', on(each));
  later(6);
  const codes = [...data.areas.map(({ code }) => code), 'north', 'east', 'south', 'west'];
  const rows = readCsv('file', (await site.get('/registers.csv')).body);
  const byArea = new Map(
    rows.flatMap(({ cells: [register, , area = '', standing] }) =>
      register === 'events' ? [[area, Number(standing)] as const] : [],
    ),
  );
  expect(byArea.size).toBeGreaterThan(1);
  let most = 0;
  for (const code of codes) {
    const { body } = await site.get(`/events?area=${code}`);
    const onPage = new Set([...body.matchAll(/\/events\/(event-[0-9a-f]+)\.ics/g)].map(([, id]) => id));
    const inCalendar = (await calendar(`/events.ics?area=${code}`)).map(({ uid }) => uid.split('@')[0]);
    expect(new Set(inCalendar), code).toEqual(onPage);
    const counted = byArea.get(code);
    if (counted !== undefined) expect(counted, code).toBe(onPage.size);
    most = Math.max(most, onPage.size);
  }
  expect(most).toBe(3);
  // A ward of the locality is told what is for the whole of it.
  expect((await calendar(`/events.ics?area=${ward}`)).map(({ title }) => title)).toContain(
    'Made-up: for a locality',
  );
});
