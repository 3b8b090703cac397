import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let pages: AssessmentPages;
let now = new Date('2026-11-24T10:00:00Z');
const words = 'Made-up: the hall on our street is full every evening.';
beforeAll(async () => {
  pages = await assessmentPages({ now: () => now });
  const send = async (who: 'henry' | 'farah', operation: string, type: string, input: object) => {
    const { data, errors } = await pages.office.as<Record<string, { id: string; revision: number }>>(
      who,
      `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    const change = data[operation];
    if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
    return change;
  };
  for (const area of ['E05001308', 'south']) {
    const content = { area, saidBy: 'ORGANISATION', office: 'Made-up: a club', words, saidOn: '2026-11-20' };
    const { id, revision } = await send('henry', 'proposeLabelReply', 'ProposeLabelReplyInput', { content });
    await send('farah', 'approveRecord', 'RecordStepInput', { id, expectedRevision: revision });
  }
  now = new Date('2026-11-24T10:00:10Z');
});
afterAll(() => pages.stop());

const told = 'An organisation (Made-up: a club) replied on 20 November 2026';

test.each([
  ['the page of an area', '/area/E05001308'],
  ['its page as it is printed whole', '/area/E05001308?print=full'],
  ['the page of a locality', '/area/south'],
  ['its file for spreadsheets', '/area/E05001308.csv'],
  ['its file for maps', '/area/E05001308.geojson'],
  ['the list of all areas', '/areas'],
  ['the file of all areas', '/areas.csv'],
  ['the file of all areas for maps', '/areas.geojson'],
  ['two areas side by side', '/compare?a=E05001308&b=E05001311'],
])('%s tells the replies with the label', async (_, path) => {
  const { status, body, text } = await pages.get(path);
  expect(status).toBe(200);
  const plain = /csv|json/.test(path) ? body : text;
  expect(plain.replaceAll(/[\u2066-\u2069]/g, '')).toContain(told);
  expect(plain).toContain(words);
});

test('an area that nobody replied to says so, and the sentence is told in every language', async () => {
  expect((await pages.get('/area/E05001311')).text).toContain('No reply to this label is on record.');
  const urdu = await pages.get('/area/E05001308?lang=ur');
  expect(urdu.body).toContain(words);
  expect(urdu.text).not.toContain('replied on');
});

test('the page of an area tells what changed since a day that a form without a script asks for', async () => {
  const asks = await pages.get('/area/E05001308');
  expect(asks.body).toMatch(/<form class="choose" action="\/area\/E05001308#since" method="get">/);
  expect(asks.body).toMatch(
    /<label for="since-day">[^<]+<\/label><input id="since-day" type="date" name="since"/,
  );
  const told = await pages.get('/area/E05001308?since=2026-11-20&lang=pl');
  expect([told.status, told.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(told.body).toContain(words);
  expect(told.body).toContain('name="lang" value="pl"');
  expect(told.body).toContain('value="2026-11-20"');
  expect((await pages.get('/area/E05001308?since=2026-11-24')).text).toContain(
    'Nothing on record has changed since 24 November 2026.',
  );
  const refused = await pages.get('/area/E05001308?since=%3Cb%3E');
  expect(refused.status).toBe(400);
  expect(refused.body).not.toContain('<b>"');
});
