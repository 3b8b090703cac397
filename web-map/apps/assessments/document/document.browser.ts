import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import { expect, test } from '../../../testing/map-page.ts';
import { ask, changedBy, evidenceMade, screened } from '../testing/by-script.ts';
import { Officer } from '../testing/officer.ts';

test('a draft is read, and taken as a Word file with its map, as one document', async ({ map }) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.is('Amina');
  const draft = await screened(page, 'Rooms and homes in Darlaston');
  const sited = await changedBy(page, draft, {
    site: { aroundPostcode: { postcode: 'WS10 8AA', radiusMetres: 150 } },
    conclusion: {
      outcome: 'CHANGE',
      recommendation: 'Keep the library open during the works.',
      responsibleOffice: 'Head of Housing',
      contact: 'housing@example.gov.uk',
    },
  });
  const { id } = await evidenceMade(page, sited);

  await amina.open(`/assess?id=${id}&step=documents`);
  const choose = page.getByLabel('Choose a file, or drop one here');
  const page1 = { name: 'Plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script></script>') };
  await choose.setInputFiles(page1);
  const attach = page.getByRole('button', { name: 'Attach it' });
  await attach.press('Enter');
  const readers = page.getByRole('group', { name: 'Who may download it?' });
  await expect(readers).toContainText('Say who may download it.');
  const everyone = page.getByRole('radio', { name: /^Public: everyone/ });
  await expect(everyone).toBeFocused();
  await everyone.check();
  await attach.press('Enter');
  await expect(page.getByText(/is no PDF, PNG, JPEG or Word document/)).toBeVisible();
  await expect(attach).toBeFocused();
  // Dropped beside the small field, where a browser would open the file by itself.
  const dataTransfer = await page.evaluateHandle((text) => {
    const held = new DataTransfer();
    held.items.add(new File([text], 'Plan.pdf', { type: 'application/pdf' }));
    return held;
  }, Buffer.from(pdfWith('/Title (A plan)')).toString());
  await readers.dispatchEvent('drop', { dataTransfer });
  await expect(choose).toHaveValue(/Plan\.pdf$/);
  await attach.press('Enter');
  await expect(page.getByRole('heading', { name: 'Plan.pdf' })).toBeVisible();
  await expect(attach).toBeFocused();
  await expect(everyone).not.toBeChecked();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1440, height: 900 });
  await map.holdUp('assess-documents');
  const keeping = page.waitForEvent('download');
  await amina.press('button', /^Download Plan\.pdf/);
  expect((await keeping).suggestedFilename()).toBe('Plan.pdf');
  await amina.press('button', /^Take it away Plan\.pdf/);
  await expect(page.getByText('No document is attached.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /Documents/ })).toBeFocused();
  await ask(
    page,
    'mutation M($input: CommentOnAssessmentInput!) { commentOnAssessment(input: $input) { replayed } }',
    {
      input: { idempotencyKey: crypto.randomUUID(), id, about: 'screening.4', text: 'Who is meant by all?' },
    },
  );
  await page.goto(`/assess?id=${id}`);
  await amina.press('link', 'Report as one document');
  await amina.heading(/Rooms and homes in Darlaston/);
  await expect(page.getByText(/^DRAFT Not published, and may change\./)).toBeVisible();
  await expect(page.getByText('Keep the library open during the works.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Map of Rooms and homes/ })).toBeVisible();
  const said = page.getByRole('row', { name: /^4\. / }).getByText('Who is meant by all?');
  await expect(said).toContainText('OPEN comment of');
  await expect(page.getByText('1 comment is open, of 1.')).toBeVisible();
  await map.holdUp('assess-document');
  await page.getByLabel('With the comments beside what they are about').uncheck();
  await expect(said).toHaveCount(0);
  await page.getByLabel('With the comments beside what they are about').check();
  await expect(said).toBeVisible();
  await amina.choose('Who is to read it?', /^A committee or the public/);
  await expect(page.getByText(/^DRAFT Not published/)).toBeVisible();
  await expect(page.getByText(/comment of|comments? (is|are) open/i)).toHaveCount(0);
  const coming = page.waitForEvent('download');
  await amina.press('button', 'Take as Word document');
  const taken = await coming;
  expect(taken.suggestedFilename()).toMatch(/^assessment-rooms-and-homes-in-darlaston-revision-\d+\.docx$/);
  const files = unzipSync(await readFile(await taken.path()));
  const drawing = Object.entries(files).find(([name]) => /^word\/media\/.*\.png$/.test(name))?.[1];
  expect(drawing?.length ?? 0, 'the map is drawn').toBeGreaterThan(10_000);
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('Keep the library open');
  if (process.env.PICTURES === 'on') await taken.saveAs('test-results/document.docx');
});

test.describe('a large document', () => {
  test.use({ expectedFaults: [/net::ERR_FAILED/] });

  test('is sent in parts, goes on where it was held up, and one too large is told with its size', async ({
    map,
  }, info) => {
    const { page } = map;
    await page.clock.install();
    /** A part without an answer is sent again after a second, then after four: they pass at once. */
    const shownAfterPauses = (wanted: Locator): Promise<void> =>
      expect(async () => {
        await page.clock.fastForward(4_000);
        await expect(wanted).toBeVisible({ timeout: 250 });
      }).toPass({ timeout: 20_000 });
    const amina = new Officer(page);
    await amina.is('Amina');
    const { id } = await screened(page, 'Homes with a long survey');
    await amina.open(`/assess?id=${id}&step=documents`);
    const sent: number[] = [];
    let lost = 4;
    await page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() ?? {};
      const part = variables?.input?.upload === undefined ? undefined : variables.input.part;
      if (part === undefined) return route.continue();
      sent.push(part);
      if (part !== 1 || lost === 0) return route.continue();
      lost -= 1;
      return route.abort();
    });
    const pdf = (bytes: number): Buffer =>
      Buffer.concat([pdfWith('/Title (A survey)'), Buffer.alloc(bytes, ' ')]).subarray(0, bytes);
    const choose = page.getByLabel('Choose a file, or drop one here');
    const name = 'Survey.pdf';
    // From the disk, as by people: what is handed over as bytes goes through the test's own connection.
    const give = async (bytes: number): Promise<void> => {
      const folder = info.outputPath(String(bytes));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), pdf(bytes));
      await choose.setInputFiles(join(folder, name));
    };
    await give(10_000_001);
    await expect(page.locator('.field-fault')).toContainText('10,000,001 bytes; at most 10,000,000');
    await give(4_500_000);
    await page.getByRole('radio', { name: /^Internal/ }).check();
    await page.getByRole('button', { name: 'Attach it' }).press('Enter');
    // Three times without an answer: it says so, and what arrived is kept.
    await shownAfterPauses(page.getByText(/What has arrived is kept for a day/));
    expect(sent).toEqual([0, 1, 1, 1]);
    await map.holdUp('assess-document-held-up');
    await page.getByRole('button', { name: 'Attach it' }).press('Enter');
    await shownAfterPauses(page.getByRole('heading', { name }));
    expect(sent).toEqual([0, 1, 1, 1, 1, 1, 2, 3]);
    await expect(page.getByText(/PDF, 4,500 kB, attached by/)).toBeVisible();
    const keeping = page.waitForEvent('download');
    await amina.press('button', /^Download Survey\.pdf/);
    const kept = await readFile(await (await keeping).path());
    expect(kept.equals(pdf(4_500_000))).toBe(true);
  });
});
