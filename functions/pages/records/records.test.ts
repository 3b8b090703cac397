import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelNamed } from '../../../domain/cohesion-label/classification/labels.ts';
import { languageCodes } from '../../../domain/languages/interface-languages.ts';
import type { LabelName } from '../../../domain/records/label-name.ts';
import { keepersOf } from '../../../domain/records-kept/declaration/record-kind.ts';
import { registerName } from '../../../domain/records-kept/health/register-name.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import { freshKey } from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { PersonName } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { pageTranslator } from '../languages/page-translator.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { kindAddress } from './kind-addresses.ts';

let site: AssessmentPages;
let now = new Date('2026-11-20T10:00:00Z');
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
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const propose = (content: object) => send('henry', 'proposePledge', 'ProposePledgeInput', { content });
const step = (who: PersonName, operation: string, { id, revision }: Change, reason: string | null = null) =>
  send(who, operation, 'RecordStepInput', { id, expectedRevision: revision, reason });
const madeUp = {
  organisation: 'Made-up: Bridge Street Friends',
  commitment: 'A shared table each month',
  area: 'south',
  signedOn: '2026-11-02',
  peopleSigned: 7,
  evidence: 'A made-up letter',
  contact: 'Zzkanari',
};

test('every kind, role, public field and choice has a word in the catalogue of every language', () => {
  for (const language of languageCodes) {
    const { has } = pageTranslator(language);
    const codes = keptKinds.flatMap((kind) => [
      registerName(kind).code,
      `kept.${kind.plural}Lead`,
      ...keepersOf(kind).map((role) => `register.role.${role}`),
      ...Object.entries(kind.fields).flatMap(([name, field]) =>
        field.sensitive
          ? []
          : [
              `kept.${kind.name}.${name}`,
              ...(field.type === 'CHOICE'
                ? field.codes.map((code) =>
                    field.enumName === 'LabelName'
                      ? labelNamed(code as LabelName).code
                      : `kept.${field.enumName ?? `${kind.name}.${name}`}.${code}`,
                  )
                : []),
            ],
      ),
    ]);
    expect(
      codes.filter((code) => !has(code)),
      language,
    ).toEqual([]);
  }
});

test('each kind has a page and its files, and says where nothing stands', async () => {
  expect((await site.get('/records')).headers.location).toBe('/registers');
  const all = await site.get('/registers');
  for (const kind of keptKinds) {
    const address = kindAddress(kind);
    expect(all.body).toContain(`href="${address}"`);
    const page = await site.get(address);
    expect(page.status, address).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('Nothing stands in this register yet.');
    for (const form of ['csv', 'dictionary.csv']) {
      const file = await site.get(`${address}.${form}`);
      expect(file.headers['content-type']).toContain('text/csv');
    }
  }
  expect((await site.get('/records/rumours')).status).toBe(404);
  expect((await site.get('/records/pledges.pdf')).status).toBe(404);
  expect((await site.get('/records/pledges?area=nowhere')).status).toBe(400);
  expect((await site.get('/records/pledges?asOf=2026-02-30')).status).toBe(400);
  expect((await site.get('/records/pledges?after=nonsense')).status).toBe(400);
  expect((await site.get('/records/pledges.csv?asOf=2026-01-01')).status).toBe(400);
});

test('what was approved stands on the page, without names, secrets and counts of few people, and under its day', async () => {
  const proposed = await propose({ ...madeUp, area: 'E05001316' });
  expect((await site.get('/records/pledges')).body).not.toContain('Bridge Street');
  const approved = await step('farah', 'approveRecord', proposed);
  const { text, body } = await site.get('/records/pledges');
  expect(text).toContain('1 record stands.');
  for (const words of [madeUp.organisation, madeUp.commitment, '2 November 2026', 'withheld: few people'])
    expect(text).toContain(words);
  expect(body).toContain('href="/area/E05001316"');
  expect(body).not.toContain(madeUp.contact);
  expect(text).toContain('Approved on 20 November 2026: a cohesion officer. It holds until 20 May 2027.');
  expect(text).toContain('Approved on 20 November 2026.');
  const urdu = await site.get('/records/pledges?lang=ur');
  expect(urdu.body).toMatch(/lang="en"[^>]*>Made-up: Bridge Street Friends/);

  expect((await site.get('/records/pledges?area=south')).text).toContain('Bridge Street');
  const north = await site.get('/records/pledges?area=north');
  expect(north.text).not.toContain('Bridge Street');
  expect(north.text).toContain('That does not say that there is nothing there.');
  const before = await site.get('/records/pledges?asOf=2026-11-19');
  expect(before.text).toContain('At the end of 19 November 2026 nothing stood.');

  now = new Date('2027-06-01T10:00:00Z');
  expect((await site.get('/records/pledges')).text).toContain('Past its time: it held until 20 May 2027');
  await step('farah', 'withdrawRecord', approved, 'Made-up: it was asked for.');
  expect((await site.get('/records/pledges')).body).not.toContain('Bridge Street');
  // A count of ten and more is rounded, and the page says so.
  const many = await step('farah', 'approveRecord', await propose({ ...madeUp, peopleSigned: 43 }));
  expect((await site.get('/records/pledges')).text).toContain('about 45');
  await step('farah', 'withdrawRecord', many, 'Made-up.');
  expect((await site.get('/records/pledges?asOf=2027-05-01')).body).not.toContain('Bridge Street');
});

test('a web address leads there and nothing else does', async () => {
  const link = 'javascript:alert(1)';
  const proposed = await propose({ ...madeUp, organisation: link, evidence: 'https://example.org/made-up' });
  await step('farah', 'approveRecord', proposed);
  const { body } = await site.get('/records/pledges');
  expect(body).toContain('<a href="https://example.org/made-up" rel="noreferrer nofollow">');
  expect(body).not.toContain('href="javascript');
});
