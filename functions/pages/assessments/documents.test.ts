import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfWith } from '../../../domain/assessment/attachments/testing/made-up-documents.ts';
import {
  attached,
  changed,
  on,
  type Standing,
  screenedDraft,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';

let site: AssessmentPages;
let out: Standing;
const plan = pdfWith('/Title (A plan)');
const notes = pdfWith('/Title (Notes)');
/** More than one answer of the pages holds. */
const survey = Buffer.concat([pdfWith('/Title (A survey)'), Buffer.alloc(4_300_000, ' ')]);
const name = 'Plan „Süd“ — 1.pdf';

beforeAll(async () => {
  site = await assessmentPages();
  const { office } = site;
  let at = await screenedDraft(office);
  for (const [bytes, audience, called] of [
    [plan, 'PUBLIC', name],
    [notes, 'INTERNAL', 'Secret-notes.pdf'],
    [survey, 'PUBLIC', 'Survey of 2026.hta'],
  ] as const) {
    at = await attached(office, 'amina', at, { bytes, audience, name: called });
  }
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(at),
    decision: 'CLOSE',
    reason: 'Small, and nothing is lost by it.',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const { contentHash } = done;
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  out = await changed(office, 'carol', 'publishAssessment', on(closed));
});
afterAll(() => site.stop());

const get = (path: string, method = 'GET') =>
  site.pages.handle(
    {
      version: '2.0',
      routeKey: '$default',
      rawPath: path.split('?')[0] ?? '',
      rawQueryString: path.split('?')[1] ?? '',
      headers: {},
      requestContext: { http: { method }, requestId: 'r' },
      isBase64Encoded: false,
    } as never,
    { awsRequestId: 'r' },
  );

const addressOf = async (): Promise<string> => {
  const { body } = await site.get(`/assessments/${out.id}`);
  return /href="(\/assessments\/[^"]+\/documents\/[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
};

it('lists public documents with kind, size and day, and no internal one', async () => {
  const { text, body } = await site.get(`/assessments/${out.id}`);
  expect(text).toContain(`${name} (PDF, 1 kB, added on 22 November 2026)`);
  expect(body).not.toContain('Secret-notes');
  const csv = await site.get(`/assessments/${out.id}.csv`);
  expect(csv.body).toContain(name);
  expect(csv.body).not.toContain('Secret-notes');
});

it('gives the bytes for a browser to keep and never to show, under the name as it was given', async () => {
  const { statusCode, headers = {}, body = '', isBase64Encoded } = await get(await addressOf());
  expect(statusCode).toBe(200);
  expect(isBase64Encoded).toBe(true);
  expect(Buffer.from(body, 'base64').equals(plan)).toBe(true);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  const key = (await addressOf()).match(/documents\/(\w+)/)?.[1];
  expect(headers['content-disposition']).toBe(
    `attachment; filename="document-${key}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  const head = await get(await addressOf(), 'HEAD');
  expect(head.statusCode).toBe(200);
  expect(head.body).toBe('');
});

it('gives nothing internal, of another revision, or that there is not', async () => {
  const address = await addressOf();
  const { data } = await site.office.as<{ assessment: { attachments: readonly { key: string }[] } }>(
    'carol',
    'query Q($id: ID!) { assessment(id: $id) { attachments { key } } }',
    { id: out.id },
  );
  const internal = data.assessment.attachments[1]?.key;
  for (const path of [
    `/assessments/${out.id}/documents/${internal}`,
    `/assessments/${out.id}/documents/${internal}?revision=${out.revision}`,
    address.replace(/revision=\d+/, 'revision=2'),
    address.replace(/revision=\d+/, 'revision=x'),
    `/assessments/${out.id}/documents/000000000000`,
    `/assessments/a-none/documents/000000000000`,
    `/assessments/${out.id}/documents/..%2f..%2fetc`,
  ]) {
    const { statusCode, body = '' } = await get(path);
    expect(statusCode, path).toBe(404);
    expect(body, path).not.toContain('Secret-notes');
  }
});

it('gives a large one in parts that make the whole, and leads from its address to them', async () => {
  const { body, text } = await site.get(`/assessments/${out.id}`);
  expect(text).toContain('Survey of 2026.hta (PDF, 4,300 kB, added on 22 November 2026)');
  expect(body).toContain('data-name="Survey of 2026.hta.pdf"');
  expect(body).toMatch(/data-failed="It could not be put together\. [^"]+"/);
  expect(body).toContain('<script src="/keep-document.js" defer');
  const hrefs = /data-parts="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&').split(' ') ?? [];
  expect(hrefs).toHaveLength(2);
  const parts = await Promise.all(hrefs.map((href) => get(href)));
  for (const { body: held = '', headers = {} } of parts) {
    expect(held.length).toBeLessThan(6_000_000);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="document-\w{12}\.pdf\.[12]"/);
  }
  const whole = Buffer.concat(parts.map(({ body: held = '' }) => Buffer.from(held, 'base64')));
  expect(whole.equals(survey)).toBe(true);
  const address = hrefs[0]?.replace(/\/1\?/, '?') ?? '';
  const led = await get(address);
  expect(led.statusCode).toBe(302);
  expect(led.headers?.location).toBe(`/assessments/${out.id}?revision=${out.revision}#documents`);
  for (const path of [
    address.replace('?', '/3?'),
    address.replace('?', '/0?'),
    address.replace('?', '/1/2?'),
  ]) {
    expect((await get(path)).statusCode, path).toBe(404);
  }
});

it('no longer gives what was taken back, and says since when', async () => {
  const address = await addressOf();
  const attachment = address.match(/documents\/(\w+)/)?.[1];
  await changed(site.office, 'carol', 'takeBackDocument', {
    ...on(out),
    attachment,
    reason: 'It names a member of the public.',
  });
  expect((await get(address)).statusCode).toBe(404);
  const { text } = await site.get(`/assessments/${out.id}`);
  expect(text).toContain(`${name} (PDF, 1 kB, added on 22 November 2026) taken back on 22 November 2026`);
  expect(text).not.toContain('names a member');
});
